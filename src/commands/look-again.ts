/** Looks at the workbook and brings up to date what the session says about it; nothing is written. */
import { readForms } from '../core/forms/read-forms';
import { budgetYearOf } from '../core/fill/budget-year';
import { checkWorkbook } from '../core/rules/check-workbook';
import { IGNORED_SETTING, parseIgnored, setAside } from '../core/ignored/ignored';
import type { SetAside } from '../core/ignored/ignored';
import type { Stage } from '../core/rules/finding';
import type { CheckReport } from '../core/rules/report';
import type { WorkbookReading } from '../host/workbook-host';
import { HostFailure } from '../host/workbook-host';
import { renamedSheets, withSheetsRenamed } from './follow-sheets';
import { holdingsOf } from './overview';
import type { Session } from './session';

/** What a check finds, and what of it she has set aside. */
export interface Found {
  readonly report: CheckReport;
  readonly ignored: readonly SetAside[];
}

/** Checks a workbook that was read with its cells. */
export function checkReading(
  session: Session,
  { snapshot, settings }: WorkbookReading,
  stage: Stage,
): Found {
  const budgetYear = budgetYearOf(settings);
  const report = checkWorkbook(snapshot, {
    edition: session.edition,
    stage,
    profile: session.getState().profile,
    today: session.today(),
    ...(budgetYear === null ? {} : { budgetYear }),
  });
  return setAside(report, parseIgnored(settings[IGNORED_SETTING] ?? null));
}

/** What was found is what the session says from now on. */
export function takeFound(session: Session, reading: WorkbookReading, found: Found): void {
  session.update({
    ...found,
    reading,
    holdings: holdingsOf(reading, found.report.tables, session),
    reportSheets: reading.sheetIds,
    stale: false,
  });
}

/** Takes over a reading with all cells: the overview, and the findings when they are kept up to date. */
export function takeReading(session: Session, reading: WorkbookReading): void {
  const { report, reportSheets, live } = session.getState();
  const { sheetIds } = reading;
  if (report === null || !live) {
    const holdings = holdingsOf(reading, readForms(reading.snapshot, session.edition), session);
    const names = renamedSheets(reportSheets, sheetIds);
    session.update({
      reading,
      holdings,
      // What was found is shown under the names that the sheets have now.
      ...(report === null || names.size === 0
        ? {}
        : { report: withSheetsRenamed(report, names), reportSheets: sheetIds }),
    });
    return;
  }
  takeFound(session, reading, checkReading(session, reading, report.stage));
}

/** Reads the sheets that she changed. False when Excel would not tell, e.g. while a cell is being edited. */
export async function followWorkbook(
  session: Session,
  sheets: readonly string[],
): Promise<boolean> {
  const before = session.getState();
  try {
    const reading =
      before.reading === null
        ? await session.host.read({ cells: true, marks: false })
        : await session.host.readAgain(before.reading, sheets);
    const now = session.getState();
    // A command that began or ended meanwhile knows better.
    if (now.running !== null || now.reading !== before.reading) return false;
    takeReading(session, reading);
    return true;
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    const { report, stale } = session.getState();
    if (report !== null && !stale) session.update({ stale: true });
    return false;
  }
}
