/** The example: the four published tables with six mistakes planted, each on a sheet of its own. */
import publishedTables from '../../examples/published-tables.json';
import type { EmulatedWorkbook } from '../../excel-host/workbook';
import { defaultEdition } from '../../src/core/editions';
import { draftTargetTable, freeSheetName } from '../../src/core/forms/target-table/write';
import { placeDraft } from './place-draft';
import { plantMistakes } from './planted-mistakes';

/** Puts the example in place of the one blank sheet that a new workbook has. */
export function placeExample(workbook: EmulatedWorkbook): void {
  const sheets = workbook.root.Worksheets;
  const names: string[] = [];
  for (const content of plantMistakes(publishedTables)) {
    const name = freeSheetName(names);
    names.push(name);
    placeDraft(workbook, draftTargetTable(content, defaultEdition, name));
  }
  sheets.GetFirst().Delete();
  sheets.GetFirst().Activate();
}
