/**
 * 项目绩效目标表 as read from a sheet: every field with its address and the cell as it stands.
 *
 * Amounts are in the form's money unit (万元 unless it says 元), plan nodes in per cent.
 */
import type { IndicatorValue } from '../values/indicator-value';
import type { PercentReading } from '../values/percent';
import type { AmountReading } from '../values/amount';
import type { CellSnapshot } from '../sheet/snapshot';

/** The fields of a 项目绩效目标表, and the two tables of the 季度台账, that a finding can point at. */
export type FieldName =
  | 'title'
  | 'unit'
  | 'moneyUnit'
  | 'code'
  | 'name'
  | 'budget.total'
  | 'budget.fiscal'
  | 'budget.other'
  | 'purpose'
  | 'plan'
  | 'goal'
  | 'level1'
  | 'level2'
  | 'indicator.name'
  | 'indicator.description'
  | 'indicator.value'
  | 'indicator.basis'
  | 'ledger.spending'
  | 'ledger.achievements';

/** A place for an entry. A blank one has `cell: null` and `text: ''`. */
export interface FieldCell {
  /** A1 address (top left cell of a merge), e.g. `B3`. */
  readonly address: string;
  readonly cell: CellSnapshot | null;
  /**
   * The value as a person reads it, outer white space removed: a number with a percent format as `95%`, with a date
   * format as `2024-12-31`, any other number without float noise (`20`), an error value as `#REF!`.
   */
  readonly text: string;
}

/** An amount field: 预算数, 财政资金 or 其他资金. */
export interface AmountField extends FieldCell {
  readonly amount: AmountReading;
}

/** One 节点 of the 资金支出计划, e.g. `3月底` with its percentage. */
export interface PlanNodeField extends FieldCell {
  /** The label as the edition writes it: `3月底`, `6月底`, `10月底`, `12月底`. */
  readonly node: string;
  /** Cumulative share of the budget, in per cent. */
  readonly percent: PercentReading;
}

/** 一级指标: the four frames of 财预〔2021〕101号 and before. */
export type Level1 = '产出指标' | '效益指标' | '满意度指标' | '成本指标';

/** One row of the indicator block: a 三级指标 (or a pre-printed row still blank). */
export interface Indicator {
  /** Row on the sheet, counted from 1. */
  readonly row: number;
  /** 一级指标 in force (inherited from above in merged cells); `text` as printed. */
  readonly level1: FieldCell;
  /** The 一级指标 as the edition names it; `null` when blank or unknown to it. */
  readonly level1Name: Level1 | null;
  /** 二级指标 in force (inherited from above in merged cells). */
  readonly level2: FieldCell;
  /** The 二级指标 as the edition names it; `null` when blank or unknown to it. */
  readonly level2Name: string | null;
  /** 三级指标. */
  readonly name: FieldCell;
  /** 绩效指标描述; `null` when the form has no such column. */
  readonly description: FieldCell | null;
  /** 指标值. */
  readonly value: FieldCell;
  /** 计算符号 and 度量单位 in columns of their own; `null` when the form has no such column. */
  readonly sign: FieldCell | null;
  readonly unit: FieldCell | null;
  /** The target as a person reads it: 指标值, with the sign and the unit where these stand in columns of their own. */
  readonly target: string;
  /** The target parsed, its spans places in `value.text`; `null` when blank or an error value. */
  readonly parsed: IndicatorValue | null;
  /** 指标值确定依据; `null` when the form has no such column. */
  readonly basis: FieldCell | null;
}

/** One 项目绩效目标表. A field is `null` when its label does not stand in the form. */
export interface TargetTable {
  readonly sheet: string;
  /** From the unit line (or the first label row) to the last indicator row, e.g. `A1:G17`. */
  readonly range: string;
  readonly title: FieldCell | null;
  /** 预算单位, e.g. six digits, the name and 本级. */
  readonly unit: FieldCell | null;
  /** `单位：万元` as printed. */
  readonly moneyUnit: FieldCell | null;
  readonly code: FieldCell | null;
  readonly name: FieldCell | null;
  readonly budget: {
    readonly total: AmountField | null;
    readonly fiscal: AmountField | null;
    readonly other: AmountField | null;
  };
  readonly purpose: FieldCell | null;
  /** The nodes in the order of the edition; a node whose label is missing is absent, all are when no row for them is. */
  readonly plan: readonly PlanNodeField[];
  readonly goal: FieldCell | null;
  readonly indicators: readonly Indicator[];
  /** Where a finding about something absent points: the head of each block. */
  readonly heads: {
    readonly form: string;
    readonly plan: string;
    readonly indicators: string;
    /** Where `单位：万元` stands or belongs: the upper right corner. */
    readonly moneyUnit: string;
  };
  /** Cells among the labels of the nodes that name no node of the edition, or one that stands already. */
  readonly oddNodes: readonly FieldCell[];
}
