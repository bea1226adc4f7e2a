/** Snapshots from outside (a script, a file) are not to be trusted: here they are checked once. */
import { isCellAddress, parseRange } from './address';
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

/** A cell as a snapshot has it, nothing else in it: nearly all are, and are taken as they stand. */
function isCellSnapshot(value: unknown): value is CellSnapshot {
  if (typeof value !== 'object' || value === null) return false;
  let known = 0;
  for (const key in value) {
    if (key !== 'v' && key !== 'f' && key !== 'nf') return false;
    known += 1;
  }
  if (!('v' in value) || !isCellValue(value.v)) return false;
  let expected = 1;
  if ('f' in value) {
    if (typeof value.f !== 'string') return false;
    expected += 1;
  } else if (value.v === '') return false;
  if ('nf' in value) {
    if (typeof value.nf !== 'string') return false;
    expected += 1;
  }
  return known === expected;
}

/** Told apart only when it is not as it should be, so that a place is named where something is wrong. */
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

function parseCells(
  cells: Readonly<Record<string, unknown>>,
  place: string,
): SheetSnapshot['cells'] {
  const parsed: Record<string, CellSnapshot> = {};
  for (const address of Object.keys(cells)) {
    if (!isCellAddress(address))
      throw new TypeError(`${place}.cells: ${address} is no address of a cell`);
    const cell = cells[address];
    const snapshot = isCellSnapshot(cell)
      ? cell
      : parseCellSnapshot(cell, `${place}.cells.${address}`);
    if (snapshot) parsed[address] = snapshot;
  }
  return parsed;
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
  return {
    name,
    cells: parseCells(cells, place),
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
