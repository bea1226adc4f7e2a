/**
 * The example with a ledger: the four published tables without mistakes, the two ledger sheets laid out for them, and a
 * year of actuals typed in. The actuals are made up (`examples/year-of-actuals.json`).
 */
import publishedTables from '../../examples/published-tables.json';
import year from '../../examples/year-of-actuals.json';
import type { EmulatedWorkbook } from '../../excel-host/workbook';
import { defaultEdition } from '../../src/core/editions';
import { prepareLedger } from '../../src/core/forms/ledger/prepare-ledger';
import { readLedger } from '../../src/core/forms/ledger/read';
import { readForms } from '../../src/core/forms/read-forms';
import { draftTargetTable, freeSheetName } from '../../src/core/forms/target-table/write';
import { CUTOFFS, type Cutoff } from '../../src/core/model/ledger';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { placeDraft } from './place-draft';

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

/** Puts the example in place of the one blank sheet that a new workbook has. Nothing is filled yet. */
export async function placeYearExample(workbook: EmulatedWorkbook): Promise<void> {
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
  sheets.GetFirst().Activate();
}
