/**
 * What an edition says about the form as a whole: thresholds and word lists of the H, P, S and C rules. Where each comes
 * from stands in `evidence.ts`.
 */

/** Words are looked for in texts without white space, in half width, in small letters. */
export interface FormRules {
  /** P5: the plan that a region uses for every project, in per cent; `null` when there is none. */
  readonly usualPlan: readonly string[] | null;
  /** C1, P1: what every form of the region prints; what is not in the list may be missing altogether. */
  readonly requires: readonly ('code' | 'plan')[];
  /** S4: fewer or more rows than these are asked about. */
  readonly rows: { readonly fewest: number; readonly most: number };
  /** H3: a difference up to it, in the unit of the form, is a matter of rounding. */
  readonly rounding: string;
  /** S11: points in the year that say when, with 前, 底 or 末 behind them. */
  readonly pointsInYear: readonly string[];
  /** S8, G3–G7, G12, G17: what the name of a share ends in, and what the name of a count ends in. */
  readonly shares: readonly string[];
  /** What ends in 率 and is no share. */
  readonly noShares: readonly string[];
  readonly counts: readonly string[];
  /** S8: units that no share has. */
  readonly countUnits: readonly string[];
  /** S9: a rate of spending has one of each. */
  readonly spending: readonly string[];
  readonly spendingRates: readonly string[];
}

/** How 项目编码 are made. */
export interface CodeRules {
  /** Characters of a whole code. */
  readonly length: number;
  /** Pattern of one character. */
  readonly characters: string;
  /** Places (from 0, end excluded) of region and year; the year has two digits. */
  readonly region: readonly [from: number, to: number];
  readonly year: readonly [from: number, to: number];
  /** How codes of this region look and how the last character follows from the others; `null` when unknown. */
  readonly check: CheckCharacter | null;
}

/** Sum of index(character) × weightBase^place, modulo the alphabet's length; the last one is `constant` − sum. */
export interface CheckCharacter {
  readonly pattern: string;
  readonly alphabet: string;
  readonly weightBase: number;
  readonly constant: number;
}

const list = (words: string): readonly string[] => words.split(' ');

export const nationalFormRules: FormRules = {
  usualPlan: null,
  requires: [],
  rows: { fewest: 6, most: 20 },
  rounding: '0.01',
  pointsInYear: list('年 学期 开学 春节 国庆 汛期 采暖期 供暖期 入冬 入汛'),
  shares: list('率 满意度 比例 比重 占比 百分比'),
  noShares: list('频率 效率 功率 速率 汇率 利率 税率 费率 概率'),
  counts: list('人数 户数 次数 场次 批次 件数 个数 人次 台数 辆数 数量 总量 面积 金额'),
  countUnits: list(
    '人 名 人次 户 家 个 件 辆 台 套 场 场次 期 份 册 篇 处 座 条 元 万元 亿元 亩 公里 平方米 吨',
  ),
  spending: list('资金 预算 支出 经费'),
  spendingRates: list(
    '完成率 执行率 支付率 支出率 使用率 拨付率 支出进度 执行进度 支付进度 拨付进度 使用进度 支出比例 支付比例',
  ),
};

export const nationalCode: CodeRules = {
  length: 21,
  characters: '^[0-9A-Z]$',
  region: [0, 6],
  year: [6, 8],
  check: null,
};
