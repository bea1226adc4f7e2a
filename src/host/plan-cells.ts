/** Cells to be written, against the cells as they stand: what is refused, what is left to do, what takes it back. */
import type { StyledRange, ValidationDraft } from '../core/sheet/draft';
import type { CellEdit, WriteCellsEdit } from '../core/sheet/edit';
import type { CellLook, LookedRange, ValidatedRange } from '../core/sheet/look';
import type { CellSnapshot } from '../core/sheet/snapshot';
import {
  asReplacement,
  disjointStyles,
  formatOf,
  inside,
  isBlank,
  sameContent,
  sameLook,
  tellsTheSame,
} from './standing-cells';
import type { CellState, StandingCells } from './standing-cells';
import { HostFailure } from './workbook-host';

/** One cell to be written. */
export interface CellWrite {
  readonly address: string;
  readonly before: CellState;
  /** Value or formula to be written, `null` to clear; absent when the content stands already. */
  readonly content?: Pick<CellSnapshot, 'v' | 'f'> | null;
  /** The number format afterwards. */
  readonly nf: string;
}

/** A style for a range; `before` when all its cells look alike. */
export interface StyleWrite extends StyledRange {
  readonly before: CellLook | null;
}

/** A look to be put back; `now` when all cells of the range look alike. */
export interface LookWrite extends LookedRange {
  readonly now: CellLook | null;
}

export interface WriteCellsStep {
  readonly kind: 'write-cells';
  readonly sheet: string;
  /** As in the edit: what takes it back is refused in the same case. */
  readonly whereShown: boolean;
  /** Rows are hidden among the cells: several rows written at once might come to the rows that are shown. */
  readonly rowByRow: boolean;
  readonly cells: readonly CellWrite[];
  readonly styles: readonly StyleWrite[];
  readonly looks: readonly LookWrite[];
  readonly drafts: readonly ValidationDraft[];
  readonly validations: readonly ValidatedRange[];
}

function isAsExpected(cell: CellState, { expected, replacement }: CellEdit): boolean {
  if (sameContent(cell, replacement)) return true;
  if (!sameContent(cell, expected)) return false;
  return expected === null || isBlank(expected) || cell.nf === formatOf(expected);
}

/** `null` when the cell is already as it shall be. */
function cellWrite(cell: CellState, { address, replacement }: CellEdit): CellWrite | null {
  const nf = replacement === null ? cell.nf : formatOf(replacement);
  const stands = sameContent(cell, replacement);
  if (stands && nf === cell.nf) return null;
  if (stands) return { address, before: cell, nf };
  return { address, before: cell, nf, content: isBlank(replacement) ? null : replacement };
}

function uncovered(address: string): HostFailure {
  return new HostFailure('unknown', null, `the cell ${address} was not read`);
}

function changed(edit: WriteCellsEdit, address: string): HostFailure {
  return new HostFailure('sheet-changed', edit.sheet, `${address} is not as expected`);
}

/** Number formats aside: what is only looked at need not look the same. */
function refuseChanged(edit: WriteCellsEdit, { cells }: StandingCells): void {
  for (const { address, cell } of edit.unchanged ?? []) {
    const stands = cells.get(address);
    if (stands === undefined) throw uncovered(address);
    if (!sameContent(stands, cell)) throw changed(edit, address);
  }
}

function refuseHidden(edit: WriteCellsEdit, { hidden }: StandingCells): void {
  if (edit.whereShown === true && hidden.length > 0) {
    throw new HostFailure('rows-hidden', edit.sheet, `rows are hidden in ${hidden.join(', ')}`);
  }
}

function plannedCells(edit: WriteCellsEdit, { cells }: StandingCells): readonly CellWrite[] {
  const last = new Map(edit.cells.map((cell) => [cell.address, cell]));
  return [...last.values()].flatMap((cell) => {
    const stands = cells.get(cell.address);
    if (stands === undefined) throw uncovered(cell.address);
    if (!isAsExpected(stands, cell)) throw changed(edit, cell.address);
    return cellWrite(stands, cell) ?? [];
  });
}

const EDGES = ['top', 'bottom', 'left', 'right'] as const;

/** True when a range that looks alike has the style already; a style without border leaves lines as they are. */
function hasStyle({ address, style }: StyledRange, look: CellLook): boolean {
  return (
    look.font === style.font &&
    look.size === style.size &&
    look.bold === style.bold &&
    look.horizontal.toLowerCase() === style.horizontal &&
    look.vertical.toLowerCase() === 'center' &&
    look.wrap === style.wrap &&
    (look.fill?.color.toUpperCase() ?? null) === (style.fill?.toUpperCase() ?? null) &&
    (!style.border || isLined(address, look))
  );
}

