import { useCallback, useEffect, useRef, useState } from 'react';
import { forgetRefusal } from '../commands/forget-outcome';
import { loadCommands } from '../commands/load';
import type { WorkbookHoldings } from '../commands/overview';
import type { LastOutcome } from '../commands/session';
import { doneOf } from './done-results';
import { usePane, useSessionState } from './pane-context';

export type Overview =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreadable' }
  | ({ readonly kind: 'ready' } & WorkbookHoldings);

/** Longer than a mouse button is held down, in milliseconds. */
const CLICK_TIME = 600;
/** Coming back to the pane looks at the workbook again, but not at every click. */
const SHORTEST_PAUSE = 2000;

/** Looks at the workbook when the pane opens, after every command, and when she comes back to the pane. */
export function useOverview(): { readonly overview: Overview; readonly refresh: () => void } {
  const { session } = usePane();
  const { lastOutcome, holdings } = useSessionState();
  const [unreadable, setUnreadable] = useState(false);
  const lastLook = useRef(0);
  const handled = useRef<LastOutcome | null>(null);

  const look = useCallback((): Promise<boolean> => {
    lastLook.current = Date.now();
    return loadCommands()
      .then(({ overview }) => overview(session))
      .then(
        ({ kind }) => {
          setUnreadable(kind === 'failed');
          return kind === 'done';
        },
        () => {
          setUnreadable(true);
          return false;
        },
      );
  }, [session]);

  const refresh = useCallback((): void => void look(), [look]);

  useEffect(() => {
    if (lastOutcome !== null && lastOutcome === handled.current) return;
    // What she dismissed, or what holds no longer, changes nothing in the workbook.
    if (lastOutcome === null && handled.current !== null) {
      handled.current = null;
      return;
    }
    handled.current = lastOutcome;
    // What has just been read, or is judged by another year, need not be read again.
    const known = doneOf(lastOutcome, 'check') ?? doneOf(lastOutcome, 'set-year');
    if (known === null) refresh();
  }, [lastOutcome, refresh]);

  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const comeBack = () => {
      clearTimeout(waiting);
      // The click that brings the focus must meet the button it was meant for: nothing may move under it.
      waiting = setTimeout(() => {
        if (Date.now() - lastLook.current < SHORTEST_PAUSE) return;
        void look().then((seen) => {
          if (seen) forgetRefusal(session);
        });
      }, CLICK_TIME);
    };
    addEventListener('focus', comeBack);
    return () => {
      clearTimeout(waiting);
      removeEventListener('focus', comeBack);
    };
  }, [look, session]);

  // A cell in edit mode must not wipe what is shown.
  if (holdings !== null) return { overview: { kind: 'ready', ...holdings }, refresh };
  return { overview: { kind: unreadable ? 'unreadable' : 'loading' }, refresh };
}
