/** What 撤销 and 恢复 do next, as Ctrl+Z and Ctrl+Y do: back step by step, and forth again until something new is done. */
import type { HistoryEntry } from './session';

export interface NextSteps {
  /** The step that stands and was done or restored last; `null` when all are undone. */
  readonly undo: HistoryEntry | null;
  /** The step that was undone last; `null` when none is, or something was done since. */
  readonly redo: HistoryEntry | null;
}

/** @param history oldest first */
export function nextSteps(history: readonly HistoryEntry[]): NextSteps {
  const newest = history.reduce((latest, { step }) => Math.max(latest, step), 0);
  return {
    undo: history.findLast(({ act }) => act !== 'undone') ?? null,
    redo: history.findLast(({ act, id }) => act === 'undone' && id > newest) ?? null,
  };
}
