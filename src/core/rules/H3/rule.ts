import type { Edition } from '../../editions/edition';
import type { AmountField, FieldName, TargetTable } from '../../model/target-table';
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  decimalPlaces,
  subtractDecimals,
} from '../../values/decimal';
import { decimalsAllowed } from '../amount-cell';
import type { Fix } from '../finding';
import { placedOn } from '../finding-cells';
import { convertAmount, type MoneyUnit } from '../../values/money-unit';
import { amountFields, shownUnit, typedUnit, writtenAmount } from '../money-unit';
import type { Rule, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** The unit that a bare number of the form is in, and the one in which its amounts are compared. */
interface Units {
  readonly shown: MoneyUnit;
  readonly compared: MoneyUnit;
}

interface Part {
  readonly field: FieldName;
  readonly at: AmountField;
  readonly typed: boolean;
  /** In the unit compared; a blank is 0. */
  readonly amount: string;
}

/**
 * The unit in which the amounts are compared. Under a head that H2 refuses it is the one unit that all amounts are in;
 * `null` when they differ: converted, they would say numbers that stand in no cell, and H2 has the head corrected first.
 */
function comparedUnit(table: TargetTable, edition: Edition): MoneyUnit | null {
  const shown = shownUnit(table, edition);
  if (edition.moneyUnits.includes(shown)) return shown;
  const amounts = amountFields(table).filter(({ at }) => at.amount.kind === 'amount');
  const [unit, ...others] = new Set(amounts.map(({ at }) => typedUnit(at) ?? shown));
  return unit === undefined || others.length > 0 ? null : unit;
}

/** `null` when the cell cannot be read as an amount, or says less than 0: H5 says so. */
function partOf(field: FieldName, at: AmountField, units: Units): Part | null {
  if (at.amount.kind === 'blank') return { field, at, typed: false, amount: '0' };
  if (at.amount.kind !== 'amount') return null;
  const amount = convertAmount(at.amount.amount, typedUnit(at) ?? units.shown, units.compared);
  return amount.startsWith('-') ? null : { field, at, typed: true, amount };
}

function messageOf(
  difference: string,
  { form: { rounding } }: Edition,
): Pick<RuleFinding, 'messageId' | 'severity'> {
  if (compareDecimals(absoluteDecimal(difference), rounding) <= 0) {
    return { messageId: 'rounding', severity: 'hint' };
  }
  return { messageId: compareDecimals(difference, '0') > 0 ? 'partsShort' : 'partsOver' };
}

/** The part as it would have to be; nothing for a formula, less than 0, or more decimals than allowed. */
function answerFor(
  table: TargetTable,
  { field, at, amount }: Part,
  by: string,
  edition: Edition,
  { shown, compared: unit }: Units,
): readonly Fix[] {
  const right = addDecimals(amount, by);
  const tooFine = decimalPlaces(right) > decimalsAllowed(unit, edition);
  if (right.startsWith('-') || tooFine || at.cell?.f !== undefined) return [];
  return [
    {
      labelId: 'amount',
      args: { field, amount: right, unit: edition.moneyUnits.includes(unit) ? unit : '' },
      edits: [
        {
          sheet: table.sheet,
          address: at.address,
          expected: at.cell,
          replacement:
            unit === shown
              ? writtenAmount(table, at, right, unit)
              : { v: `${right}${unit}`, nf: '@' },
        },
      ],
    },
  ];
}

function* checkSum(table: TargetTable, edition: Edition): Iterable<RuleFinding> {
  const { total, fiscal, other } = table.budget;
  const compared = comparedUnit(table, edition);
  if (compared === null) return;
  const units = { shown: shownUnit(table, edition), compared };
  const whole = total && partOf('budget.total', total, units);
  const first = fiscal && partOf('budget.fiscal', fiscal, units);
  const second = other && partOf('budget.other', other, units);
  if (!whole?.typed || (fiscal && !first) || (other && !second)) return;
  const parts = [first, second].filter((part) => part !== null);
  if (!parts.some(({ typed }) => typed)) return;
  const sum = addDecimals(...parts.map(({ amount }) => amount));
  const difference = subtractDecimals(whole.amount, sum);
  if (compareDecimals(difference, '0') === 0) return;
  // A unit that H2 refuses is not repeated beside the figures.
  const unit = edition.moneyUnits.includes(compared) ? compared : '';
  const answers = [
    ...answerFor(table, whole, subtractDecimals('0', difference), edition, units),
    ...parts.flatMap((part) => answerFor(table, part, difference, edition, units)),
  ];
  const placed = placedOn(table, whole, ...parts);
  yield {
    ...placed,
    // A blank one takes part: filled in, the others' highlights go out. But there is nothing to paint.
    cells: placed.cells.map((cell, index) =>
      [whole, ...parts][index]?.typed === false ? { ...cell, unmarked: true } : cell,
    ),
    ...messageOf(difference, edition),
    args: {
      total: whole.amount,
      fiscal: first?.amount ?? '0',
      other: second?.amount ?? '0',
      sum,
      difference: absoluteDecimal(difference),
      unit,
    },
    ...(answers.length > 0 ? { answers } : {}),
  };
}

/** 预算数＝财政资金＋其他资金. */
export const H3: Rule = {
  id: 'H3',
  scope: 'table',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check: (table, { edition }) => checkSum(table, edition),
};
