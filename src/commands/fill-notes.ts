/** What a fill has to say besides what the card of the 季度台账 says anyway. */
import type { FillPlan } from '../core/fill/plan-fill';
import type { FillCell, FillNote, FillNoteId } from '../core/fill/plan-fill-types';

/** Said by the ledger's own notes, or by the rows that it still has to add. */
const SAID_BY_LEDGER: readonly FillNoteId[] = [
  'no-spending-ledger',
  'no-achievement-ledger',
  'table-nameless',
  'table-repeated',
  'table-without-spending',
  'table-without-achievements',
  'indicator-without-row',
  'row-without-table',
  'code-blank',
  'code-doubled',
];

/** The notes that are listed under 填充说明. */
export function listedNotes(notes: readonly FillNote[]): readonly FillNote[] {
  return notes.filter(({ id }) => !SAID_BY_LEDGER.includes(id));
}

/** Cells of ours that a fill leaves blank because the sheet they came from is gone. */
export interface EmptiedCells {
  /** 完成情况, from 台账-完成. */
  readonly completion: number;
  /** 预算执行, from 台账-支出. */
  readonly execution: number;
}

function isEmptied({ state, replacement }: FillCell): boolean {
  return state === 'ours' && (replacement === null || replacement.v === '');
}

export function emptiedCells({ tables, notes }: FillPlan): EmptiedCells {
  const emptied = tables
    .filter(({ asksForPlace }) => !asksForPlace)
    .flatMap(({ cells }) => cells.filter(isEmptied));
  const results = emptied.filter(({ role }) => role.kind === 'result').length;
  const isGone = (id: FillNoteId): boolean => notes.some((note) => note.id === id);
  return {
    completion: isGone('no-achievement-ledger') ? results : 0,
    execution: isGone('no-spending-ledger') ? emptied.length - results : 0,
  };
}
