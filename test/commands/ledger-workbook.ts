/** Workbooks with a 季度台账, made by the command itself and typed into as a person would. */
import { prepareLedger } from '../../src/commands/prepare-ledger';
import { createSession, type Session } from '../../src/commands/session';
import { defaultEdition } from '../../src/core/editions';
import { readLedger } from '../../src/core/forms/ledger/read';
import type { Cutoff } from '../../src/core/model/ledger';
import type { CellValue, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { createMemoryHost, type MemoryHost } from '../../src/host/memory/memory-host';
import { lampSheet } from './filled-table';

export interface LedgerWorkbook {
  readonly host: MemoryHost;
  readonly session: Session;
}

/** The noon of a day in May, so that no time zone makes it another month. */
const MAY = Date.UTC(2024, 4, 15, 12);

export function startLedger(snapshot: WorkbookSnapshot, at = MAY): LedgerWorkbook {
  const host = createMemoryHost(snapshot);
  const session = createSession({ host, edition: defaultEdition, profile: 'unit', now: () => at });
  return { host, session };
}

/** The one form of the lamps with its ledger, nothing typed yet. */
export async function lampLedger(): Promise<LedgerWorkbook> {
  const started = startLedger({ sheets: [lampSheet('路灯')] });
  await prepareLedger(started.session);
  return started;
}

export async function ledgerOf({ host }: LedgerWorkbook) {
  const { snapshot } = await host.read({ cells: true, marks: false });
  return readLedger(snapshot);
}

/** Types a figure of 支出 for the first project. */
export async function typeSpending(
  workbook: LedgerWorkbook,
  cutoff: Cutoff,
  value: CellValue,
): Promise<void> {
  const { spending } = await ledgerOf(workbook);
  const address = spending?.rows[0]?.figures[cutoff].address;
  if (!spending || address === undefined) throw new Error('no row of spending');
  workbook.host.type(spending.sheet, address, value);
}

/** Types a figure for an indicator by its 三级指标. */
export async function typeAchievement(
  workbook: LedgerWorkbook,
  indicator: string,
  cutoff: Cutoff,
  value: CellValue,
): Promise<void> {
  const { achievements } = await ledgerOf(workbook);
  const row = achievements?.rows.find((each) => each.indicator.text === indicator);
  if (!achievements || !row) throw new Error(`no row of ${indicator}`);
  workbook.host.type(achievements.sheet, row.figures[cutoff].address, value);
}
