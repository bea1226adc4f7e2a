/** Problems of 台账-支出, row by row. */
import { amountInWan } from '../../fill/execution-rate';
import { cumulativeOf, mapCutoffs } from '../../fill/ledger-figures';
import type { Cutoff, LedgerMode, SpendingRow } from '../../model/ledger';
import { CUTOFFS } from '../../model/ledger';
import type { AmountField } from '../../model/target-table';
import { addDecimals, compareDecimals, subtractDecimals } from '../../values/decimal';
import { futureCutoffs } from './future-figures';
import { columnFormat } from './looks';
import { amountCell } from './row-cells';
import { homesOf } from './homes';
import { FIGURE_LABELS, SPENDING_COLUMNS } from './layout';
import type { LedgerProblem, ProblemContext } from './ledger-problem';
import { problemsOfKind } from './ledger-problem';
import type { Project } from './projects';
import { comparedName, sourceKey } from './projects';

/** What the answers write into 备注. */
const REMARKS = { refund: '退款', reallocation: '调账' } as const;
/** Words in 备注 that answer for a falling figure. */
const ANSWERED = /退款|退回|退库|收回|缴回|调账|冲销|冲减|冲回|更正|改正/;
/** The cut-off before each one that it must not fall below; 10月底 and 12月底 are compared apart. */
const BEFORE: readonly (readonly [Cutoff, readonly Cutoff[]])[] = [
  ['6月底', ['3月底']],
  ['9月底', ['6月底', '3月底']],
  ['10月底', ['9月底', '6月底', '3月底']],
  ['12月底', ['9月底', '6月底', '3月底']],
];

interface RowContext {
  readonly sheet: string;
  readonly row: SpendingRow;
  readonly label: string;
  readonly mode: LedgerMode;
  readonly hasRemark: boolean;
}

export function spendingProblems(
  { ledger, today, year }: ProblemContext,
  projects: readonly Project[],
): LedgerProblem[] {
  const table = ledger.spending;
  if (!table) return [];
  const { sheet, rows } = table;
  const homes = homesOf(
    rows.map(({ code, name }) => ({ code: code.text, name: name.text })),
    projects,
  );
  const future = futureCutoffs(today, year);
  const remark = SPENDING_COLUMNS.find(({ key }) => key === 'remark')?.label ?? '';
  const first = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const label = `${row.name.text || row.code.text}（${row.source.text}）`;
    const context = { sheet, row, label, mode: ledger.mode, hasRemark: remark in table.heads };
    const home = homes[index] ?? null;
    const own = [row.code.text, row.name.text].map(comparedName);
    const key = JSON.stringify([home ?? own, sourceKey(row.source.text)]);
    const before = first.get(key);
    if (before === undefined) first.set(key, row.row);
    return [
      ...(home === null ? [unknownProject(context)] : []),
      ...(before === undefined ? [] : [doubledRow(context, before)]),
      ...textFigures(context),
      ...figureProblems(context),
      ...future
        .filter((cutoff) => row.figures[cutoff].text !== '')
        .map((cutoff) => futureFigure(context, cutoff, today ?? '')),
    ];
  });
}

const problem = problemsOfKind('spending');

function unknownProject(context: RowContext): LedgerProblem {
  const { code, name } = context.row;
  return problem(context, 'unknown-project', code, { project: name.text, code: code.text });
}

function doubledRow(context: RowContext, first: number): LedgerProblem {
  const args = { row: context.label, first: String(first) };
  return problem(context, 'doubled-row', context.row.source, args);
}

function futureFigure(context: RowContext, cutoff: Cutoff, today: string): LedgerProblem {
  const figure = context.row.figures[cutoff];
  const args = { row: context.label, column: columnOf(context, cutoff), text: figure.text, today };
  return problem(context, 'future-figure', figure, args);
}

function columnOf({ mode }: RowContext, cutoff: Cutoff): string {
  return FIGURE_LABELS[mode][cutoff];
}

/** Amounts that are no number, in every column of amounts. */
function textFigures(context: RowContext): LedgerProblem[] {
  const { row, label } = context;
  const named: readonly (readonly [string, AmountField])[] = [
    ...SPENDING_COLUMNS.flatMap(({ key, label: column }): (readonly [string, AmountField])[] => {
      switch (key) {
        case 'initialBudget':
        case 'adjustment':
        case 'fullBudget':
        case 'received':
          return [[column, row[key]]];
        default:
          return [];
      }
    }),
    ...CUTOFFS.map((cutoff) => [columnOf(context, cutoff), row.figures[cutoff]] as const),
  ];
  return named
    .filter(([, { amount }]) => isText(amount))
    .map(([column, field]) => ({
      ...problem(context, 'text-figure', field, { row: label, column, text: field.text }),
      ...asNumber(context, field),
    }));
}

/** `１２０` and `5万元` say an amount: the same as a number in 万元; nothing for what is computed or says no amount. */
function asNumber({ sheet }: RowContext, field: AmountField): Pick<LedgerProblem, 'fix'> {
  const { address, cell } = field;
  const amount = amountInWan(field.amount);
  if (amount === null || cell?.f !== undefined) return {};
  const replacement = amountCell(amount, columnFormat('amount'));
  if (typeof replacement.v !== 'number') return {};
  const edit = { address, expected: cell, replacement };
  const edits = [{ kind: 'write-cells', sheet, cells: [edit], looks: [] } as const];
  return { fix: { id: 'as-number', args: { amount }, safe: true, edits } };
}

