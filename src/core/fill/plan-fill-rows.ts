/** Picks the ledger rows of a project or an indicator by criteria that a formula can hold, and proves that they do. */
import {
  condition,
  matcher,
  wholeColumn,
  type Criterion,
  type Pattern,
} from '../forms/execution-block/criteria';
import type { PickedRows } from '../forms/execution-block/formulas';
import { CUTOFFS, type Cutoff, type LedgerTable } from '../model/ledger';
import type { FieldCell } from '../model/target-table';
import { columnLetters, parseCell } from '../sheet/address';
import type { CellSnapshot, SheetSnapshot } from '../sheet/snapshot';

/** A column by the label of its head, what its cells must say, and the form's cell that says the same. */
export interface Condition {
  readonly head: string;
  readonly pattern: Pattern;
  readonly source: Pick<FieldCell, 'address' | 'cell'> | null;
}

/** The columns of one ledger sheet. Whole columns: rows above and below the ledger are looked at, too. */
export class LedgerColumns {
  readonly #columns = new Map<string, ReadonlyMap<number, CellSnapshot>>();
  readonly #rowSets = new Map<string, ReadonlySet<number>>();

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly table: LedgerTable<unknown>,
  ) {}

  /** `'台账-支出'!$A:$A`, or `null` when the head does not stand. */
  column(head: string): string | null {
    const address = this.table.heads[head];
    return address === undefined ? null : wholeColumn(this.sheet.name, address);
  }

  /** Whole columns of the figures; keys as in 累计, whatever the mode. */
  figures(): Partial<Record<Cutoff, string>> {
    const figures: Partial<Record<Cutoff, string>> = {};
    for (const cutoff of CUTOFFS) {
      const column = this.column(`截至${cutoff}`);
      if (column !== null) figures[cutoff] = column;
    }
    return figures;
  }

  /** Rows, counted from 1, that fulfil all conditions. */
  rows(conditions: readonly Condition[]): ReadonlySet<number> {
    const [first, ...others] = conditions;
    if (!first) return new Set();
    const tests = others.map(({ head, pattern }) => ({
      cells: this.#cells(head),
      picks: matcher(pattern),
    }));
    const found = [...this.#rowsOf(first)].filter((row) =>
      tests.every(({ cells, picks }) => picks(cells.get(row))),
    );
    return new Set(found);
  }

  /** Remembered: all indicators of a project share their first condition. */
  #rowsOf({ head, pattern }: Condition): ReadonlySet<number> {
    const key = `${head} ${pattern.kind} ${pattern.text}`;
    const known = this.#rowSets.get(key);
    if (known) return known;
    const rows = new Set<number>();
    const picks = matcher(pattern);
    for (const [row, cell] of this.#cells(head)) if (picks(cell)) rows.add(row);
    this.#rowSets.set(key, rows);
    return rows;
  }

  /**
   * The first of some lists of conditions that picks exactly these rows; `null` when none does, or when there is no row
   * to pick.
   */
  pick(
    rows: readonly { readonly row: number }[],
    options: readonly (readonly Condition[])[],
  ): PickedRows | null {
    if (rows.length === 0) return null;
    for (const option of options) {
      const criteria = option.flatMap(({ head, pattern, source }): Criterion[] => {
        const column = this.column(head);
        return column === null ? [] : [{ column, condition: condition(pattern, source) }];
      });
      if (criteria.length < option.length) continue;
      const found = this.rows(option);
      if (found.size === rows.length && rows.every(({ row }) => found.has(row))) {
        return { criteria, figures: this.figures() };
      }
    }
    return null;
  }

  #cells(head: string): ReadonlyMap<number, CellSnapshot> {
    const known = this.#columns.get(head);
    if (known) return known;
    const cells = new Map<number, CellSnapshot>();
    const at = parseCell(this.table.heads[head] ?? '');
    if (at) {
      const letters = columnLetters(at.column);
      for (const [row, cell] of this.#byColumn().get(letters) ?? []) cells.set(row, cell);
    }
    this.#columns.set(head, cells);
    return cells;
  }

  #sheetColumns: ReadonlyMap<string, [number, CellSnapshot][]> | null = null;

  #byColumn(): ReadonlyMap<string, [number, CellSnapshot][]> {
    if (this.#sheetColumns) return this.#sheetColumns;
    const columns = new Map<string, [number, CellSnapshot][]>();
    for (const [address, cell] of Object.entries(this.sheet.cells)) {
      const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      if (letters === undefined || digits === undefined) continue;
      const column = columns.get(letters);
      if (column) column.push([Number(digits), cell]);
      else columns.set(letters, [[Number(digits), cell]]);
    }
    this.#sheetColumns = columns;
    return columns;
  }
}

/** The text of a ledger cell as a pattern; `null` when it holds none. */
export function patternOf(kind: Pattern['kind'], { cell }: FieldCell): Pattern | null {
  return typeof cell?.v === 'string' && cell.v.trim() !== '' ? { kind, text: cell.v } : null;
}
