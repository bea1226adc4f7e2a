/** What there is to say about a fill: rows without a home, budgets that are missing, places that are taken. */
import type { Edition } from '../editions/edition';
import { comparedName } from '../forms/ledger/projects';
import { CUTOFFS, type Ledger } from '../model/ledger';
import type { AmountField, TargetTable } from '../model/target-table';
import { formatRange, parseRange, type CellRectangle } from '../sheet/address';
import { compareDecimals } from '../values/decimal';
import { sourceFigures } from './plan-progress';
import type { PlacedBlock } from './plan-fill-place';
import type { ProjectsToFill, ProjectToFill } from './plan-fill-projects';
import type { LedgerColumns } from './plan-fill-rows';
import {
  missingFigures,
  progressOnSheet,
  sourceOnSheet,
  type ProjectSpending,
} from './plan-fill-spending';
import type { FillNote, FillNoteId } from './plan-fill-types';

/** The columns whose sum is 全年预算. */
export function budgetColumnsOf(columns: LedgerColumns | null): {
  readonly columns: readonly string[];
  readonly hasFullBudget: boolean;
} {
  const full = columns?.column('全年预算') ?? null;
  if (full !== null) return { columns: [full], hasFullBudget: true };
  const parts = [columns?.column('年初预算'), columns?.column('调整±')];
  return { columns: parts.flatMap((part) => part ?? []), hasFullBudget: false };
}

function projectText(table: TargetTable): string {
  return table.name?.text || table.code?.text || table.sheet;
}

function about(
  id: FillNoteId,
  table: TargetTable,
  args: FillNote['args'] = {},
  address = table.heads.form,
): FillNote {
  return { id, sheet: table.sheet, address, args: { project: projectText(table), ...args } };
}

/** What is wrong with codes, names and the ledger as a whole. */
export function projectNotes(found: ProjectsToFill, ledger: Ledger): readonly FillNote[] {
  const { projects, nameless, repeated, homeless } = found;
  const [anywhere] = projects;
  const byCode = new Map<string, ProjectToFill[]>();
  for (const project of projects) {
    const code = comparedName(project.code);
    if (code !== '') byCode.set(code, [...(byCode.get(code) ?? []), project]);
  }
  return [
    ...(ledger.spending === null && anywhere ? [about('no-spending-ledger', anywhere.table)] : []),
    ...(ledger.achievements === null && anywhere
      ? [about('no-achievement-ledger', anywhere.table)]
      : []),
    ...nameless.map((table) => about('table-nameless', table)),
    ...repeated.map(({ table, of }) => about('table-repeated', table, { other: of.sheet })),
    ...projects
      .filter(({ code }) => comparedName(code) === '')
      .map(({ table }) => about('code-blank', table, {}, table.code?.address)),
    ...[...byCode.values()]
      .filter(({ length }) => length > 1)
      .flat()
      .map(({ table, code }) => about('code-doubled', table, { code }, table.code?.address)),
    ...homeless.map(({ sheet, code, name }): FillNote => ({
      id: 'row-without-table',
      sheet,
      address: code.address,
      args: { project: name.text || code.text },
    })),
  ];
}

const isNumber = ({ cell }: AmountField): boolean => typeof cell?.v === 'number';

/** What is said about the spending of one project. */
export function spendingNotes(
  spending: ProjectSpending,
  { spending: table }: Ledger,
  edition: Edition,
): readonly FillNote[] {
  const { table: form, rows, picked, hasFullBudget } = spending;
  if (table === null) return [];
  if (rows.length === 0) return [about('table-without-spending', form)];
  if (picked === null) return [about('rows-not-separable', form)];
  const progress = progressOnSheet(spending, edition);
  const inLedger = (id: FillNoteId, address: string, args: FillNote['args']): FillNote => ({
    id,
    sheet: table.sheet,
    address,
    args: { project: projectText(form), ...args },
  });
  const budgets = rows.flatMap((row) => sourceOnSheet(row, hasFullBudget).budget ?? []);
  const [first] = rows;
  const budgetAddress = first?.fullBudget.address ?? '';
  const missing = missingFigures(picked);
  const lastNode = progress.nodes.findLast(({ spent }) => spent !== null);
  return [
    ...(budgets.length === 0 ? [inLedger('budget-missing', budgetAddress, {})] : []),
    ...(budgets.length > 0 && progress.budget === null
      ? [inLedger('budget-not-positive', budgetAddress, {})]
      : []),
    ...rows.flatMap((row) => {
      const stands = sourceOnSheet(row, hasFullBudget).budget;
      const expected = sourceFigures(row).budget;
      const differs =
        expected !== null && (stands === null || compareDecimals(stands, expected) !== 0);
      return differs
        ? [inLedger('budget-differs', row.fullBudget.address, { stands: stands ?? '', expected })]
        : [];
    }),
    ...rows.flatMap((row) =>
      [...CUTOFFS.map((cutoff) => row.figures[cutoff]), row.initialBudget, row.adjustment]
        .filter((field) => field.text !== '' && !isNumber(field))
        .map(({ address, text }) => inLedger('figure-not-a-number', address, { text })),
    ),
    ...(missing.length > 0
      ? [inLedger('ledger-column-missing', budgetAddress, { cutoffs: missing.join('、') })]
      : []),
    ...form.plan
      .filter(({ percent }) => percent.kind === 'malformed' || percent.kind === 'error')
      .map(({ node, address, text }) => about('plan-unreadable', form, { node, text }, address)),
    ...(lastNode && lastNode.sourcesWithout.length > 0
      ? [
          inLedger('source-without-figure', first?.code.address ?? '', {
            node: lastNode.node,
            sources: lastNode.sourcesWithout.join('、'),
          }),
        ]
      : []),
  ];
}

/** Indicators that cannot be filled. */
export function indicatorNotes(project: ProjectToFill, ledger: Ledger): readonly FillNote[] {
  const { table, indicators } = project;
  if (ledger.achievements === null || indicators.length === 0) return [];
  if (indicators.every(({ rows }) => rows.length === 0)) {
    return [about('table-without-achievements', table)];
  }
  return indicators.flatMap(({ indicator, rows, isDoubled }) => {
    const args = { indicator: indicator.name.text };
    if (isDoubled) return [about('indicator-doubled', table, args, indicator.name.address)];
    if (rows.length > 0) return [];
    return [about('indicator-without-row', table, args, indicator.name.address)];
  });
}

const overlaps = (a: CellRectangle, b: CellRectangle): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** What is said about the place of a block. */
export function placeNotes(
  { table, place, isNew, compression, taken }: PlacedBlock,
  printAreas: Readonly<Record<string, string | null>>,
): readonly FillNote[] {
  const range = formatRange(place.area);
  const printArea = printAreas[table.sheet];
  const printed = typeof printArea === 'string' ? parseRange(printArea) : null;
  return [
    ...(taken
      ? [about('place-taken', table, { range: taken.range, offered: range }, taken.address)]
      : []),
    ...(isNew && compression === 'results-only' ? [about('results-only', table)] : []),
    ...(isNew && (compression === 'no-head' || compression === 'sentence-in-head')
      ? [about('compressed', table)]
      : []),
    ...(printArea === null ? [about('no-print-area', table, { range: table.range })] : []),
    ...(printed && overlaps(printed, place.area)
      ? [about('print-area-covers', table, { range: table.range, printArea: printArea ?? '' })]
      : []),
  ];
}
