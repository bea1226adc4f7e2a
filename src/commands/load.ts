import type * as all from './index';

/** What {@link loadCommands} brings. */
export type Commands = typeof all;

/** The commands, loaded once when first asked for; the bundler keeps them and the core in the chunk "work". */
export function loadCommands(): Promise<Commands> {
  return import(/* webpackChunkName: "work" */ './index');
}