/** SUMIFS leaves text out, even when it reads as a number. */
function isText(amount: AmountField['amount']): boolean {
  return amount.kind === 'amount' ? amount.fromText : amount.kind !== 'blank';
}

function* figureProblems(context: RowContext): Iterable<LedgerProblem> {
  const { row, mode, label } = context;
  const typed = mapCutoffs((cutoff) => amountInWan(row.figures[cutoff].amount));
  const cumulative = cumulativeOf(typed, mode);
  const below = CUTOFFS.filter((cutoff) => compareDecimals(cumulative[cutoff] ?? '0', '0') < 0);
  const [negative] = below;
  if (negative !== undefined) {
    const at = row.figures[negative];
    const args = { row: label, column: columnOf(context, negative), text: at.text };
    yield problem(context, 'negative-figure', at, args);
  } else {
    yield* fallingFigures(context, typed, cumulative);
  }
  yield* october(context, typed);
  yield* overBudget(context, cumulative);
}

type Amounts = Readonly<Record<Cutoff, string | null>>;

function* fallingFigures(
  context: RowContext,
  typed: Amounts,
  cumulative: Amounts,
): Iterable<LedgerProblem> {
  const { row, label, mode } = context;
  if (ANSWERED.test(row.remark.text)) return;
  for (const [later, befores] of BEFORE) {
    const figure = cumulative[later];
    const earlier = befores.find((cutoff) => cumulative[cutoff] !== null);
    const before = earlier === undefined ? null : cumulative[earlier];
    if (figure === null || earlier === undefined || before === null) continue;
    if (compareDecimals(figure, before) >= 0) continue;
    const at = row.figures[later];
    const quarter = mode === 'quarterly';
    const args = quarter
      ? { row: label, later: columnOf(context, later), figure: typed[later] ?? '' }
      : {
          row: label,
          later: columnOf(context, later),
          earlier: columnOf(context, earlier),
          figure,
          before,
          difference: subtractDecimals(before, figure),
        };
    const id = quarter ? 'falling-quarter' : 'falling-figure';
    // 备注 takes part: what is written there answers.
    const others = [
      ...(quarter ? [] : [row.figures[earlier]]),
      ...(context.hasRemark ? [row.remark] : []),
    ];
    yield { ...problem(context, id, at, args, others), answers: answersFor(context) };
  }
}

/** 退款 and 调账 go into 备注, behind what stands there; without that column only 改正 is offered. */
function answersFor({ sheet, row, hasRemark }: RowContext): NonNullable<LedgerProblem['answers']> {
  const { address, cell, text } = row.remark;
  const recorded = (['refund', 'reallocation'] as const).map((id) => {
    const v = text === '' ? REMARKS[id] : `${text}；${REMARKS[id]}`;
    const edit = { address, expected: cell, replacement: { v, nf: '@' } };
    return { id, edits: [{ kind: 'write-cells', sheet, cells: [edit], looks: [] } as const] };
  });
  const correction = { id: 'correction', edits: [] } as const;
  return hasRemark && cell?.f === undefined ? [...recorded, correction] : [correction];
}

function* october(context: RowContext, typed: Amounts): Iterable<LedgerProblem> {
  const { row, label } = context;
  const figure = typed['10月底'];
  const total = typed['12月底'];
  if (figure === null || total === null || compareDecimals(figure, total) <= 0) return;
  const args = {
    row: label,
    october: columnOf(context, '10月底'),
    december: columnOf(context, '12月底'),
    figure,
    total,
  };
  const at = row.figures['10月底'];
  yield problem(context, 'october-above-december', at, args, [row.figures['12月底']]);
}

function* overBudget(context: RowContext, cumulative: Amounts): Iterable<LedgerProblem> {
  const { row, label } = context;
  const budget = budgetOf(row);
  if (budget === 'unreadable') return;
  for (const cutoff of CUTOFFS) {
    const figure = cumulative[cutoff];
    if (figure === null || compareDecimals(figure, budget ?? '0') <= 0) continue;
    const at = row.figures[cutoff];
    const args = { row: label, cutoff, figure };
    if (budget === null || budget === '0') {
      yield problem(context, 'spent-without-budget', at, args, [row.fullBudget]);
    } else {
      const difference = subtractDecimals(figure, budget);
      yield problem(context, 'over-budget', at, { ...args, budget, difference }, [row.fullBudget]);
    }
    return;
  }
}

/** 全年预算 as the sheet says it, else 年初 + 调整; `null` when all are blank. */
function budgetOf({ fullBudget, initialBudget, adjustment }: SpendingRow): string | null {
  const full = amountInWan(fullBudget.amount);
  if (full !== null) return full;
  const parts = [initialBudget, adjustment];
  if (parts.some(({ amount }) => amount.kind === 'malformed' || amount.kind === 'error')) {
    return 'unreadable';
  }
  if (parts.every(({ amount }) => amount.kind === 'blank')) return null;
  return addDecimals(...parts.map(({ amount }) => amountInWan(amount) ?? '0'));
}
