/** Looks at the workbook and brings up to date what the session says about it; nothing is written. */
import { readFormsInSteps } from '../core/forms/read-forms';
import { budgetYearOf } from '../core/fill/budget-year';
import { checkInSteps } from '../core/rules/check-workbook';
import { IGNORED_SETTING, parseIgnored, setAside } from '../core/ignored/ignored';
import type { SetAside } from '../core/ignored/ignored';
import type { Stage } from '../core/rules/finding';
import type { CheckReport } from '../core/rules/report';
import type { WorkbookReading } from '../host/workbook-host';
import { HostFailure } from '../host/workbook-host';
import { cutTexts } from './cut-texts';
import { forgetRefusal } from './forget-outcome';
import { inSlices } from './in-slices';
import { renamedSheets, withSheetsRenamed } from './follow-sheets';
import { holdingsOf } from './overview';
import { markStale } from './run-command';
import type { Session, SessionState } from './session';

/** What a check finds, and what of it she has set aside. */
export interface Found {
  readonly report: CheckReport;
  readonly ignored: readonly SetAside[];
}

/**
 * Checks a workbook that was read with its cells, in slices: only sheets that changed since the last check take time.
 * Throws {@link HostFailure} `cancelled`.
 */
export async function checkReading(
  session: Session,
  { snapshot, settings }: WorkbookReading,
  stage: Stage,
  signal?: AbortSignal,
): Promise<Found> {
  const budgetYear = budgetYearOf(settings);
  const steps = checkInSteps(snapshot, {
    edition: session.edition,
    stage,
    profile: session.getState().profile,
    today: session.today(),
    ...(budgetYear === null ? {} : { budgetYear }),
  });
  const report = await inSlices(steps, { pause: session.pause, signal });
  return setAside(report, parseIgnored(settings[IGNORED_SETTING] ?? null));
}

/**
 * What was found is what the session says from now on; false when it holds no longer once it is known what else the
 * workbook holds.
 */
export async function takeFound(
  session: Session,
  reading: WorkbookReading,
  found: Found,
  holds: () => boolean = () => true,
): Promise<boolean> {
  const holdings = await holdingsOf(reading, found.report.tables, session);
  if (!holds()) return false;
  session.update({
    ...found,
    reading,
    holdings,
    cutTexts: cutTexts(found.report.tables, session.getState().sizes, reading.snapshot.sheets),
    reportSheets: reading.sheetIds,
    stale: false,
  });
  return true;
}

/** True when nothing happened that knows better than a look that began at `before`. */
function stillHolds(session: Session, before: SessionState): boolean {
  const now = session.getState();
  return (
    now.running === null &&
    now.reading === before.reading &&
    now.report === before.report &&
    now.profile === before.profile
  );
}

/**
 * Takes over a reading with all cells: the overview, and the findings when they are kept up to date. False when a
 * command began or ended while it was checked.
 */
export async function takeReading(session: Session, reading: WorkbookReading): Promise<boolean> {
  const before = session.getState();
  const { report, reportSheets, live } = before;
  const { sheetIds } = reading;
  if (report === null || !live) {
    const steps = readFormsInSteps(reading.snapshot, session.edition);
    const forms = await inSlices(steps, { pause: session.pause });
    const holdings = await holdingsOf(reading, forms, session);
    if (!stillHolds(session, before)) return false;
    const names = renamedSheets(reportSheets, sheetIds);
    session.update({
      reading,
      holdings,
      // What was found is shown under the names that the sheets have now.
      ...(report === null || names.size === 0
        ? {}
        : { report: withSheetsRenamed(report, names), reportSheets: sheetIds }),
    });
    return true;
  }
  const found = await checkReading(session, reading, report.stage);
  return takeFound(session, reading, found, () => stillHolds(session, before));
}

/**
 * Reads the sheets that she changed. False when Excel would not tell, e.g. while a cell is being edited; whatever goes
 * wrong, what was found is called out of date.
 */
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
    forgetRefusal(session);
    return stillHolds(session, before) && (await takeReading(session, reading));
  } catch (error) {
    markStale(session);
    if (!(error instanceof HostFailure)) throw error;
    return false;
  }
}
