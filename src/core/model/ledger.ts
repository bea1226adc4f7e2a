/**
 * 季度台账 as read from a workbook: what was spent and what was achieved, as she typed it, with every address.
 *
 * Two tables: 台账-支出 (one row per project × 资金来源) and 台账-完成 (one row per indicator). Amounts are in 万元.
 */
import type { AmountField, FieldCell } from './target-table';

/** The ledger's own columns, in order. The nodes of a spending plan are not all among them, nor the other way round. */
export const CUTOFFS = ['3月底', '6月底', '9月底', '10月底', '12月底'] as const;
/** 截止日: `截至3月底` … */
export type Cutoff = (typeof CUTOFFS)[number];

/** 累计 (截至, the default) or 当季 (一季度, 二季度, 三季度, 10月, 四季度 which includes 10月). */
export type LedgerMode = 'cumulative' | 'quarterly';

/** 取数方式: how the figures of a year become one. */
export const AGGREGATIONS = ['各季相加', '取最近', '求平均', '只填年末'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/**
 * One project × 资金来源 of 台账-支出. An entry whose column does not stand (any more) is blank and points at the
 * row's 编码; whether a column stands is said by `heads`.
 */
export interface SpendingRow {
  /** Row on the sheet, counted from 1. */
  readonly row: number;
  readonly code: FieldCell;
  readonly name: FieldCell;
  /** 财政, 其他, or a finer source. */
  readonly source: FieldCell;
  readonly initialBudget: AmountField;
  /** 调整±: added in the year. */
  readonly adjustment: AmountField;
  /** 全年预算 = 年初预算 + 调整; a formula in our ledger. */
  readonly fullBudget: AmountField;
  /** 资金到位. */
  readonly received: AmountField;
  /** By cut-off; in 当季 mode the figure of the period that ends there. */
  readonly figures: Readonly<Record<Cutoff, AmountField>>;
  readonly remark: FieldCell;
}

/** One indicator of 台账-完成. */
export interface AchievementRow {
  readonly row: number;
  readonly code: FieldCell;
  readonly project: FieldCell;
  readonly level2: FieldCell;
  readonly indicator: FieldCell;
  /** 指标值, for reference; the form's own is what counts. */
  readonly target: FieldCell;
  /** 责任科室. */
  readonly department: FieldCell;
  /** 取数方式 as chosen; `null` when blank or not one of the four. */
  readonly aggregation: Aggregation | null;
  readonly aggregationCell: FieldCell;
  readonly figures: Readonly<Record<Cutoff, FieldCell>>;
  /** 佐证材料. */
  readonly evidence: FieldCell;
  readonly filledBy: FieldCell;
}

/** One of the two ledger tables as it lies on a sheet; `rows` holds those outside the Excel table too. */
export interface LedgerTable<Row> {
  readonly sheet: string;
  /** Head row and all rows read, e.g. `A3:M11`. */
  readonly range: string;
  /** Name of the real Excel table around it, `null` when it is none (any more). */
  readonly tableName: string | null;
  /** Address of that Excel table, head row included; absent when there is none. */
  readonly tableRange?: string;
  /** Rows that touch the Excel table but lie outside it, by row number counted from 1. */
  readonly outside: readonly number[];
  /** Address of every column's head, by the label that 累计 prints (`编码`, `截至3月底`), whatever the mode. */
  readonly heads: Readonly<Record<string, string>>;
  /** Addresses of figure heads that say the other mode than the ledger's; absent when there is none. */
  readonly headsOfOtherMode?: readonly string[];
  readonly rows: readonly Row[];
}

export interface Ledger {
  readonly mode: LedgerMode;
  readonly spending: LedgerTable<SpendingRow> | null;
  readonly achievements: LedgerTable<AchievementRow> | null;
  /** Further ledger tables (a copied sheet, last year's): not read. Absent when there is none. */
  readonly copies?: readonly {
    readonly kind: 'spending' | 'achievements';
    readonly sheet: string;
    readonly range: string;
  }[];
}
