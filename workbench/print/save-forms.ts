/**
 * Saves what LibreOffice is to print, run in Node: the blank form, the four published tables, a long one, 送审版 of them,
 * and the published tables once more with ledger and blocks of a whole year.
 *
 * `node save-forms.js FOLDER` writes one .xlsx per form, and `filled.xlsx`, whose first pages must be those forms.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import publishedTables from '../../examples/published-tables.json';
import { createHeadlessWorkbook } from '../../excel-host/workbook';
import { exportXlsx } from '../../excel-host/workbook/xlsx-export';
import { defaultEdition } from '../../src/core/editions';
import { readForms } from '../../src/core/forms/read-forms';
import { draftSubmissions } from '../../src/core/forms/submission/draft-submissions';
import { draftTargetTable } from '../../src/core/forms/target-table/write';
import type { TargetTableContent } from '../../src/core/model/target-table-content';
import type { SheetDraft } from '../../src/core/sheet/draft';
import { placeDraft } from '../example/place-draft';
import { placeYear } from './year-workbook';

const SHEET = '绩效目标表';

/** Three 三级指标 under each 二级指标, with long texts: what must still fit on one page. */
function longForm(content: TargetTableContent): TargetTableContent {
  return {
    ...content,
    purpose: content.purpose.repeat(4),
    indicators: content.indicators.flatMap((indicator) =>
      ['（一）', '（二）', '（三）'].map((number) => ({
        ...indicator,
        level3: `${indicator.level3}${number}`,
        description: `${indicator.description}，按季度统计并留存佐证材料`,
      })),
    ),
  };
}

const forms: readonly (readonly [name: string, content: TargetTableContent | null])[] = [
  ['blank', null],
  ...publishedTables.map((content, index) => [`published-${index + 1}`, content] as const),
  ...publishedTables.slice(0, 1).map((content) => ['long', longForm(content)] as const),
];

const folder = process.argv[2];
if (folder === undefined) throw new Error('Usage: save-forms FOLDER');

/** One name written, two left to sign by hand. */
const signers = { preparer: '张三', reviewer: '', head: '' };

function submissionOf({ name, cells }: SheetDraft): readonly SheetDraft[] {
  const tables = readForms({ sheets: [{ name, cells }] }, defaultEdition);
  const wish = { tables, signers, sheetNames: [name] };
  return draftSubmissions(wish, defaultEdition).map(({ draft }) => draft);
}

const drafts = forms.flatMap(([name, content]) => {
  const draft = draftTargetTable(content, defaultEdition, SHEET);
  const copies = content === null ? [] : submissionOf(draft);
  return [[name, draft] as const, ...copies.map((copy) => [`submission-${name}`, copy] as const)];
});

for (const [name, draft] of drafts) {
  const workbook = createHeadlessWorkbook({ sheets: ['Sheet1'] });
  placeDraft(workbook, draft);
  workbook.root.Worksheets.GetItem('Sheet1').Delete();
  await workbook.root.$settle();
  await writeFile(path.join(folder, `${name}.xlsx`), await exportXlsx(workbook.model));
  workbook.dispose();
}
const filled = createHeadlessWorkbook({ sheets: ['Sheet1'] });
await placeYear(filled);
await writeFile(path.join(folder, 'filled.xlsx'), await exportXlsx(filled.model));
filled.dispose();
// The engine keeps timers of its own.
process.exit(0);
