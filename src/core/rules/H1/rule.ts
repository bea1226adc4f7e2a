import type { AmountField, FieldCell, FieldName, TargetTable } from '../../model/target-table';
import { errorIn, isBlank } from '../field-state';
import { placedNear, placedOn } from '../finding-cells';
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

function* checkField(
  table: TargetTable,
  { field, at, mayStandOutside }: RequiredField,
  stage: RuleContext['stage'],
): Iterable<RuleFinding> {
  if (!at) {
    if (stage === 'submission' || !mayStandOutside) {
      const placed = placedNear(table, field, table.heads.form);
      yield { ...placed, messageId: 'missing', args: { field } };
    }
    return;
  }
  const placed = placedOn(table, { field, at });
  const code = errorIn(at);
  if (code !== null && isText(field)) {
    yield { ...placed, messageId: 'errorValue', args: { field, text: code } };
  } else if (isUnfilled(at) && stage === 'submission') {
    yield { ...placed, messageId: 'blank', args: { field } };
  }
}

/** 财政 and 其他: one of the two is enough, a single blank is 0. */
function* checkFunds(table: TargetTable, stage: RuleContext['stage']): Iterable<RuleFinding> {
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
    yield { ...placed, messageId: 'fundsBlank', args: {} };
  }
}

/** 表头必填项. */
export const H1: Rule = {
  id: 'H1',
  scope: 'table',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { stage }) {
    for (const field of requiredFields(table)) yield* checkField(table, field, stage);
    yield* checkFunds(table, stage);
  },
};
