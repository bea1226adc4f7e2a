/** What a host must know of the workbook before it is edited. */
import type { WorkbookEdit, WriteCellsEdit } from '../core/sheet/edit';
import type { StandingCells } from './standing-cells';
import type { WorkbookReading } from './workbook-host';

/** A table; its address where it was asked for. */
export interface StandingTable {
  readonly sheet: string;
  readonly name: string;
  readonly address: string | null;
}

export interface EditReading extends WorkbookReading {
  /** All tables of the workbook, with the address of those that are edited. */
  readonly tables: readonly StandingTable[];
  /** By sheet: the cells that are written. */
  readonly standing: ReadonlyMap<string, StandingCells>;
  /** By sheet and row, counted from 1: heights of the rows that are edited, in points. */
  readonly rowHeights: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** A reading made for another purpose: enough for sheets that are added and for highlights. */
export function asEditReading(reading: WorkbookReading): EditReading {
  const tables = reading.snapshot.sheets.flatMap((sheet) =>
    (sheet.tables ?? []).map(({ name, address }) => ({ sheet: sheet.name, name, address })),
  );
  return { ...reading, tables, standing: new Map(), rowHeights: new Map() };
}

/** Parts of the workbook that must be read before these edits can be planned. */
export interface WantedForEdits {
  /** Sheets whose conditional formats are edited. */
  readonly marks: readonly string[];
  /** Sheets that are removed or get highlights back, and so are read whole. */
  readonly cells: readonly string[];
  /** Tables that are resized or go with their sheet. */
  readonly tables: readonly { readonly sheet: string; readonly name: string }[];
  /** Edits of cells by sheet. */
  readonly places: ReadonlyMap<string, readonly WriteCellsEdit[]>;
  /** Rows by sheet, counted from 1. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

export function wantedForEdits(edits: readonly WorkbookEdit[]): WantedForEdits {
  const marks = new Set<string>();
  const cells = new Set<string>();
  const tables = new Map<string, WantedForEdits['tables'][number]>();
  const places = new Map<string, WriteCellsEdit[]>();
  const rows = new Map<string, number[]>();
  for (const edit of edits) {
    if (edit.kind === 'remove-sheet') {
      cells.add(edit.name);
      marks.add(edit.name);
      const { name, draft } = edit;
      if (draft.table) tables.set(JSON.stringify([name]), { sheet: name, name: draft.table.name });
    }
    if (edit.kind === 'marks') {
      for (const { sheet } of [...edit.remove, ...edit.add]) marks.add(sheet);
      if (edit.stood !== undefined) for (const { sheet } of edit.add) cells.add(sheet);
    }
    if (edit.kind === 'resize-table') {
      const { sheet, table: name } = edit;
      tables.set(JSON.stringify([sheet, name]), { sheet, name });
    }
    if (edit.kind === 'row-heights') {
      const known = rows.get(edit.sheet) ?? [];
      rows.set(edit.sheet, [...known, ...edit.rows.map(({ row }) => row)]);
    }
    if (edit.kind === 'write-cells') {
      places.set(edit.sheet, [...(places.get(edit.sheet) ?? []), edit]);
    }
  }
  return { marks: [...marks], cells: [...cells], tables: [...tables.values()], places, rows };
}

/** True when a reading that was made before for another purpose cannot serve for an edit. */
export function needsReading({ kind }: WorkbookEdit): boolean {
  // A sheet that goes is read anew, since its cells are what brings it back; of cells a reading does not tell enough.
  return kind !== 'add-sheet' && kind !== 'marks' && kind !== 'row-heights' && kind !== 'settings';
}
