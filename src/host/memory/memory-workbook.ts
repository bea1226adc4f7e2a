/** A workbook of plain objects, as far as the host interface can see one. */
import type { CellSnapshot, CellValue, WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { SheetDraft } from '../../core/sheet/draft';
import { formatCell, parseRange } from '../../core/sheet/address';
import type { CellLook, ValidatedRange } from '../../core/sheet/look';
import type { MarkLevel } from '../../core/sheet/mark';
import { GENERAL } from '../standing-cells';
import type { CellState } from '../standing-cells';

/** A conditional format: one of ours, or one of the user's (`level: null`). First in the list is evaluated first. */
export interface MemoryFormat {
  readonly id: string;
  readonly address: string;
  readonly formula: string;
  readonly level: MarkLevel | null;
}

export interface MemorySheet {
  /** Stays when the sheet is renamed. */
  readonly id: string;
  name: string;
  cells: Map<string, CellSnapshot>;
  formats: MemoryFormat[];
  hidden: boolean;
  protected: boolean;
  tables: { name: string; address: string }[];
  /** Number formats of blank cells that are not `General`, those of the draft aside. */
  blankFormats: Map<string, string>;
  /** By cell; one that is not listed looks as a new cell does. */
  looks: Map<string, CellLook>;
  validations: ValidatedRange[];
  /** Cells whose characters are formatted apart. */
  richText: Set<string>;
  /** By row, counted from 1, in points; rows that are not listed are 15 points high. */
  rowHeights: Map<number, number>;
  /** Columns in an outline group, `I:Q`; twice means two levels. */
  groups: string[];
  /** True: its conditional formats cannot be read. */
  formatsUnreadable: boolean;
  /** The draft it was made from, for everything that is not cells. */
  look: SheetDraft | null;
}

let lastId = 0;

export function memorySheet(name: string, cells: Record<string, CellSnapshot> = {}): MemorySheet {
  lastId += 1;
  return {
    id: `sheet-${lastId}`,
    name,
    cells: new Map(Object.entries(cells)),
    formats: [],
    hidden: false,
    protected: false,
    tables: [],
    blankFormats: new Map(),
    looks: new Map(),
    validations: [],
    richText: new Set(),
    rowHeights: new Map(),
    groups: [],
    formatsUnreadable: false,
    look: null,
  };
}

export function memorySheets(snapshot: WorkbookSnapshot): MemorySheet[] {
  return snapshot.sheets.map(({ name, cells, hidden, tables }) => ({
    ...memorySheet(name, { ...cells }),
    hidden: hidden === true,
    tables: [...(tables ?? [])],
  }));
}

/** A ledger's draft formats thousands of cells, and is asked for each cell that is written. */
const formatsOfDrafts = new WeakMap<SheetDraft, ReadonlyMap<string, string>>();

/** The number formats that a draft gives to cells without content. */
function draftedFormats(draft: SheetDraft): ReadonlyMap<string, string> {
  const known = formatsOfDrafts.get(draft);
  if (known !== undefined) return known;
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
  formatsOfDrafts.set(draft, formats);
  return formats;
}

function formatOfBlank(sheet: MemorySheet, address: string): string | undefined {
  return (
    sheet.blankFormats.get(address) ??
    (sheet.look === null ? undefined : draftedFormats(sheet.look).get(address))
  );
}

/** The cell as it stands, blank or not. */
export function cellState(sheet: MemorySheet, address: string): CellState {
  const cell = sheet.cells.get(address);
  if (cell !== undefined) return { ...cell, nf: cell.nf ?? GENERAL };
  return { v: '', nf: formatOfBlank(sheet, address) ?? GENERAL };
}

/** Puts a content and a number format into a cell. */
export function setCell(sheet: MemorySheet, address: string, { v, f, nf }: CellState): void {
  const isBlankCell = v === '' && f === undefined;
  const drafted = sheet.look === null ? undefined : draftedFormats(sheet.look).get(address);
  sheet.cells.delete(address);
  sheet.blankFormats.delete(address);
  if (!isBlankCell) {
    const formula = f === undefined ? {} : { f };
    sheet.cells.set(address, { v, ...formula, ...(nf === GENERAL ? {} : { nf }) });
  } else if (nf !== (drafted ?? GENERAL)) sheet.blankFormats.set(address, nf);
}

/** What a person types; `''` clears the cell. The cell keeps its number format. */
export function typeInto(sheet: MemorySheet, address: string, value: CellValue): void {
  setCell(sheet, address, { v: value, nf: cellState(sheet, address).nf });
}
