import type { HistoryEntry } from '../../src/commands/session';
import { nextSteps } from '../../src/commands/undo-order';

/** A history in which letters stand for commands in the order in which they were first done. */
function play(moves: string): readonly HistoryEntry[] {
  let history: readonly HistoryEntry[] = [];
  let lastId = 0;
  const add = (step: number | null, act: HistoryEntry['act']): void => {
    lastId += 1;
    const id = lastId;
    const entry = { id, step: step ?? id, act, at: 0, args: {}, inverse: [], sheetIds: {} };
    history = [
      ...history.filter((each) => each.step !== entry.step),
      { ...entry, command: 'fill' },
    ];
  };
  for (const move of moves) {
    const { undo, redo } = nextSteps(history);
    const next = { '-': undo, '+': redo }[move];
    if (next === undefined) add(null, 'done');
    else if (next === null) throw new Error(`nothing to ${move} in ${moves}`);
    else add(next.step, move === '-' ? 'undone' : 'restored');
  }
  return history;
}

/** Steps by their number among those done: what is undone and what is restored next. */
function next(moves: string): readonly (number | null)[] {
  const history = play(moves);
  const { undo, redo } = nextSteps(history);
  return [undo?.step ?? null, redo?.step ?? null];
}

test.each<[moves: string, undo: number | null, redo: number | null]>([
  ['', null, null],
  ['a', 1, null],
  ['ab', 2, null],
  ['ab-', 1, 2],
  ['ab--', null, 1],
  ['ab--+', 1, 2],
  ['ab--++', 2, null],
  ['ab--++-', 1, 2],
  ['abc--+-', 1, 2],
  // Something new: what was undone before is not restored by 恢复 any more.
  ['ab-c', 4, null],
  ['ab-c-', 1, 4],
  ['ab-c--', null, 1],
  ['ab-c--+', 1, 4],
  ['ab-c--++', 4, null],
])('%s: 撤销 step %s, 恢复 step %s', (moves, undo, redo) => {
  expect(next(moves)).toEqual([undo, redo]);
});