/** Lines around a range and between all of its rows and columns. */
function isLined(address: string, { borders }: CellLook): boolean {
  const [first = '', second = first] = address.split(':');
  const column = (cell: string): string => cell.replace(/\d/g, '');
  const row = (cell: string): string => cell.replace(/\D/g, '');
  return (
    EDGES.every((side) => borders[side] !== null) &&
    (row(first) === row(second) || borders.insideHorizontal !== null) &&
    (column(first) === column(second) || borders.insideVertical !== null)
  );
}

function onlyLook(found: readonly LookedRange[], address: string): CellLook | null {
  const [look, ...more] = found;
  return more.length === 0 && look?.address === address ? look.look : null;
}

function plannedStyles(edit: WriteCellsEdit, standing: StandingCells): readonly StyleWrite[] {
  return disjointStyles(edit.looks).flatMap((styled) => {
    const before = onlyLook(inside(standing.looks, styled.address), styled.address);
    return before !== null && hasStyle(styled, before) ? [] : [{ ...styled, before }];
  });
}

function plannedLooks(edit: WriteCellsEdit, standing: StandingCells): readonly LookWrite[] {
  return (edit.restore?.looks ?? []).flatMap(({ address, look }) => {
    const now = onlyLook(inside(standing.looks, address), address);
    return now !== null && sameLook(now, look) ? [] : [{ address, look, now }];
  });
}

function plannedDrafts(edit: WriteCellsEdit, standing: StandingCells): readonly ValidationDraft[] {
  return (edit.validations ?? []).filter((draft) => {
    const [now, ...more] = inside(standing.validations, draft.address);
    return now === undefined || more.length > 0 || !tellsTheSame(now, draft);
  });
}

function plannedValidations(
  edit: WriteCellsEdit,
  standing: StandingCells,
): readonly ValidatedRange[] {
  return (edit.restore?.validations ?? []).filter((wanted) => {
    const [now, ...more] = inside(standing.validations, wanted.address);
    const same = JSON.stringify(now?.validation) === JSON.stringify(wanted.validation);
    return more.length > 0 || !same;
  });
}

/** What a written cell holds afterwards, as far as it is known before it is written. */
export function stateAfter({ before, content, nf }: CellWrite): CellState {
  if (content === undefined) return { ...before, nf };
  if (content === null) return { v: '', nf };
  return { v: content.v, ...(content.f === undefined ? {} : { f: content.f }), nf };
}

/** The edit that makes the cells of a step what they were. */
export function takingBack(
  step: WriteCellsStep,
  before: StandingCells,
  expected: (cell: CellWrite) => CellState,
): WriteCellsEdit {
  const touched = [...step.styles, ...step.looks].map(({ address }) => address);
  const validated = [...step.drafts, ...step.validations].map(({ address }) => address);
  const looks = touched.flatMap((address) => inside(before.looks, address));
  const validations = validated.flatMap((address) => inside(before.validations, address));
  return {
    kind: 'write-cells',
    sheet: step.sheet,
    cells: step.cells.map((cell) => ({
      address: cell.address,
      expected: asReplacement(expected(cell)),
      replacement: asReplacement(cell.before),
    })),
    looks: [],
    ...(step.whereShown ? { whereShown: true } : {}),
    ...(looks.length + validations.length === 0 ? {} : { restore: { looks, validations } }),
  };
}

/** `null` when everything stands already as it shall be. Throws {@link HostFailure} when a cell is not as expected. */
export function planWriteCells(
  edit: WriteCellsEdit,
  standing: StandingCells,
): { readonly step: WriteCellsStep; readonly inverse: WriteCellsEdit } | null {
  refuseChanged(edit, standing);
  const step: WriteCellsStep = {
    kind: 'write-cells',
    sheet: edit.sheet,
    whereShown: edit.whereShown === true,
    rowByRow: standing.hidden.length > 0,
    cells: plannedCells(edit, standing),
    styles: plannedStyles(edit, standing),
    looks: plannedLooks(edit, standing),
    drafts: plannedDrafts(edit, standing),
    validations: plannedValidations(edit, standing),
  };
  const { cells, styles, looks, drafts, validations } = step;
  if (cells.length + styles.length + looks.length + drafts.length + validations.length === 0) {
    return null;
  }
  refuseHidden(edit, standing);
  return { step, inverse: takingBack(step, standing, stateAfter) };
}
