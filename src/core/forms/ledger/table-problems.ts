/** Problems of a ledger table as a whole: rows outside it, heads of two modes, a second ledger. */
import type { LedgerTable } from '../../model/ledger';
import { formatRange, parseRange } from '../../sheet/address';
import { cellText } from '../../values/cell-text';
import { resized } from './append-rows';
import type { LedgerProblem, ProblemContext } from './ledger-problems';

export function tableProblems({ ledger, snapshot }: ProblemContext): LedgerProblem[] {
  const tables = [ledger.spending, ledger.achievements].filter((table) => table !== null);
  const mode = ledger.mode === 'cumulative' ? '累计' : '当季';
  return [
    ...tables.flatMap((table): LedgerProblem[] => [
      ...rowsOutside(table),
      ...(table.headsOfOtherMode ?? []).map((address): LedgerProblem => {
        const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
        const text = cellText(sheet?.cells[address] ?? null);
        const args = { mode, text };
        return { id: 'heads-mixed', sheet: table.sheet, address, others: [], args };
      }),
    ]),
    ...(ledger.copies ?? []).map(({ sheet, range }): LedgerProblem => ({
      id: 'second-ledger',
      sheet,
      address: range,
      others: [],
      args: { sheet: tables.map((table) => table.sheet).join('、') },
    })),
  ];
}

/** 并入台账: the Excel table grows down over its strays. */
function rowsOutside(table: LedgerTable<unknown>): LedgerProblem[] {
  const { sheet, outside, range } = table;
  const area = parseRange(range);
  const last = outside.at(-1);
  const [first] = outside;
  if (!area || first === undefined || last === undefined) return [];
  const resize = resized(table, last - 1);
  return [
    {
      id: 'rows-outside',
      sheet,
      address: formatRange({ ...area, top: first - 1, bottom: last - 1 }),
      others: [],
      args: { rows: outside.join('、') },
      ...(resize ? { fix: { id: 'take-in', edits: [resize] } } : {}),
    },
  ];
}
