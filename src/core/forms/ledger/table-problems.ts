/** Problems of a ledger table as a whole: rows outside it, heads of two modes, a second ledger. */
import type { LedgerTable } from '../../model/ledger';
import { formatRange, parseRange } from '../../sheet/address';
import { cellText } from '../../values/cell-text';
import { resized } from './append-rows';
import type { LedgerKind } from './layout';
import type { LedgerProblem, ProblemContext } from './ledger-problem';

export function tableProblems(context: ProblemContext): LedgerProblem[] {
  const { spending, achievements, copies } = context.ledger;
  return [
    ...(spending ? problemsOf('spending', spending, context) : []),
    ...(achievements ? problemsOf('achievements', achievements, context) : []),
    ...(copies ?? []).map(({ kind, sheet, range: address }): LedgerProblem => {
      const args = { sheet: context.ledger[kind]?.sheet ?? '' };
      return { id: 'second-ledger', kind, sheet, address, others: [], args };
    }),
  ];
}

function problemsOf(
  kind: LedgerKind,
  table: LedgerTable<unknown>,
  { ledger, snapshot }: ProblemContext,
): LedgerProblem[] {
  const { sheet } = table;
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells;
  const mode = ledger.mode === 'cumulative' ? '累计' : '当季';
  return [
    ...rowsOutside(kind, table),
    ...(table.headsOfOtherMode ?? []).map((address): LedgerProblem => {
      const args = { mode, text: cellText(cells?.[address] ?? null) };
      return { id: 'heads-mixed', kind, sheet, address, others: [], args };
    }),
  ];
}

/** 并入台账: the Excel table grows down over its strays. */
function rowsOutside(kind: LedgerKind, table: LedgerTable<unknown>): LedgerProblem[] {
  const { sheet, outside, range } = table;
  const area = parseRange(range);
  const last = outside.at(-1);
  const [first] = outside;
  if (!area || first === undefined || last === undefined) return [];
  const resize = resized(table, last - 1);
  return [
    {
      id: 'rows-outside',
      kind,
      sheet,
      address: formatRange({ ...area, top: first - 1, bottom: last - 1 }),
      others: [],
      args: { rows: outside.join('、') },
      ...(resize ? { fix: { id: 'take-in', edits: [resize] } } : {}),
    },
  ];
}
