/** A workbook of plain objects, as far as the host interface can see one. */
import type { CellSnapshot, CellValue, WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { SheetDraft } from '../../core/sheet/draft';
import { formatCell, parseRange } from '../../core/sheet/address';
import type { MarkLevel } from '../../core/sheet/mark';

/** A conditional format: one of ours, or one of the user's (`level: null`). First in the list is evaluated first. */
export interface MemoryFormat {
  readonly id: string;
  readonly address: string;
  readonly formula: string;
  readonly level: MarkLevel | null;
}

export interface MemorySheet {
  name: string;
  cells: Map<string, CellSnapshot>;
  formats: MemoryFormat[];
  hidden: boolean;
  protected: boolean;
  /** True: its conditional formats cannot be read. */
  formatsUnreadable: boolean;
  /** The draft it was made from, for everything that is not cells. */
  look: SheetDraft | null;
}

export function memorySheet(name: string, cells: Record<string, CellSnapshot> = {}): MemorySheet {
  return {
    name,
    cells: new Map(Object.entries(cells)),
    formats: [],
    hidden: false,
    protected: false,
    formatsUnreadable: false,
    look: null,
  };
}

export function memorySheets(snapshot: WorkbookSnapshot): MemorySheet[] {
  return snapshot.sheets.map(({ name, cells, hidden }) => ({
    ...memorySheet(name, { ...cells }),
    hidden: hidden === true,
  }));
}

/** The number formats that a draft gives to cells without content. */
function draftedFormats(draft: SheetDraft): Map<string, string> {
  const formats = new Map<string, string>();
  for (const { address, nf } of draft.numberFormats) {
    const range = parseRange(address);
    if (range === null) continue;
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        formats.set(formatCell({ row, column }), nf);
      }
    }
  }
  return formats;
}

/** What a person types; `''` clears the cell. The cell keeps its number format. */
export function typeInto(sheet: MemorySheet, address: string, value: CellValue): void {
  const nf =
    sheet.cells.get(address)?.nf ??
    (sheet.look === null ? undefined : draftedFormats(sheet.look).get(address));
  if (value === '') sheet.cells.delete(address);
  else sheet.cells.set(address, nf === undefined ? { v: value } : { v: value, nf });
}
