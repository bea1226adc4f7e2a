/** What of a form is not shown whole, and how high its rows must be: Excel does not raise a row whose height is set. */
import type { FieldCell, FieldName, TargetTable } from '../../model/target-table';
import { addressOf, formatCell, parseCell, parseRange } from '../../sheet/address';
import type { CellRectangle } from '../../sheet/address';
import type { RowHeightsEdit } from '../../sheet/edit';
import type { FormSizes, SizedPlaces } from '../../sheet/sizes';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { HIGHEST_ROW, textHeight, textWidth } from '../target-table/text-height';
import { shownWidth } from './shown-number';

/** Shorter texts, in em, fit one line of any column that can be read at all. */
const SHORT_TEXT = 4;
/** Excel rounds heights to pixels, and printers to their own. */
const TOLERANCE = 1;

/** Shorter numbers, in em, fit any column that can be read at all: four digits. */
const SHORT_NUMBER = 2;

/**
 * Why it is not shown whole: the `row` is too low for all lines of the text; it is `too-long` for the highest row, in
 * which it stands already; the `column` is too narrow for a number, which shows as `####`; the text has `no-wrap` and no
 * room beside it.
 */
export type CutCause = 'row' | 'too-long' | 'column' | 'no-wrap';

/** Something that is cut on the screen and in print. */
export interface CutText {
  readonly sheet: string;
  readonly address: string;
  readonly field: FieldName;
  readonly cause: CutCause;
  /** Points that the highest row still lacks; 0 when a higher row shows the whole text. */
  readonly lacking: number;
}

export interface FittedRows {
  readonly cut: readonly CutText[];
  /** Rows that must be higher, sheet by sheet; empty when nothing is cut. */
  readonly edits: readonly RowHeightsEdit[];
}

type NamedField = readonly [FieldName, FieldCell];

function fieldsOf(table: TargetTable): readonly NamedField[] {
  const { title, unit, moneyUnit, code, name, budget, purpose, goal } = table;
  const named: readonly (readonly [FieldName, FieldCell | null])[] = [
    ['title', title],
    ['unit', unit],
    ['moneyUnit', moneyUnit],
    ['code', code],
    ['name', name],
    ['budget.total', budget.total],
    ['budget.fiscal', budget.fiscal],
    ['budget.other', budget.other],
    ['purpose', purpose],
    ...table.plan.map((node) => ['plan', node] as const),
    ['goal', goal],
    ...table.indicators.flatMap((row) => [
      ['indicator.name', row.name] as const,
      ['indicator.description', row.description] as const,
      ['indicator.value', row.value] as const,
      ['indicator.basis', row.basis] as const,
    ]),
  ];
  return named.flatMap(([field, cell]) => (cell === null ? [] : [[field, cell] as const]));
}

/** Numbers are never wrapped: too wide, they show as `####`, and no height helps. */
function mayBeTooWide({ cell, text }: FieldCell): boolean {
  if (typeof cell?.v === 'number') return shownWidth(cell) > SHORT_NUMBER;
  return typeof cell?.v === 'string' && textWidth(text) > SHORT_TEXT;
}

/** The places whose sizes must be known before it can be said what is cut. */
export function placesToSize(tables: readonly TargetTable[]): readonly SizedPlaces[] {
  return tables.map((table) => ({
    sheet: table.sheet,
    range: table.range,
    cells: [
      ...new Set(
        fieldsOf(table).flatMap(([, field]) => (mayBeTooWide(field) ? [field.address] : [])),
      ),
    ],
  }));
}

function sum(sizes: readonly number[], first: number, last: number): number {
  return sizes.slice(first, last + 1).reduce((total, each) => total + each, 0);
}

/** Sizes and merges around one form, ready to be asked. */
class Measure {
  readonly #top: number;
  readonly #left: number;
  readonly #heights: number[];

  constructor(
    private readonly sizes: FormSizes,
    private readonly cells: SheetSnapshot['cells'],
  ) {
    const range = parseRange(sizes.range);
    this.#top = range?.top ?? 0;
    this.#left = range?.left ?? 0;
    this.#heights = [...sizes.rowHeights];
  }

