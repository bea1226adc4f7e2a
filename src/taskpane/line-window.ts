/** A long list is drawn in portions: a thousand bad forms must not make the pane hang. */
import { useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { listStops } from './list-keys';

/** So many lines are drawn at first and added at a time. */
export const PORTION = 50;

/** The lines that are drawn: `from` inclusive, `to` exclusive. */
export interface Drawn {
  readonly from: number;
  readonly to: number;
}

export interface LineWindow extends Drawn {
  readonly showEarlier: () => void;
  readonly showLater: () => void;
}

const FIRST: Drawn = { from: 0, to: PORTION };

/** What a key at the edge of the drawn lines asks for; `null` when that is drawn already. */
function widened(key: string, edge: 'first' | 'last' | null, { from, to }: Drawn, count: number) {
  if (key === 'ArrowDown' && edge === 'last' && to < count) return { from, to: to + PORTION };
  if (key === 'ArrowUp' && edge === 'first' && from > 0)
    return { from: Math.max(0, from - PORTION), to };
  if (key === 'Home' && from > 0) return FIRST;
  if (key === 'End' && to < count) return { from: Math.max(0, count - PORTION), to: count };
  return null;
}

/**
 * Which lines are drawn. Arrow keys lead on into lines that are not drawn yet, Home and End to the very first and last.
 *
 * @param subject the list begins anew with its first portion when it changes: the filter
 * @param list the element that holds the stops of the list
 */
export function useLineWindow(
  count: number,
  subject: unknown,
  list: RefObject<HTMLElement | null>,
): LineWindow {
  const [state, setState] = useState({ drawn: FIRST, subject });
  const asked = state.subject === subject ? state.drawn : FIRST;
  // A later check may find fewer.
  const { from, to } =
    asked.from < count ? { from: asked.from, to: Math.min(asked.to, count) } : FIRST;
  const draw = (drawn: Drawn) => setState({ drawn, subject });
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target, key } = event;
      if (!(target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey)
        return;
      const before = listStops(element);
      const at = before.indexOf(target);
      if (at < 0) return;
      const edge = at === before.length - 1 ? 'last' : at === 0 ? 'first' : null;
      const drawn = widened(key, edge, { from, to }, count);
      if (drawn === null) return;
      // The stop itself would go no further than what was drawn.
      event.stopPropagation();
      event.preventDefault();
      flushSync(() => setState({ drawn, subject }));
      const stops = listStops(element);
      const step = key === 'ArrowDown' ? 1 : -1;
      if (key === 'Home') stops[0]?.focus();
      else if (key === 'End') stops.at(-1)?.focus();
      else stops[stops.indexOf(target) + step]?.focus();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [list, count, subject, from, to]);
  return {
    from,
    to: Math.min(to, count),
    showEarlier: () => draw({ from: Math.max(0, from - PORTION), to }),
    showLater: () => draw({ from, to: to + PORTION }),
  };
}
