/**
 * 版本(地区年度): the data of one region. Code never holds a region's number or word list; it reads them here.
 */
import type { Level1 } from '../model/target-table';
import type { MoneyUnit } from '../values/money-unit';
import type { RuleId, Severity } from '../rules/finding';
import type { CodeRules, FormRules } from './form-rules';
import type { ValueRules } from './value-rules';

/** A 一级指标 of the frame and what its absence means. */
export interface Level1Definition {
  readonly name: Level1;
  /** Other names under which it is read: white space, `指标` and a bracketed weight removed. */
  readonly aliases: readonly string[];
  /** Severity of S1 when no row of it is filled; `null` = it may be absent. */
  readonly whenMissing: Severity | null;
}

/** A 二级指标 of the frame and what its absence means. */
export interface Level2Definition {
  readonly level1: Level1;
  readonly level2: string;
  /** Other names under which it is read: white space, `指标` and a bracketed remark removed. */
  readonly aliases: readonly string[];
  /** Severity of S2 when no row of it is filled; `null` = it may be absent. */
  readonly whenMissing: Severity | null;
  /** True when a blank form prints a row for it. */
  readonly preprinted: boolean;
}

/** A 节点 of the 资金支出计划. */
export interface PlanNodeDefinition {
  /** `3月底` */
  readonly label: string;
  /** Last day of the node, `MM-DD`. */
  readonly lastDay: string;
}

export interface Edition {
  /** Small letters; the key under which `index.ts` lists it. */
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** Four nodes, first to last: the layout has four places. */
  readonly planNodes: readonly PlanNodeDefinition[];
  readonly level1: readonly Level1Definition[];
  /** In the order of the form. */
  readonly level2: readonly Level2Definition[];
  /** The money unit printed on a new form. */
  readonly moneyUnit: '万元' | '元';
  /** The units that a form may state. */
  readonly moneyUnits: readonly MoneyUnit[];
  /** Decimals that an amount in 万元 may have at most (6 = approved in 元). */
  readonly amountDecimals: number;
  /** 项目编码: how it is made. */
  readonly code: CodeRules;
  /** Thresholds and word lists of the rules on the form as a whole. */
  readonly form: FormRules;
  /** Thresholds and word lists of the rules on 指标值. */
  readonly values: ValueRules;
  /** Severities that differ from a rule's own. */
  readonly severities: Partial<Record<RuleId, Severity>>;
  /** Rules that are silent in 单位版. */
  readonly reviewerOnly: readonly RuleId[];
}