  #merge(address: string): string | undefined {
    return this.sizes.merges.find((each) => each === address || each.startsWith(`${address}:`));
  }

  #isMerged(row: number, column: number): boolean {
    return this.sizes.merges.some((each) => {
      const area = parseRange(each);
      return (
        area !== null &&
        row >= area.top &&
        row <= area.bottom &&
        column >= area.left &&
        column <= area.right
      );
    });
  }

  /** A text that does not wrap runs on over blank cells, but never out of a merged cell or into one. */
  #hasNoRoomBeside(address: string, area: CellRectangle): boolean {
    if (this.#merge(address) !== undefined) return true;
    const beside = area.right + 1;
    const content = this.cells[addressOf(area.top, beside)]?.v ?? '';
    return content !== '' || this.#isMerged(area.top, beside);
  }

  #width(area: CellRectangle): number {
    return sum(this.sizes.columnWidths, area.left - this.#left, area.right - this.#left);
  }

  /**
   * Why a content is not shown whole, raising the last row of its area where that helps; `lacking` as in
   * {@link CutText}. `null` when it is shown whole, or nobody can tell.
   */
  fit({ address, text, cell }: FieldCell): Pick<CutText, 'cause' | 'lacking'> | null {
    const area = parseRange(this.#merge(address) ?? address);
    const look = this.sizes.cells.find((each) => each.address === address);
    if (area === null || look === undefined || look.fontSize === null) return null;
    const width = this.#width(area);
    // A hidden column shows nothing anyway.
    if (width === 0) return null;
    const isNumber = typeof cell?.v === 'number';
    if (!isNumber && look.wraps) return this.#raise(area, textHeight(text, width, look.fontSize));
    if (look.shrinks) return null;
    const needed = (isNumber ? shownWidth(cell) : textWidth(text)) * look.fontSize;
    if (needed <= width) return null;
    if (isNumber) return { cause: 'column', lacking: 0 };
    return this.#hasNoRoomBeside(address, area) ? { cause: 'no-wrap', lacking: 0 } : null;
  }

  #raise({ top, bottom }: CellRectangle, needed: number): ReturnType<Measure['fit']> {
    const [first, last] = [top - this.#top, bottom - this.#top];
    const own = this.#heights[last];
    // A hidden row stays hidden.
    if (own === undefined || own === 0) return null;
    const lack = needed - sum(this.#heights, first, last);
    if (lack <= TOLERANCE) return null;
    const raised = Math.min(HIGHEST_ROW, own + lack);
    this.#heights[last] = Math.ceil(raised);
    return {
      cause: own < HIGHEST_ROW ? 'row' : 'too-long',
      lacking: Math.max(0, own + lack - HIGHEST_ROW),
    };
  }

  /** Rows that were raised. */
  rows(): RowHeightsEdit['rows'] {
    return this.#heights.flatMap((to, index) => {
      const from = this.sizes.rowHeights[index] ?? to;
      return to === from ? [] : [{ row: this.#top + index + 1, from, to }];
    });
  }
}

/**
 * @param sizes one for each table that could be measured, in any order
 * @param sheets the sheets on which the tables stand
 */
export function fitRows(
  tables: readonly TargetTable[],
  sizes: readonly FormSizes[],
  sheets: readonly SheetSnapshot[],
): FittedRows {
  const cut: CutText[] = [];
  const bySheet = new Map<string, RowHeightsEdit['rows'][number][]>();
  const cells = new Map(sheets.map((sheet) => [sheet.name, sheet.cells]));
  for (const table of tables) {
    const { sheet, range } = table;
    const found = sizes.find((each) => each.sheet === sheet && each.range === range);
    if (found === undefined) continue;
    const measure = new Measure(found, cells.get(sheet) ?? {});
    for (const [field, content] of fieldsOf(table)) {
      const fitted = measure.fit(content);
      const place = parseCell(content.address);
      if (fitted && place) cut.push({ sheet, address: formatCell(place), field, ...fitted });
    }
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), ...measure.rows()]);
  }
  const edits = [...bySheet]
    .filter(([, rows]) => rows.length > 0)
    .map(([sheet, rows]) => ({ kind: 'row-heights' as const, sheet, rows }));
  return { cut, edits };
}

/** The sizes once the rows are raised. */
export function withRowsRaised(
  sizes: readonly FormSizes[],
  edits: readonly RowHeightsEdit[],
): readonly FormSizes[] {
  return sizes.map((form) => {
    const top = parseRange(form.range)?.top ?? 0;
    const raised = new Map(
      edits
        .filter(({ sheet }) => sheet === form.sheet)
        .flatMap(({ rows }) => rows.map(({ row, to }) => [row - 1 - top, to] as const)),
    );
    return {
      ...form,
      rowHeights: form.rowHeights.map((height, index) => raised.get(index) ?? height),
    };
  });
}
