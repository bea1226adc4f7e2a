/** Where she was in a list of things to be dealt with, once the thing that she dealt with is gone. */
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { doneOf } from './done-results';
import { listStops } from './list-keys';
import { useSessionState } from './pane-context';

interface Kept {
  /** What she used last. */
  readonly element: Element;
  /** The list that it stands in, or the part of the pane around the lists. */
  readonly list: Element;
  /** Stops of that list above the entry that was used. */
  readonly before: readonly HTMLElement[];
  /** The last stop of that entry; `null` outside of every entry. */
  readonly own: HTMLElement | null;
}

function placeOf(part: Element, element: Element): Kept {
  const list = element.closest('[data-list]') ?? part;
  const stops = listStops(list);
  const entry = element.closest('li');
  const at = entry === null ? -1 : stops.findIndex((stop) => entry.contains(stop));
  const own = entry === null ? undefined : stops.findLast((stop) => entry.contains(stop));
  return { element, list, before: stops.slice(0, Math.max(at, 0)), own: own ?? null };
}

/** What follows the entry, or what stood before it when it was the last; the heading when the list is empty. */
function focusNext({ list, before, own }: Kept, heading: HTMLElement | null): void {
  const stops = list.isConnected ? listStops(list) : [];
  const last = own?.isConnected === true ? own : before.findLast((stop) => stop.isConnected);
  const next = stops[last === undefined ? 0 : stops.indexOf(last) + 1] ?? last ?? heading;
  next?.focus();
}

/**
 * What had the focus goes with the finding that was repaired or set aside: the focus goes to the next one, so that
 * nobody starts again from the top of the pane. It is never taken away from anything, nor from the sheet.
 *
 * @param part the part of the pane that holds the lists
 * @param heading where the focus goes when a list has nothing left
 */
export function useKeptPlace(
  part: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  const kept = useRef<Kept | null>(null);
  const { lastOutcome, live } = useSessionState();
  const repaired = doneOf(lastOutcome, 'repair');

  useEffect(() => {
    // The pointer as well: not every browser gives the focus to a button that is clicked.
    const follow = ({ target }: Event): void => {
      if (!(target instanceof Element) || target.closest('dialog') !== null) return;
      const inside = part.current?.contains(target) === true;
      kept.current = inside && part.current !== null ? placeOf(part.current, target) : null;
    };
    document.addEventListener('focusin', follow);
    document.addEventListener('pointerdown', follow);
    return () => {
      document.removeEventListener('focusin', follow);
      document.removeEventListener('pointerdown', follow);
    };
  }, [part]);

  useLayoutEffect(() => {
    const place = kept.current;
    if (place === null || place.element.isConnected) return;
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    kept.current = null;
    focusNext(place, heading.current);
  });

  useEffect(() => {
    // Nothing brings the list up to date: the finding stays in it, and is done with all the same.
    const place = kept.current;
    if (live || repaired === null || repaired.repaired === 0 || place === null) return;
    if (place.element.isConnected && document.hasFocus()) focusNext(place, heading.current);
  }, [repaired, live, heading]);
}
