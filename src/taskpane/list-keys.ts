import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** What the arrow keys stop at within an element, from top to bottom. */
export function listStops(list: Element): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-list-stop]')];
}

function moveInList(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const list = event.currentTarget.closest('[data-list]');
  if (!step || !list || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = listStops(list);
  event.preventDefault();
  stops[step(stops.indexOf(event.currentTarget), stops.length)]?.focus();
}

/** The element within which the arrow keys move. */
export const LIST = { 'data-list': '' } as const;

/** A button of the list: arrow keys, Home and End move the focus to other ones; Tab works as ever. */
export const LIST_STOP = { 'data-list-stop': '', onKeyDown: moveInList } as const;
