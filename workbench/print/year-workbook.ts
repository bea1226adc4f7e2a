/**
 * The four published tables with their ledger, a year of actuals typed into it, and filled: as an accountant's workbook
 * looks in December. The actuals are made up (`examples/year-of-actuals.json`).
 */
import publishedTables from '../../examples/published-tables.json';
import year from '../../examples/year-of-actuals.json';
import type { EmulatedWorkbook } from '../../excel-host/workbook';
import { defaultEdition } from '../../src/core/editions';
import { planFill, type FillPlan } from '../../src/core/fill/plan-fill';
import { fillEdits } from '../../src/core/fill/plan-fill-edits';
import { prepareLedger } from '../../src/core/forms/ledger/prepare-ledger';
import { readLedger } from '../../src/core/forms/ledger/read';
import { readForms } from '../../src/core/forms/read-forms';
import { draftTargetTable, freeSheetName } from '../../src/core/forms/target-table/write';
import { CUTOFFS, type Cutoff } from '../../src/core/model/ledger';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { placeDraft, placeStyle } from '../example/place-draft';

/** The day on which it is filled. */
const TODAY = '2024-12-31';

/** Everything that the workbook holds, calculated. */
export async function snapshotOf(workbook: EmulatedWorkbook): Promise<WorkbookSnapshot> {
  const { sheets } = await workbook.dump();
  return {
    sheets: sheets.map(({ name, cells }) => ({
      name,
      cells: Object.fromEntries(
        Object.entries(cells).flatMap(([address, { value, formula, numberFormat }]) =>
          value === undefined && formula === undefined
            ? []
            : [
                [
                  address,
                  {
                    v: value ?? '',
                    ...(formula === undefined ? {} : { f: formula }),
                    ...(numberFormat === undefined ? {} : { nf: numberFormat }),
                  },
                ],
              ],
        ),
      ),
    })),
  };
}

/** Types as a person does: `25%` becomes a percentage, `4.20` a number. */
function type(workbook: EmulatedWorkbook, sheet: string, address: string, text: string): void {
  if (text === '') return;
  workbook.root.Worksheets.GetItem(sheet).GetRange(address).Values = [[text]];
}

function put(workbook: EmulatedWorkbook, sheet: string, address: string, cell: CellSnapshot): void {
  const range = workbook.root.Worksheets.GetItem(sheet).GetRange(address);
  range.NumberFormat = [[cell.nf ?? 'General']];
  if (cell.f !== undefined) range.Formulas = [[cell.f]];
  else range.Values = [[typeof cell.v === 'string' && cell.nf !== '@' ? `'${cell.v}` : cell.v]];
}

async function typeYear(workbook: EmulatedWorkbook): Promise<void> {
  const { spending, achievements } = readLedger(await snapshotOf(workbook));
  if (!spending || !achievements) throw new Error('no ledger');
  for (const project of year) {
    const rows = spending.rows.filter(({ code }) => code.text === project.code);
    project.spending.forEach(({ adjustment, figures }, index) => {
      const row = rows[index];
      if (!row) throw new Error(`${project.code}: no row of spending`);
      type(workbook, spending.sheet, row.adjustment.address, adjustment);
      for (const cutoff of CUTOFFS) {
        type(workbook, spending.sheet, row.figures[cutoff].address, figures[cutoff]);
      }
    });
    const indicators = achievements.rows.filter(({ code }) => code.text === project.code);
    project.indicators.forEach((indicator, index) => {
      const row = indicators[index];
      if (!row) throw new Error(`${indicator.level3}: no row`);
      type(workbook, achievements.sheet, row.aggregationCell.address, indicator.aggregation);
      const figures: Readonly<Record<Cutoff, string>> = indicator.figures;
      for (const cutoff of CUTOFFS) {
        type(workbook, achievements.sheet, row.figures[cutoff].address, figures[cutoff]);
      }
    });
  }
}

/** Fills the blank workbook; its one sheet goes. Gives the plan by which it was filled. */
export async function placeYear(workbook: EmulatedWorkbook): Promise<FillPlan> {
  const sheets = workbook.root.Worksheets;
  const names: string[] = [];
  for (const content of publishedTables) {
    const name = freeSheetName(names);
    names.push(name);
    placeDraft(workbook, draftTargetTable(content, defaultEdition, name));
  }
  sheets.GetFirst().Delete();
  const forms = await snapshotOf(workbook);
  const ledger = prepareLedger(forms, readForms(forms, defaultEdition), defaultEdition);
  for (const { sheet } of ledger.sheets) placeDraft(workbook, sheet);
  await typeYear(workbook);
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
