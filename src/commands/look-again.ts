/** Looks at the workbook and brings up to date what the session says about it; nothing is written. */
import { readForms } from '../core/forms/read-forms';
import { checkWorkbook } from '../core/rules/check-workbook';
import type { CheckReport } from '../core/rules/report';
import type { WorkbookReading } from '../host/workbook-host';
import { HostFailure } from '../host/workbook-host';
import { renamedSheets, withSheetsRenamed } from './follow-sheets';
import { holdingsOf } from './overview';
import type { Session } from './session';

function checked(session: Session, { snapshot }: WorkbookReading): CheckReport {
  const { profile, report } = session.getState();
  return checkWorkbook(snapshot, {
    edition: session.edition,
    stage: report?.stage ?? 'filling',
    profile,
    today: session.today(),
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
  const found = checked(session, reading);
  session.update({
    reading,
    holdings: holdingsOf(reading, found.tables, session),
    report: found,
    reportSheets: sheetIds,
    stale: false,
  });
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
