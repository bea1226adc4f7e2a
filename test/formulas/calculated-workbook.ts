/** Snapshots through the spreadsheet engine: written cell by cell, calculated, and read back. */
import { createHeadlessWorkbook } from '../../excel-host/workbook';
import { formatCell, formatRange, parseCell, parseRange } from '../../src/core/sheet/address';
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
    const area = parseRange(boundsOf(Object.keys(cells)));
    if (area === null) return;
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      Array.from({ length: area.right - area.left + 1 }, (__, column) =>
        formatCell({ row: area.top + row, column: area.left + column }),
      ),
    );
    // One write for all: `null` leaves a cell as it is.
    const range = excel.root.Worksheets.GetItem(name).GetRange(formatRange(area));
    range.NumberFormat = rows.map((each) => each.map((address) => cells[address]?.nf ?? null));
    range.Formulas = rows.map((each) =>
      each.map((address) => {
        const cell = cells[address];
        return cell === undefined ? null : cell === null ? '' : (cell.f ?? asText(cell));
      }),
    );
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
      await excel.dump();
      excel.dispose();
    },
  };
}

/** Text that looks like a number stays text only in a text cell, or behind an apostrophe. */
function asText({ v, nf }: CellSnapshot): string | number | boolean {
  return typeof v === 'string' && nf !== '@' && v !== '' ? `'${v}` : v;
}

function boundsOf(addresses: readonly string[]): string {
  const places = addresses.flatMap((address) => parseCell(address) ?? []);
  if (places.length === 0) return '';
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  return formatRange({
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  });
}
