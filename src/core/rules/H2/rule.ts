import type { Edition } from '../../editions/edition';
import type { TargetTable } from '../../model/target-table';
import { decimalPlaces } from '../../values/decimal';
import { convertAmount, type MoneyUnit } from '../../values/money-unit';
import { decimalsAllowed } from '../amount-cell';
import type { Fix } from '../finding';
import { placedNear, placedOn } from '../finding-cells';
import {
  amountFields,
  shownUnit,
  statedUnit,
  typedUnit,
  writtenAmount,
  type PlacedAmount,
} from '../money-unit';
import type { Rule, RuleContext, RuleFinding, TableContext } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** Writes 单位：… into the blank corner; only a unit in which the amounts may have as many decimals as they have. */
function statingUnits(table: TargetTable, { edition, cells }: TableContext): readonly Fix[] {
  const address = table.heads.moneyUnit;
  if (!cells || address === table.heads.form || cells[address]) return [];
  const decimals = amountFields(table).map(({ at }) =>
    at.amount.kind === 'amount' ? at.amount.decimals : 0,
  );
  return edition.moneyUnits
    .filter((unit) => Math.max(...decimals) <= decimalsAllowed(unit, edition))
    .map((unit) => ({
      labelId: 'stateUnit',
      args: { unit },
      edits: [{ sheet: table.sheet, address, expected: null, replacement: { v: `单位：${unit}` } }],
    }));
}

function* checkStatement(table: TargetTable, context: TableContext): Iterable<RuleFinding> {
  const { edition, stage } = context;
  const stated = statedUnit(table);
  if (stated !== null && table.moneyUnit) {
    if (edition.moneyUnits.includes(stated)) return;
    yield {
      ...placedOn(table, { field: 'moneyUnit', at: table.moneyUnit }),
      severity: 'warning',
      messageId: 'unusualUnit',
      args: { text: table.moneyUnit.text, units: edition.moneyUnits.join('、') },
    };
    return;
  }
  const amounts = amountFields(table).filter(({ at }) => at.amount.kind === 'amount');
  const stands = amounts.some(({ at }) => typedUnit(at) !== null);
  if (stands || (amounts.length === 0 && stage === 'filling')) return;
  const answers = statingUnits(table, context);
  yield {
    ...placedNear(table, 'moneyUnit', table.heads.moneyUnit),
    messageId: 'noUnit',
    args: { unit: edition.moneyUnit },
    ...(answers.length > 0 ? { answers } : {}),
  };
}

/** The same amount in the unit of the form, without a unit of its own where the form states one. */
function conversion(
  table: TargetTable,
  { at }: PlacedAmount,
  unit: MoneyUnit,
  edition: Edition,
): Fix | null {
  if (at.amount.kind !== 'amount' || at.amount.typedUnit === null) return null;
  if (!at.cell || at.cell.f !== undefined || !edition.moneyUnits.includes(unit)) return null;
  const amount = convertAmount(at.amount.amount, at.amount.typedUnit, unit);
  if (decimalPlaces(amount) > decimalsAllowed(unit, edition)) return null;
  const replacement = writtenAmount(table, at, amount, unit);
  return {
    labelId: 'convert',
    args: { amount, unit },
    safe: true,
    edits: [{ sheet: table.sheet, address: at.address, expected: at.cell, replacement }],
  };
}

function* checkTypedUnits(table: TargetTable, { edition }: RuleContext): Iterable<RuleFinding> {
  const unit = shownUnit(table, edition);
  // Nobody is asked to convert into a unit that the head must not state.
  if (!edition.moneyUnits.includes(unit)) return;
  for (const placed of amountFields(table)) {
    const { field, at } = placed;
    const typed = typedUnit(at);
    if (typed === null || typed === unit) continue;
    const fix = conversion(table, placed, unit, edition);
    yield {
      ...placedOn(table, { field, at }),
      severity: 'warning',
      messageId: 'otherUnit',
      args: { field, text: at.text, unit },
      ...(fix ? { fix } : {}),
    };
  }
}

/** 金额单位: an 错误 only when none stands anywhere. */
export const H2: Rule = {
  id: 'H2',
  scope: 'table',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, context) {
    yield* checkStatement(table, context);
    yield* checkTypedUnits(table, context);
  },
};
