/** What this workbook holds: for the pane's home. */
import { budgetYearOf, proposeBudgetYear } from '../core/fill/budget-year';
import { readForms } from '../core/forms/read-forms';
import type { TargetTable } from '../core/model/target-table';
import type { WorkbookReading } from '../host/workbook-host';
import { inSlices } from './in-slices';
import { ledgerOverview, type LedgerOverview } from './ledger-overview';
import { takeReading } from './look-again';
import { failedOutcome } from './run-command';
import type { CommandOptions, CommandOutcome, Session } from './session';

/** What a read with cells tells. */
export interface WorkbookHoldings {
  readonly tables: readonly {
    readonly sheet: string;
    /** 项目名称, `''` when blank. */
    readonly name: string;
    /** Address of the whole form, e.g. `A1:G17`. */
    readonly range: string;
  }[];
  /** `null` when there is none. */
  readonly ledger: LedgerOverview | null;
  readonly readOnly: boolean;
  /** 预算年度, four digits: what she chose (`null` when nothing), and what the forms say. */
  readonly budgetYear: { readonly kept: string | null; readonly proposed: string };
}

export interface WorkbookOverview extends WorkbookHoldings {
  readonly sheets: number;
  /** Highlights of ours that stand, of this and of earlier sessions. */
  readonly marks: number;
}

/** What a workbook holds that was read with its cells; found in slices. */
export async function holdingsOf(
  reading: WorkbookReading,
  forms: readonly TargetTable[],
  session: Session,
): Promise<WorkbookHoldings> {
  const { pause } = session;
  return {
    tables: forms.map(({ sheet, name, range }) => ({ sheet, range, name: name?.text ?? '' })),
    ledger: await inSlices(ledgerOverview(reading, forms, session), { pause }),
    readOnly: reading.readOnly,
    budgetYear: {
      kept: budgetYearOf(reading.settings),
      proposed: proposeBudgetYear(forms, session.today()),
    },
  };
}

/** Reads and writes nothing; steps aside for a running command. */
export async function overview(
  session: Session,
  options: CommandOptions = {},
): Promise<CommandOutcome<WorkbookOverview>> {
  const { running } = session.getState();
  if (running !== null) return { kind: 'ignored', running };
  try {
    const reading = await session.host.read({ ...options, cells: true, marks: true });
    if (session.getState().running === null) await takeReading(session, reading);
    const forms = readForms(reading.snapshot, session.edition);
    const holdings = await holdingsOf(reading, forms, session);
    const { length: sheets } = reading.snapshot.sheets;
    return {
      kind: 'done',
      result: { ...holdings, sheets, marks: reading.marks.length },
      undoable: false,
    };
  } catch (error) {
    return failedOutcome(error);
  }
}
