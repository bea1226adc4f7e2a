/** Cells that stand in a workbook as they are just before they are edited, blank ones included. */
import { parseRange } from '../core/sheet/address';
import type { StyledRange, ValidationDraft } from '../core/sheet/draft';
import type { CellLook, LookedRange, ValidatedRange } from '../core/sheet/look';
import type { WriteCellsEdit } from '../core/sheet/edit';
import type { CellSnapshot, CellValue } from '../core/sheet/snapshot';
import { paint, rectangles } from './painting';

/** A cell, blank or not: of a blank cell a snapshot does not tell the number format. */
export interface CellState {
  readonly v: CellValue;
  readonly f?: string;
  /** `General` is said. */
  readonly nf: string;
}

/** What is known of the cells that are edited on one sheet. */
export interface StandingCells {
  readonly cells: ReadonlyMap<string, CellState>;
  /** Ranges that share one look; a range that was asked for and does not share one comes cell by cell. */
  readonly looks: readonly LookedRange[];
  readonly validations: readonly ValidatedRange[];
  /** Ranges among the cells in which rows are hidden. */
  readonly hidden: readonly string[];
}

export const NOTHING_STANDING: StandingCells = {
  cells: new Map(),
  looks: [],
  validations: [],
  hidden: [],
};

export const GENERAL = 'General';

export function isBlank(cell: Pick<CellSnapshot, 'v' | 'f'> | null): boolean {
  return cell === null || (cell.f === undefined && cell.v === '');
}

/** Formulas come back from Excel with the quotes it needs, in capitals and without blanks. */
function comparedFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : part.replace(/['\s]/g, '').toUpperCase()))
    .join('');
}

/** The same content: formula by formula, or values of one type; blank is blank. */
export function sameContent(
  one: Pick<CellSnapshot, 'v' | 'f'> | null,
  other: Pick<CellSnapshot, 'v' | 'f'> | null,
): boolean {
  if (one === null || other === null) return isBlank(one) && isBlank(other);
  if (one.f !== undefined || other.f !== undefined) {
    return (
      one.f !== undefined &&
      other.f !== undefined &&
      comparedFormula(one.f) === comparedFormula(other.f)
    );
  }
  return one.v === other.v;
}

export function formatOf(cell: CellSnapshot): string {
  return cell.nf ?? GENERAL;
}

/** The cell as a snapshot tells it; `null` when blank. */
export function asSnapshot({ v, f, nf }: CellState): CellSnapshot | null {
  if (isBlank({ v, ...(f === undefined ? {} : { f }) })) return null;
  return {
    v,
    ...(f === undefined ? {} : { f }),
    ...(nf === GENERAL ? {} : { nf }),
  };
}

/** What puts the cell back, number format included. */
export function asReplacement({ v, f, nf }: CellState): CellSnapshot {
  return { v, ...(f === undefined ? {} : { f }), ...(nf === GENERAL ? {} : { nf }) };
}

/** Styles in as few ranges as hold the same; later ones win. */
export function disjointStyles(styles: readonly StyledRange[]): readonly StyledRange[] {
  const known = new Map<string, StyledRange['style']>();
  const sameObject = (style: StyledRange['style']): StyledRange['style'] => {
    const key = JSON.stringify(style);
    const first = known.get(key) ?? style;
    known.set(key, first);
    return first;
  };
  const painting = paint(
    styles.map(({ address, style }) => ({ address, item: sameObject(style) })),
  );
  if (painting === null) return [];
  return rectangles(painting).map(({ address, item }) => ({ address, style: item }));
}

/** What must be read of a sheet before these cells are written; addresses without doubles. */
export function askedPlaces(edits: readonly WriteCellsEdit[]): {
  readonly cells: readonly string[];
  readonly looks: readonly string[];
  readonly validations: readonly string[];
} {
  const cells = new Set<string>();
  const looks = new Set<string>();
  const validations = new Set<string>();
  for (const edit of edits) {
    for (const { address } of edit.cells) cells.add(address);
    for (const { address } of edit.unchanged ?? []) cells.add(address);
    for (const { address } of disjointStyles(edit.looks)) looks.add(address);
    for (const { address } of edit.restore?.looks ?? []) looks.add(address);
    for (const { address } of edit.validations ?? []) validations.add(address);
    for (const { address } of edit.restore?.validations ?? []) validations.add(address);
  }
  return { cells: [...cells], looks: [...looks], validations: [...validations] };
}

/** The parts of `found` that lie inside a range. */
export function inside<Part extends { readonly address: string }>(
  found: readonly Part[],
  address: string,
): readonly Part[] {
  const exact = found.filter((part) => part.address === address);
  if (exact.length > 0) return exact;
  const whole = parseRange(address);
  if (whole === null) return [];
  return found.filter((part) => {
    const place = parseRange(part.address);
    return (
      place !== null &&
      place.top >= whole.top &&
      place.bottom <= whole.bottom &&
      place.left >= whole.left &&
      place.right <= whole.right
    );
  });
}

/** True when a validation that stands tells her the same as the draft. */
export function tellsTheSame(
  { validation }: ValidatedRange,
  { prompt, error }: ValidationDraft,
): boolean {
  const message = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, 'message') : undefined;
  return (
    message(validation?.['prompt']) === prompt.message &&
    message(validation?.['errorAlert']) === error.message
  );
}

/** True when two looks are the same to the letter. */
export function sameLook(one: CellLook, other: CellLook): boolean {
  return lookKey(one) === lookKey(other);
}

function lookKey({ borders, ...look }: CellLook): string {
  const lines = Object.entries(borders).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    look.font,
    look.size,
    look.bold,
    look.horizontal,
    look.vertical,
    look.wrap,
    look.fill && [look.fill.color.toUpperCase(), look.fill.pattern],
    lines.map(([side, line]) => [side, line && [line.style, line.weight, line.color]]),
  ]);
}
