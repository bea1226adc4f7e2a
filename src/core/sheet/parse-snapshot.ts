/** Snapshots from outside (a script, a file) are not to be trusted: here they are checked once. */
import { parseCell, parseRange } from './address';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from './snapshot';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function optionalText(value: unknown, place: string): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw new TypeError(`${place} must be a text`);
}

function isCellValue(value: unknown): value is CellValue {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' || typeof value === 'boolean';
}

function parseCellSnapshot(value: unknown, place: string): CellSnapshot | null {
  if (!isRecord(value)) throw new TypeError(`${place} must be { v, f?, nf? }`);
  const { v } = value;
  const f = optionalText(value['f'], `${place}.f`);
  const nf = optionalText(value['nf'], `${place}.nf`);
  if (!isCellValue(v)) {
    throw new TypeError(`${place}.v must be a text, a finite number or a boolean`);
  }
  // A cell that holds nothing is not listed in a snapshot; some writers list it all the same.
  if (v === '' && f === undefined) return null;
  return { v, ...(f === undefined ? {} : { f }), ...(nf === undefined ? {} : { nf }) };
}

function parseTable(
  value: unknown,
  place: string,
): { readonly name: string; readonly address: string } {
  const { name, address }: Readonly<Record<string, unknown>> = isRecord(value) ? value : {};
  if (typeof name !== 'string' || typeof address !== 'string' || !parseRange(address)) {
    throw new TypeError(`${place} must be { name, address } with the address of a range`);
  }
  return { name, address };
}

function parseTables(value: unknown, place: string): Pick<SheetSnapshot, 'tables'> {
  if (value === undefined) return {};
  if (!Array.isArray(value)) throw new TypeError(`${place} must be a list of { name, address }`);
  const tables: readonly unknown[] = value;
  return { tables: tables.map((table, index) => parseTable(table, `${place}[${index}]`)) };
}

function parseSheet(value: unknown, place: string): SheetSnapshot {
  if (!isRecord(value) || typeof value['name'] !== 'string') {
    throw new TypeError(`${place} must be { name, cells, hidden?, tables? }`);
  }
  const { name, cells, hidden, tables } = value;
  if (!isRecord(cells)) throw new TypeError(`${place}.cells must be an object of cells by address`);
  const parsed: Record<string, CellSnapshot> = {};
  for (const [address, cell] of Object.entries(cells)) {
    if (!parseCell(address))
      throw new TypeError(`${place}.cells: ${address} is no address of a cell`);
    const snapshot = parseCellSnapshot(cell, `${place}.cells.${address}`);
    if (snapshot) parsed[address] = snapshot;
  }
  return {
    name,
    cells: parsed,
    ...(hidden === true ? { hidden } : {}),
    ...parseTables(tables, `${place}.tables`),
  };
}

/**
 * The snapshot, checked: `{ sheets: [{ name, cells: { A1: { v, f?, nf? } }, hidden?, tables? }] }`.
 *
 * @throws TypeError naming the place that is wrong.
 */
export function parseSnapshot(snapshot: unknown): WorkbookSnapshot {
  if (!isRecord(snapshot) || !Array.isArray(snapshot['sheets'])) {
    throw new TypeError('A snapshot must be { sheets: […] }');
  }
  const sheets: readonly unknown[] = snapshot['sheets'];
  return { sheets: sheets.map((sheet, index) => parseSheet(sheet, `sheets[${index}]`)) };
}
