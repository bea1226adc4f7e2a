/**
 * The sentence under the top line, as clauses with arguments and in words: 「截至9月底 71.00%。6月底计划 50% 已达到；距10月底
 * 80% 还差 9.00 个百分点（1.80万元）」. Source: domain rule 9.4.
 */
import type { Locale } from '../rules/field-words';
import type { MessageArgs } from '../rules/finding';
import { fillTemplate } from '../rules/template';
import { absoluteDecimal, showDecimal } from '../values/decimal';
import type { NodeDistance, PlanProgress, TopLine } from './plan-progress';

/** Arguments: `cutoff` and `node` are labels (`9月底`), `rate`, `percent`, `points` in per cent, `amount` in 万元. */
export interface StatementClause {
  readonly messageId:
    'asOf' | 'overBudget' | 'planReached' | 'planMissed' | 'nextReached' | 'nextMissing';
  readonly args: MessageArgs;
}

type MessageId = StatementClause['messageId'] | 'noFigures' | 'noBudget' | 'noRate';

const WORDS: Readonly<Record<Locale, Readonly<Record<MessageId, string>>>> = {
  'zh-CN': {
    noFigures: '未填：台账还没有本项目的支出数。',
    noBudget: '截至{cutoff}已有支出数；全年预算未填或不大于0，无法计算执行率。',
    noRate: '截至{cutoff}',
    asOf: '截至{cutoff} {rate}%',
    overBudget: '已超过全年预算 {amount}万元，请核对支出数或追加预算',
    planReached: '{node}计划 {percent}% 已达到',
    planMissed: '{node}计划 {percent}% 未达到，还差 {points} 个百分点（{amount}万元）',
    nextReached: '{node}计划 {percent}% 已提前达到',
    nextMissing: '距{node} {percent}% 还差 {points} 个百分点（{amount}万元）',
  },
  'en-US': {
    noFigures: 'Nothing typed: the ledger has no spending of this project yet.',
    noBudget:
      'Spending is typed by {cutoff}; the full-year budget is blank or not above 0, so there is no execution rate.',
    noRate: 'Typed by {cutoff}',
    asOf: 'Spent by {cutoff}: {rate}%',
    overBudget:
      '{amount} 万元 above the full-year budget: check the spending, or add what was granted since',
    planReached: 'the {percent}% planned for {node} is reached',
    planMissed:
      'the {percent}% planned for {node} is missed by {points} percentage points ({amount} 万元)',
    nextReached: 'the {percent}% planned for {node} is reached early',
    nextMissing:
      '{points} percentage points ({amount} 万元) are missing to the {percent}% planned for {node}',
  },
};

const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function labelIn(locale: Locale, label: string): string {
  const month = /^(?<month>\d{1,2})月底$/u.exec(label)?.groups?.['month'];
  const name = MONTHS[Number(month) - 1];
  return locale === 'zh-CN' || name === undefined ? label : `the end of ${name}`;
}

const clause = (
  messageId: StatementClause['messageId'],
  { node, percent, points, amount }: NodeDistance,
): StatementClause => ({
  messageId,
  args: messageId.endsWith('Reached') ? { node, percent } : { node, percent, points, amount },
});

/**
 * The clauses of the statement, the cut-off first; none without a rate. A node without plan is left out. Above the budget
 * no node is praised as reached.
 */
export function planStatement(top: TopLine): readonly StatementClause[] {
  const { cutoff, rate, remaining, latest, next } = top;
  if (rate === null) return [];
  if (remaining?.startsWith('-') === true) {
    const amount = showDecimal(absoluteDecimal(remaining));
    return [
      { messageId: 'asOf', args: { cutoff, rate } },
      { messageId: 'overBudget', args: { amount } },
    ];
  }
  return [
    { messageId: 'asOf', args: { cutoff, rate } },
    ...(latest === null ? [] : [clause(latest.reached ? 'planReached' : 'planMissed', latest)]),
    ...(next === null ? [] : [clause(next.reached ? 'nextReached' : 'nextMissing', next)]),
  ];
}

function say(messageId: MessageId, args: MessageArgs, locale: Locale): string {
  const labelled = Object.entries(args).map(
    ([name, value]) => [name, labelIn(locale, value)] as const,
  );
  return fillTemplate(WORDS[locale][messageId], Object.fromEntries(labelled), locale);
}

/** The statement in one language; `''` when there are no clauses. */
export function planStatementText(clauses: readonly StatementClause[], locale: Locale): string {
  const [first, ...others] = clauses.map(({ messageId, args }) => say(messageId, args, locale));
  if (first === undefined) return '';
  if (others.length === 0) return first;
  return locale === 'zh-CN' ? `${first}。${others.join('；')}` : `${first}; ${others.join('; ')}.`;
}

/** Where a project stands, in one language; what is missing to say it when there is no rate. */
export function progressText({ top, budget }: PlanProgress, locale: Locale): string {
  if (top === null) return say('noFigures', {}, locale);
  const text = planStatementText(planStatement(top), locale);
  if (text !== '') return text;
  return say(budget === null ? 'noBudget' : 'noRate', { cutoff: top.cutoff }, locale);
}
