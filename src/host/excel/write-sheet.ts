/** Puts a {@link SheetDraft} into a workbook: content first, then look, then what guards and prints it. */
import { columnLetters, formatRange } from '../../core/sheet/address';
import type { SheetDraft } from '../../core/sheet/draft';
import type { CellLook } from '../../core/sheet/look';
import { paint } from '../painting';
import { disjointStyles } from '../standing-cells';
import { styleToWrite } from './looks';
import { asking } from './request';
import type { Queue } from './request';
import { writeValidation } from './validations';
import { draftedValue } from './write-cells';

/** A cell of a new sheet as far as nobody has said otherwise. */
const NEW_CELL: CellLook = {
  font: '',
  size: 0,
  bold: false,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  fill: null,
  borders: {
    top: null,
    bottom: null,
    left: null,
    right: null,
    insideHorizontal: null,
    insideVertical: null,
  },
};

/** Plain lines, so that the fills of the draft are the table's only colours. */
const TABLE_STYLE = 'TableStyleLight1';

/** One matrix over all cells; `null` leaves a cell as it is. */
function writeCells(sheet: Excel.Worksheet, draft: SheetDraft): void {
  const cells = Object.entries(draft.cells);
  const formats = paint([
    ...draft.numberFormats.map(({ address, nf }) => ({ address, item: nf })),
    ...cells.map(([address, { nf }]) => ({ address, item: nf ?? 'General' })),
  ]);
  // The format decides what a value becomes (`100%` in a cell that is not text is 1), so formats come first.
  if (formats !== null) {
    sheet.getRange(formatRange(formats.area)).numberFormat = formats.rows.map((row) => [...row]);
  }
  const values = paint(cells.map(([address, cell]) => ({ address, item: draftedValue(cell) })));
  if (values !== null) {
    sheet.getRange(formatRange(values.area)).values = values.rows.map((row) => [...row]);
  }
  for (const [address, { f }] of cells) {
    if (f !== undefined) sheet.getRange(address).formulas = [[f]];
  }
}

/** Calls `write` once for each run of equal sizes: first and last counted from 0. */
function runs(
  sizes: readonly number[],
  write: (first: number, last: number, size: number) => void,
): void {
  let first = 0;
  sizes.forEach((size, index) => {
    if (sizes[index + 1] === size) return;
    write(first, index, size);
    first = index + 1;
  });
}

function writeSizes(sheet: Excel.Worksheet, draft: SheetDraft): void {
  runs(draft.columnWidths, (first, last, width) => {
    const columns = `${columnLetters(first)}:${columnLetters(last)}`;
    sheet.getRange(columns).format.columnWidth = width;
  });
  runs(draft.rowHeights, (first, last, height) => {
    sheet.getRange(`${first + 1}:${last + 1}`).format.rowHeight = height;
  });
}

function writePage(sheet: Excel.Worksheet, { page }: SheetDraft): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.zoom =
    page.fit === 'width'
      ? { horizontalFitToPages: 1 }
      : { horizontalFitToPages: 1, verticalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Points', { ...page.margins });
  pageLayout.setPrintArea(page.printArea);
}

function writeTable(sheet: Excel.Worksheet, { table }: SheetDraft): void {
  if (table === undefined) return;
  const made = sheet.tables.add(table.address, true);
  made.name = table.name;
  made.style = TABLE_STYLE;
  made.showBandedRows = false;
}

function freezeHead(sheet: Excel.Worksheet, { frozenRows }: SheetDraft): void {
  if (frozenRows === undefined) return;
  sheet.freezePanes.freezeRows(frozenRows);
  sheet.pageLayout.setPrintTitleRows(`$${frozenRows}:$${frozenRows}`);
}

/**
 * Adds the sheet after the last one and selects its first input cell, unless it stays in the background; gives
 * the sheet's id.
 */
export function queueSheetWrite(draft: SheetDraft): Queue<string> {
  const write = (workbook: Excel.Workbook): Excel.Worksheet => {
    const sheet = workbook.worksheets.add(draft.name);
    writeCells(sheet, draft);
    // Merged before it is formatted: formats set before a merge do not all survive it (office-js#6405).
    for (const address of draft.merges) sheet.getRange(address).merge(false);
    for (const { address, style } of disjointStyles(draft.styles)) {
      styleToWrite(address, style, NEW_CELL).write(sheet.getRange(address));
    }
    writeSizes(sheet, draft);
    for (const validation of draft.validations) writeValidation(sheet, validation);
    writeTable(sheet, draft);
    writePage(sheet, draft);
    freezeHead(sheet, draft);
    if (draft.inBackground !== true) {
      sheet.activate();
      sheet.getRange(draft.firstInput).select();
    }
    return sheet.load('id');
  };
  return asking(write, ({ id }) => id);
}
