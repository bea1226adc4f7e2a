/** What the 季度台账 of a workbook is like right now: for the pane's card. */
import type { FillPlan } from '../core/fill/plan-fill';
import type { FillNote } from '../core/fill/plan-fill-types';
import { progressText } from '../core/fill/plan-statement';
import { prepareLedger } from '../core/forms/ledger/prepare-ledger';
import type { LedgerNote, LedgerNoteId } from '../core/forms/ledger/notes';
import { readLedger } from '../core/forms/ledger/read';
import { CUTOFFS } from '../core/model/ledger';
import type { Ledger, LedgerMode, LedgerTable } from '../core/model/ledger';
import type { TargetTable } from '../core/model/target-table';
import type { Locale } from '../core/rules/field-words';
import type { Steps } from '../core/steps';
import type { Place, WorkbookReading } from '../host/workbook-host';
import { fillPlanInSteps } from './fill';
import { listedNotes } from './fill-notes';
import { previewOf } from './fill-preview';
import { sortLedgerNotes } from './prepare-ledger';
import type { Session } from './session';

/** How one project stands. */
export interface ProjectStatus extends Place {
  /** 项目名称, `''` when blank. */
  readonly name: string;
  /** In the words of its block, and in English beside them; `null` when the ledger has no row of it. */
  readonly sentence: Readonly<Record<Locale, string>> | null;
}

export interface LedgerOverview {
  readonly mode: LedgerMode;
  /** Where the heads of the tables stand: 支出 first, then 完成; a table that is gone is left out. */
  readonly tables: readonly Place[];
  /** True when at least one figure was typed. */
  readonly hasFigures: boolean;
  /** Rows that 台账 would add and cells that it would bring up to date. */
  readonly pending: readonly LedgerNote[];
  /** Rows of the ledger whose project, source or indicator stands in no target table any more. */
  readonly homeless: readonly LedgerNote[];
  /** What else she has to look at: doubled codes, budgets that differ … */
  readonly open: readonly LedgerNote[];
  /** Cells that 填充 would write now without a question. */
  readonly toFill: number;
  /** Those of them that an earlier fill wrote, and that say something else now. */
  readonly outdated: number;
  /** Cells and places of hers that 填充 asks about first. */
  readonly hers: number;
  /** What 填充 has to say and the ledger's own notes do not. */
  readonly fillNotes: readonly FillNote[];
  readonly projects: readonly ProjectStatus[];
}

const HOMELESS: readonly LedgerNoteId[] = [
  'project-homeless',
  'source-homeless',
  'indicator-homeless',
];

function placeOf(table: LedgerTable<unknown> | null): readonly Place[] {
  return table === null ? [] : [{ sheet: table.sheet, address: firstCell(table.range) }];
}

function firstCell(range: string): string {
  return range.split(':')[0] ?? range;
}

function hasFigures({ spending, achievements }: Ledger): boolean {
  const rows = [...(spending?.rows ?? []), ...(achievements?.rows ?? [])];
  return rows.some(({ figures }) => CUTOFFS.some((cutoff) => figures[cutoff].text !== ''));
}

function statusOf(table: FillPlan['tables'][number]): ProjectStatus {
  const { sheet, name, range, cells, progress } = table;
  const cell = cells.find(({ role }) => role.kind === 'sentence');
  const sentence = progress && {
    'zh-CN': progressText(progress, 'zh-CN'),
    'en-US': progressText(progress, 'en-US'),
  };
  return { sheet, name, address: cell?.address ?? firstCell(range), sentence };
}

/** `null` when the workbook has no ledger. In steps of a form. */
export function* ledgerOverview(
  reading: WorkbookReading,
  tables: readonly TargetTable[],
  session: Session,
): Steps<LedgerOverview | null> {
  const ledger = readLedger(reading.snapshot);
  const { mode, spending, achievements } = ledger;
  if (spending === null && achievements === null) return null;
  const notes = sortLedgerNotes(prepareLedger(reading.snapshot, tables, session.edition).notes);
  yield;
  const plan = yield* fillPlanInSteps(reading, tables, session);
  const { taken, places } = previewOf(plan);
  const unasked = plan.tables
    .filter(({ asksForPlace }) => !asksForPlace)
    .flatMap(({ cells }) => cells.filter(({ state }) => state === 'empty' || state === 'ours'));
  return {
    mode,
    tables: [...placeOf(spending), ...placeOf(achievements)],
    hasFigures: hasFigures(ledger),
    pending: [...notes.added, ...notes.refreshed],
    homeless: notes.open.filter(({ id }) => HOMELESS.includes(id)),
    open: notes.open.filter(({ id }) => !HOMELESS.includes(id)),
    toFill: unasked.length,
    outdated: unasked.filter(({ state }) => state === 'ours').length,
    hers: taken.length + places.length,
    fillNotes: listedNotes(plan.notes),
    projects: plan.tables.map(statusOf),
  };
}
