/** What the 项目绩效目标表 of a workbook ask of its ledger: the projects, their sources, their indicators. */
import type { Edition } from '../../editions/edition';
import { proposeAggregation } from '../../fill/propose-aggregation';
import type { Aggregation } from '../../model/ledger';
import type { AmountField, Indicator, TargetTable } from '../../model/target-table';
import { compactText } from '../../values/compact-text';
import { compareDecimals, subtractDecimals } from '../../values/decimal';
import { convertAmount, readMoneyUnit } from '../../values/money-unit';
import { levelNames } from '../target-table/level-names';
import { FISCAL, isOtherSource, OTHER } from './labels';

/** A project of the workbook; its code or its name may be blank, not both. */
export interface Project {
  readonly table: TargetTable;
  readonly code: string;
  readonly name: string;
  /** 财政 always; 其他 only where 其他资金 is neither blank nor 0. */
  readonly sources: readonly ProjectSource[];
  readonly indicators: readonly ProjectIndicator[];
}

export interface ProjectSource {
  readonly source: string;
  /** 年初预算 in 万元 as a plain decimal; `null` when the form does not say it. */
  readonly amount: string | null;
}

/** An indicator that has a name; pre-printed rows still blank have no place in the ledger. */
export interface ProjectIndicator {
  readonly indicator: Indicator;
  /** 二级指标 under the edition's name, or as printed when unknown to it. */
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly aggregation: Aggregation;
}

/** The projects, and the tables that cannot stand in the ledger. */
export interface Projects {
  readonly projects: readonly Project[];
  /** Without code and name. */
  readonly nameless: readonly TargetTable[];
  /** With code and name of a table before it; `of` is the sheet of that one. */
  readonly repeated: readonly { readonly table: TargetTable; readonly of: TargetTable }[];
}

/** How codes and names are compared. */
export function comparedName(text: string): string {
  return compactText(text).toUpperCase();
}

/** Amounts of a form that states no unit are in the edition's. */
export function projectsOf(tables: readonly TargetTable[], edition: Edition): Projects {
  const projects: Project[] = [];
  const nameless: TargetTable[] = [];
  const repeated: { table: TargetTable; of: TargetTable }[] = [];
  const known = new Map<string, TargetTable>();
  for (const table of tables) {
    const code = table.code?.text ?? '';
    const name = table.name?.text ?? '';
    const key = JSON.stringify([comparedName(code), comparedName(name)]);
    const before = known.get(key);
    if (comparedName(code) === '' && comparedName(name) === '') nameless.push(table);
    else if (before) repeated.push({ table, of: before });
    else {
      known.set(key, table);
      projects.push({
        table,
        code,
        name,
        sources: sourcesOf(table, edition),
        indicators: indicatorsOf(table),
      });
    }
  }
  return { projects, nameless, repeated };
}

/** An amount in 万元; `null` when blank or no amount. */
function inTenThousands(
  field: AmountField | null,
  table: TargetTable,
  edition: Edition,
): string | null {
  if (field?.amount.kind !== 'amount') return null;
  const unit =
    field.amount.typedUnit ?? readMoneyUnit(table.moneyUnit?.text ?? '')?.unit ?? edition.moneyUnit;
  return convertAmount(field.amount.amount, unit, '万元');
}

function sourcesOf(table: TargetTable, edition: Edition): ProjectSource[] {
  const amountOf = (field: AmountField | null) => inTenThousands(field, table, edition);
  const total = amountOf(table.budget.total);
  const fiscal = amountOf(table.budget.fiscal);
  const other = amountOf(table.budget.other);
  // A single blank of the two is 0; without 财政资金 everything that is not 其他 is fiscal.
  const rest = total === null ? null : subtractDecimals(total, other ?? '0');
  const hasOther = other !== null && compareDecimals(other, '0') !== 0;
  return [
    { source: FISCAL, amount: fiscal ?? rest },
    ...(hasOther ? [{ source: OTHER, amount: other }] : []),
  ];
}

function indicatorsOf(table: TargetTable): ProjectIndicator[] {
  return table.indicators
    .filter(({ name }) => comparedName(name.text) !== '')
    .map((indicator) => ({
      indicator,
      level2: indicator.level2Name ?? indicator.level2.text,
      name: indicator.name.text,
      target: indicator.target,
      aggregation: proposeAggregation({
        level1: indicator.level1Name,
        level2: indicator.level2Name,
        name: indicator.name.text,
        value: indicator.target,
      }),
    }));
}

/** Makes the key of an indicator within its project: 二级 under the edition's name, and 三级. */
export function indicatorKey(edition: Edition): (level2: string, name: string) => string {
  const names = levelNames(edition);
  return (level2, name) =>
    JSON.stringify([names.level2(level2) ?? comparedName(level2), comparedName(name)]);
}

/** The key of a source within its project: 其他 in any spelling, all others as written, blank as 财政. */
export function sourceKey(text: string): string {
  if (isOtherSource(text)) return OTHER;
  const compared = comparedName(text);
  return compared === '' || compared === `${FISCAL}资金` ? FISCAL : compared;
}
