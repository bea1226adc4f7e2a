/**
 * The example with a ledger, filled: as an accountant's workbook looks in December.
 */
import type { EmulatedWorkbook } from '../../excel-host/workbook';
import { defaultEdition } from '../../src/core/editions';
import { planFill, type FillPlan } from '../../src/core/fill/plan-fill';
import { fillEdits } from '../../src/core/fill/plan-fill-edits';
import { readLedger } from '../../src/core/forms/ledger/read';
import { readForms } from '../../src/core/forms/read-forms';
import type { CellSnapshot } from '../../src/core/sheet/snapshot';
import { placeStyle } from '../example/place-draft';
import { placeYearExample, snapshotOf } from '../example/year-example';

/** The day on which it is filled. */
const TODAY = '2024-12-31';

function put(workbook: EmulatedWorkbook, sheet: string, address: string, cell: CellSnapshot): void {
  const range = workbook.root.Worksheets.GetItem(sheet).GetRange(address);
  range.NumberFormat = [[cell.nf ?? 'General']];
  if (cell.f !== undefined) range.Formulas = [[cell.f]];
  else range.Values = [[typeof cell.v === 'string' && cell.nf !== '@' ? `'${cell.v}` : cell.v]];
}

/** Fills the blank workbook; its one sheet goes. Gives the plan by which it was filled. */
export async function placeYear(workbook: EmulatedWorkbook): Promise<FillPlan> {
  const sheets = workbook.root.Worksheets;
  await placeYearExample(workbook);
  const snapshot = await snapshotOf(workbook);
  const tables = readForms(snapshot, defaultEdition);
  const plan = planFill({
    tables,
    ledger: readLedger(snapshot),
    snapshot,
    edition: defaultEdition,
    today: TODAY,
    own: {},
  });
  for (const edit of fillEdits(plan)) {
    if (edit.kind !== 'write-cells') continue;
    for (const { address, replacement } of edit.cells) {
      if (replacement) put(workbook, edit.sheet, address, replacement);
    }
    const sheet = sheets.GetItem(edit.sheet);
    for (const look of edit.looks) placeStyle(sheet, look);
  }
  sheets.GetFirst().Activate();
  await workbook.root.$settle();
  return plan;
}
