/** Workbooks for tests of the ledger: forms and drafts as snapshots, edits applied, and what a person does to them. */
import { EDITIONS } from '../../../../src/core/editions';
import { readForms } from '../../../../src/core/forms/read-forms';
import { draftLedger, freeLedgerNames } from '../../../../src/core/forms/ledger/write';
import { draftTargetTable } from '../../../../src/core/forms/target-table/write';
import type { LedgerMode } from '../../../../src/core/model/ledger';
import type { TargetTableContent } from '../../../../src/core/model/target-table-content';
import { formatCell, parseCell, parseRange } from '../../../../src/core/sheet/address';
import type { SheetDraft } from '../../../../src/core/sheet/draft';
import type { LedgerEdit } from '../../../../src/core/sheet/ledger-edit';
import type {
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../../../src/core/sheet/snapshot';

export const edition = EDITIONS.hebei;

/** A drafted sheet as it is read after it was made. */
export function made(draft: SheetDraft): SheetSnapshot {
  return {
    name: draft.name,
    cells: Object.fromEntries(
      Object.entries(draft.cells).filter(([, { v, f }]) => v !== '' || f !== undefined),
    ),
    ...(draft.table ? { tables: [draft.table] } : {}),
  };
}

/** One sheet per form. */
export function formSheets(contents: readonly TargetTableContent[]): SheetSnapshot[] {
  return contents.map((content, index) =>
    made(draftTargetTable(content, edition, `表${String(index + 1)}`)),
  );
}

export function withLedger(
  contents: readonly TargetTableContent[],
  mode: LedgerMode = 'cumulative',
): WorkbookSnapshot {
  const forms = { sheets: formSheets(contents) };
  const drafts = draftLedger(readForms(forms, edition), edition, freeLedgerNames(forms), mode);
  return { sheets: [...forms.sheets, made(drafts.spending), made(drafts.achievements)] };
}

/** The same ledger with other forms around it. */
export function withForms(
  workbook: WorkbookSnapshot,
  contents: readonly TargetTableContent[],
): WorkbookSnapshot {
  const others = workbook.sheets.filter(({ name }) => !/^表\d+$/.test(name));
  return { sheets: [...formSheets(contents), ...others] };
}

export function sheetNamed({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function replaceSheet(
  { sheets }: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return { sheets: sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** Cells typed; `null` clears. */
export function typed(
  workbook: WorkbookSnapshot,
  name: string,
  cells: Readonly<Record<string, CellSnapshot | null>>,
): WorkbookSnapshot {
  return replaceSheet(workbook, name, (sheet) => ({
    ...sheet,
    cells: Object.fromEntries(
      Object.entries({ ...sheet.cells, ...cells }).flatMap(([address, cell]) =>
        cell === null ? [] : [[address, cell] as const],
      ),
    ),
  }));
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What a host does with the edits: all expectations are judged against the workbook before the first write. */
export function applied(
  workbook: WorkbookSnapshot,
  edits: readonly LedgerEdit[],
): WorkbookSnapshot {
  for (const edit of edits) {
    const sheet = sheetNamed(workbook, edit.sheet);
    if (edit.kind === 'resize-table') {
      const table = sheet.tables?.find(({ name }) => name === edit.table);
      if (table?.address !== edit.from) throw new Error('table is not where it was');
      continue;
    }
    for (const { address, expected } of edit.cells) {
      if (!same(sheet.cells[address] ?? null, expected)) throw new Error(`stale: ${address}`);
    }
  }
  return edits.reduce((sofar, edit) => {
    if (edit.kind === 'resize-table') {
      return replaceSheet(sofar, edit.sheet, (sheet) => ({
        ...sheet,
        tables: (sheet.tables ?? []).map((table) =>
          table.name === edit.table ? { ...table, address: edit.to } : table,
        ),
      }));
    }
    return typed(
      sofar,
      edit.sheet,
      Object.fromEntries(
        edit.cells.map(({ address, replacement }) => [
          address,
          replacement?.v === '' && replacement.f === undefined ? null : replacement,
        ]),
      ),
    );
  }, workbook);
}

/** Rows of a sheet's Excel table in another order, or without some of them; formulas follow their rows. */
export function withRows(
  sheet: SheetSnapshot,
  order: (rows: readonly number[]) => readonly number[],
): SheetSnapshot {
  const [table] = sheet.tables ?? [];
  const area = table && parseRange(table.address);
  if (!table || !area) throw new Error('no table');
  const rows = Array.from({ length: area.bottom - area.top }, (_, index) => area.top + 1 + index);
  const kept = order(rows);
  const cells: Record<string, CellSnapshot> = {};
  for (const [address, cell] of Object.entries(sheet.cells)) {
    const place = parseCell(address);
    if (!place) throw new Error(address);
    const inTable = place.row > area.top && place.row <= area.bottom;
    if (!inTable) cells[address] = cell;
    else {
      const at = kept.indexOf(place.row);
      if (at < 0) continue;
      const row = area.top + 1 + at;
      const moved = cell.f?.replaceAll(
        new RegExp(`([A-Z]+)${String(place.row + 1)}\\b`, 'g'),
        `$1${String(row + 1)}`,
      );
      cells[formatCell({ row, column: place.column })] = {
        ...cell,
        ...(moved === undefined ? {} : { f: moved }),
      };
    }
  }
  const bottom = Math.max(area.top + 1, area.top + kept.length);
  const [first = ''] = table.address.split(':');
  const end = formatCell({ row: bottom, column: area.right });
  return { ...sheet, cells, tables: [{ name: table.name, address: `${first}:${end}` }] };
}

/** Every `{place}` of a message must be given. */
export function expectWords(
  said: readonly { readonly id: string; readonly args: Readonly<Record<string, string>> }[],
  words: Readonly<Record<string, { readonly 'zh-CN': string }>>,
): void {
  for (const { id, args } of said) {
    const places = [...(words[id]?.['zh-CN'].matchAll(/\{(\w+)\}/g) ?? [])].map(([, name]) => name);
    expect(Object.keys(args)).toEqual(expect.arrayContaining(places));
  }
}
