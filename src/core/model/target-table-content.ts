/** What a person would type into a 项目绩效目标表, free of any sheet: for writing a form and for comparing two. */
export interface TargetTableContent {
  readonly title: string;
  readonly unit: string;
  readonly moneyUnit: string;
  readonly code: string;
  readonly name: string;
  /** Amounts as typed, in the money unit, e.g. `20.00`; `''` = blank. */
  readonly budget: string;
  readonly fiscal: string;
  readonly other: string;
  readonly purpose: string;
  /** Percentages as typed by node label, e.g. `{ '3月底': '25%' }`; `''` = blank. */
  readonly plan: Readonly<Record<string, string>>;
  readonly goal: string;
  readonly indicators: readonly IndicatorContent[];
}

export interface IndicatorContent {
  readonly level1: string;
  readonly level2: string;
  /** 三级指标 */
  readonly level3: string;
  readonly description: string;
  readonly value: string;
  readonly basis: string;
}
