/** Filling as a host does it, over snapshots. */
import { EDITIONS } from '../../../src/core/editions';
import { FILL_SETTING, parseFillMemory, type FillMemory } from '../../../src/core/fill/fill-memory';
import { planFill, type FillInput, type FillPlan } from '../../../src/core/fill/plan-fill';
import { fillEdits, UNASKED, type FillChoice } from '../../../src/core/fill/plan-fill-edits';
import { readLedger } from '../../../src/core/forms/ledger/read';
import { readForms } from '../../../src/core/forms/read-forms';
import type { FillEdit } from '../../../src/core/sheet/fill-edit';
import type { WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { applied } from '../forms/ledger/ledger-workbook';

export const edition = EDITIONS.hebei;

/** A workbook and what the add-in stored in it. */
export interface Filled {
  readonly workbook: WorkbookSnapshot;
  readonly own: FillMemory;
}

export function planOf(
  { workbook, own }: Filled,
  more: Partial<Pick<FillInput, 'today' | 'printAreas' | 'budgetYear'>> = {},
): FillPlan {
  return planFill({
    tables: readForms(workbook, edition),
    ledger: readLedger(workbook),
    snapshot: workbook,
    edition,
    today: '2024-10-05',
    own,
    ...more,
  });
}

export function applyFill({ workbook, own }: Filled, edits: readonly FillEdit[]): Filled {
  const cells = edits.flatMap((edit) => (edit.kind === 'write-cells' ? [edit] : []));
  const settings = edits.flatMap((edit) => (edit.kind === 'settings' ? [edit] : [])).at(-1);
  const stored = settings?.values[FILL_SETTING];
  return {
    workbook: applied(workbook, cells),
    own: stored === undefined ? own : parseFillMemory(stored),
  };
}

export function fill(
  before: Filled,
  choice: FillChoice = UNASKED,
  more: Parameters<typeof planOf>[1] = {},
): Filled {
  return applyFill(before, fillEdits(planOf(before, more), choice));
}
