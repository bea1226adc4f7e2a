/** Snapshots through the spreadsheet engine: written cell by cell, calculated, and read back. */
import { createHeadlessWorkbook } from '../../excel-host/workbook';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';

/** A workbook in the engine. Only one at a time: engines share their caches. */
export interface CalculatedWorkbook {
  /** Writes cells, number format first; `null` clears. */
  readonly write: (sheet: string, cells: Readonly<Record<string, CellSnapshot | null>>) => void;
  /** Everything as it is calculated. */
  readonly read: () => Promise<WorkbookSnapshot>;
  readonly dispose: () => Promise<void>;
}

export function calculatedWorkbook({ sheets }: WorkbookSnapshot): CalculatedWorkbook {
  const excel = createHeadlessWorkbook({ sheets: sheets.map(({ name }) => name) });
  const write: CalculatedWorkbook['write'] = (name, cells) => {
    const sheet = excel.root.Worksheets.GetItem(name);
    for (const [address, cell] of Object.entries(cells)) {
      const range = sheet.GetRange(address);
      if (cell?.nf !== undefined) range.NumberFormat = cell.nf;
      range.Formulas = [[cell === null ? '' : (cell.f ?? asText(cell))]];
    }
  };
  for (const { name, cells } of sheets) write(name, cells);
  return {
    write,
    read: async () => {
      const dump = await excel.dump();
      return {
        sheets: dump.sheets.map((sheet) => ({
          name: sheet.name,
          cells: Object.fromEntries(
            Object.entries(sheet.cells).flatMap(([address, { value, formula, numberFormat }]) => {
              if (value === undefined && formula === undefined) return [];
              const cell: CellSnapshot = {
                v: value ?? '',
                ...(formula === undefined ? {} : { f: formula }),
                ...(numberFormat === undefined ? {} : { nf: numberFormat }),
              };
              return [[address, cell] as const];
            }),
          ),
        })),
      };
    },
    dispose: async () => {
      // The engine puts calculations off by a tenth of a second; they would fail in a workbook that is gone.
      await new Promise((resolve) => setTimeout(resolve, 150));
      excel.dispose();
    },
  };
}

/** Text that looks like a number stays text only in a text cell, or behind an apostrophe. */
function asText({ v, nf }: CellSnapshot): string | number | boolean {
  return typeof v === 'string' && nf !== '@' && v !== '' ? `'${v}` : v;
}
