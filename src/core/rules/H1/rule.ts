import type { Edition } from '../../editions/edition';
import type { AmountField, FieldCell, FieldName, TargetTable } from '../../model/target-table';
import { errorIn, isBlank } from '../field-state';
import { addDecimals, decimalPlaces } from '../../values/decimal';
import { amountCell, decimalsAllowed } from '../amount-cell';
import type { Fix } from '../finding';
import { placedNear, placedOn } from '../finding-cells';
import { amountInShownUnit, shownUnit } from '../money-unit';
import type { Rule, RuleContext, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

interface RequiredField {
  readonly field: FieldName;
  readonly at: FieldCell | null;
  /** The unit often stands over the form, as a heading that a pasted table leaves behind. */
  readonly mayStandOutside: boolean;
}

function requiredFields(table: TargetTable): readonly RequiredField[] {
  return [
    { field: 'unit', at: table.unit, mayStandOutside: true },
    { field: 'name', at: table.name, mayStandOutside: false },
    { field: 'budget.total', at: table.budget.total, mayStandOutside: false },
    { field: 'purpose', at: table.purpose, mayStandOutside: false },
    { field: 'goal', at: table.goal, mayStandOutside: false },
  ];
}

/** Amounts that are error values belong to H5. */
function isText(field: FieldName): boolean {
  return field !== 'budget.total';
}

/** An amount cell may also say “nothing” by a sign: `—`, `/`. */
function isUnfilled(at: FieldCell | AmountField): boolean {
  return isBlank(at) || ('amount' in at && at.amount.kind === 'blank');
}

/** Where the unit belongs in a line above the form that is still blank; `null` when there is none. */
function unitLine({ range, heads }: TargetTable): string | null {
  if (heads.moneyUnit === heads.form) return null;
  const [column = ''] = /^[A-Z]+/.exec(range) ?? [];
  const [row = ''] = /\d+$/.exec(heads.moneyUnit) ?? [];
  return `${column}${row}`;
}

function* checkField(
  table: TargetTable,
  { field, at, mayStandOutside }: RequiredField,
  { stage, edition }: RuleContext,
): Iterable<RuleFinding> {
  if (!at) {
    const line = field === 'unit' && stage === 'submission' ? unitLine(table) : null;
    if (line !== null) {
      yield { ...placedNear(table, field, line), messageId: 'blank', args: { field } };
    } else if (stage === 'submission' || !mayStandOutside) {
      const placed = placedNear(table, field, table.heads.form);
      yield { ...placed, messageId: 'missing', args: { field } };
    }
    return;
  }
  const placed = () => placedOn(table, { field, at });
  const code = errorIn(at);
  if (code !== null && isText(field)) {
    yield { ...placed(), messageId: 'errorValue', args: { field, text: code } };
  } else if (isUnfilled(at) && stage === 'submission') {
    const fix = field === 'budget.total' ? sumFix(table, edition) : null;
    yield { ...placed(), messageId: 'blank', args: { field }, ...(fix ? { fix } : {}) };
  }
}

/** An amount to be written into a blank cell; a formula that gives a blank stays. */
function amountFix(
  table: TargetTable,
  labelId: 'sum' | 'allFiscal',
  at: AmountField,
  amount: string,
  edition: Edition,
): Fix | null {
  const { sheet } = table;
  const unit = shownUnit(table, edition);
  if (at.cell?.f !== undefined || amount.startsWith('-')) return null;
  if (decimalPlaces(amount) > decimalsAllowed(unit, edition)) return null;
  const replacement = amountCell(amount);
  return {
    labelId,
    args: { amount, unit },
    edits: [{ sheet, address: at.address, expected: at.cell, replacement }],
  };
}

/** 财政资金＋其他资金, both readable and at least one typed. */
function sumFix(table: TargetTable, edition: Edition): Fix | null {
  const { total, fiscal, other } = table.budget;
  const parts = [fiscal, other].filter((part) => part !== null);
  const typed = parts.filter((part) => !isUnfilled(part));
  const amounts = typed.map((part) => amountInShownUnit(part, table, edition));
  if (!total || amounts.length === 0) return null;
  const known = amounts.filter((amount) => amount !== null && !amount.startsWith('-'));
  if (known.length < amounts.length) return null;
  const sum = addDecimals(...known.map((amount) => amount ?? '0'));
  return amountFix(table, 'sum', total, sum, edition);
}

/** The whole budget as 财政资金. */
function allFiscalFix(table: TargetTable, edition: Edition): Fix | null {
  const { total, fiscal } = table.budget;
  const amount = total && amountInShownUnit(total, table, edition);
  if (!fiscal || amount === null) return null;
  return amountFix(table, 'allFiscal', fiscal, amount, edition);
}

/** 财政 and 其他: one of the two is enough, a single blank is 0. */
function* checkFunds(table: TargetTable, { stage, edition }: RuleContext): Iterable<RuleFinding> {
  const { fiscal, other } = table.budget;
  if (!fiscal && !other) {
    const placed = placedNear(table, 'budget.fiscal', table.heads.form);
    yield { ...placed, messageId: 'missing', args: { field: 'budget.fiscal' } };
  } else if (
    stage === 'submission' &&
    [fiscal, other].every((amount) => !amount || isUnfilled(amount))
  ) {
    const placed = fiscal
      ? placedOn(
          table,
          { field: 'budget.fiscal', at: fiscal },
          ...(other ? [{ field: 'budget.other', at: other } as const] : []),
        )
      : placedNear(table, 'budget.fiscal', table.heads.form);
    const fix = allFiscalFix(table, edition);
    yield { ...placed, messageId: 'fundsBlank', args: {}, ...(fix ? { fix } : {}) };
  }
}

/** 表头必填项. */
export const H1: Rule = {
  id: 'H1',
  scope: 'table',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, context) {
    for (const field of requiredFields(table)) yield* checkField(table, field, context);
    yield* checkFunds(table, context);
  },
};
