/** Which texts of a form do not fit their cells, and how high their rows must be: Excel does not raise a row whose height is set. */
import type { FieldCell, TargetTable } from '../../model/target-table';
import { formatCell, parseCell, parseRange } from '../../sheet/address';
import type { RowHeightsEdit } from '../../sheet/edit';
import type { FormSizes, SizedPlaces } from '../../sheet/sizes';
import { HIGHEST_ROW, textHeight, textWidth } from '../target-table/text-height';

/** Shorter texts, in em, fit one line of any column that can be read at all. */
const SHORT_TEXT = 4;
/** Excel rounds heights to pixels, and printers to their own. */
const TOLERANCE = 1;

/** A text that is cut on the screen and in print. */
export interface CutText {
  readonly sheet: string;
  readonly address: string;
  /** Points that the highest row still lacks; 0 when a higher row shows the whole text. */
  readonly lacking: number;
}

export interface FittedRows {
  readonly cut: readonly CutText[];
  /** Rows that must be higher, sheet by sheet; empty when nothing is cut. */
  readonly edits: readonly RowHeightsEdit[];
}

function fieldsOf(table: TargetTable): readonly FieldCell[] {
  const { title, unit, moneyUnit, code, name, budget, purpose, plan, goal } = table;
  const upper = [title, unit, moneyUnit, code, name, budget.total, budget.fiscal, budget.other];
  const rows = table.indicators.flatMap((row) => [row.name, row.description, row.value, row.basis]);
  return [...upper, purpose, ...plan, goal, ...rows].filter((field) => field !== null);
}

/** Numbers are never wrapped: too wide, they show as `####`, and no height helps. */
function wrapsWhenLong({ cell, text }: FieldCell): boolean {
  return typeof cell?.v === 'string' && textWidth(text) > SHORT_TEXT;
}

/** The places whose sizes must be known before it can be said what is cut. */
export function placesToSize(tables: readonly TargetTable[]): readonly SizedPlaces[] {
  return tables.map((table) => ({
    sheet: table.sheet,
    range: table.range,
    cells: [
      ...new Set(
        fieldsOf(table)
          .filter(wrapsWhenLong)
          .map(({ address }) => address),
      ),
    ],
  }));
}

/** Sizes and merges around one form, ready to be asked. */
class Measure {
  readonly #top: number;
  readonly #left: number;
  readonly #heights: number[];

  constructor(private readonly sizes: FormSizes) {
    const range = parseRange(sizes.range);
    this.#top = range?.top ?? 0;
    this.#left = range?.left ?? 0;
    this.#heights = [...sizes.rowHeights];
  }

  #area(address: string) {
    const merge = this.sizes.merges.find(
      (each) => each === address || each.startsWith(`${address}:`),
    );
    return parseRange(merge ?? address);
  }

  /** Raises the last row of the cell's area; tells what is lacking, `null` when the text fits or cannot wrap. */
  fit({ address, text }: FieldCell): number | null {
    const area = this.#area(address);
    const look = this.sizes.cells.find((cell) => cell.address === address);
    if (area === null || look?.wraps !== true || look.fontSize === null) return null;
    const sum = (sizes: readonly number[], first: number, last: number): number =>
      sizes.slice(first, last + 1).reduce((total, each) => total + each, 0);
    const { columnWidths } = this.sizes;
    const width = sum(columnWidths, area.left - this.#left, area.right - this.#left);
    const [first, last] = [area.top - this.#top, area.bottom - this.#top];
    const height = sum(this.#heights, first, last);
    const own = this.#heights[last];
    // A hidden row stays hidden, a hidden column shows nothing anyway.
    if (own === undefined || own === 0 || width === 0) return null;
    const lack = textHeight(text, width, look.fontSize) - height;
    if (lack <= TOLERANCE) return null;
    const raised = Math.min(HIGHEST_ROW, own + lack);
    this.#heights[last] = Math.ceil(raised);
    return Math.max(0, own + lack - HIGHEST_ROW);
  }

  /** Rows that were raised. */
  rows(): RowHeightsEdit['rows'] {
    return this.#heights.flatMap((to, index) => {
      const from = this.sizes.rowHeights[index] ?? to;
      return to === from ? [] : [{ row: this.#top + index + 1, from, to }];
    });
  }
}

/** @param sizes one for each table that could be measured, in any order */
export function fitRows(tables: readonly TargetTable[], sizes: readonly FormSizes[]): FittedRows {
  const cut: CutText[] = [];
  const bySheet = new Map<string, RowHeightsEdit['rows'][number][]>();
  for (const table of tables) {
    const { sheet, range } = table;
    const found = sizes.find((each) => each.sheet === sheet && each.range === range);
    if (found === undefined) continue;
    const measure = new Measure(found);
    for (const field of fieldsOf(table)) {
      const lacking = measure.fit(field);
      const place = parseCell(field.address);
      if (lacking !== null && place) cut.push({ sheet, address: formatCell(place), lacking });
    }
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), ...measure.rows()]);
  }
  const edits = [...bySheet]
    .filter(([, rows]) => rows.length > 0)
    .map(([sheet, rows]) => ({ kind: 'row-heights' as const, sheet, rows }));
  return { cut, edits };
}
