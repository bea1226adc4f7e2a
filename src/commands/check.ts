/** 校验: reads the workbook, checks it, and highlights what is wrong; or only lists it (live checking). */
import type { CheckReport } from '../core/rules/report';
import type { Stage } from '../core/rules/finding';
import { fitRows, placesToSize } from '../core/forms/row-heights/fit-rows';
import { checkWorkbook } from '../core/rules/check-workbook';
import { highlightMarks } from '../core/rules/highlight-marks';
import type { Mark } from '../core/sheet/mark';
import type { WorkbookReading } from '../host/workbook-host';
import { markChanges } from './mark-changes';
import { holdingsOf } from './overview';
import { remember, runCommand } from './run-command';
import type { CommandOptions, CommandOutcome, Session, SessionState } from './session';

export interface CheckOptions extends CommandOptions {
  /** Live checking: lists, and touches neither highlights nor history. */
  readonly listOnly?: boolean;
  readonly stage?: Stage;
}

export interface CheckDone {
  readonly report: CheckReport;
  /** Highlights that stand now. */
  readonly highlighted: number;
  /** Sheets whose conditional formats the host would not give; nothing is highlighted there. */
  readonly unreadableSheets: readonly string[];
  /** Sheets that have something to highlight but are protected. */
  readonly protectedSheets: readonly string[];
  /** True when nothing was highlighted because the workbook is read-only. */
  readonly readOnly: boolean;
}

function onSheets(marks: readonly Mark[], sheets: readonly string[]): readonly string[] {
  return sheets.filter((sheet) => marks.some((mark) => mark.sheet === sheet));
}

/** Highlights that can stand: none in a read-only book, none on protected or unreadable sheets. */
function writable<Some extends Mark>(
  marks: readonly Some[],
  reading: WorkbookReading,
): readonly Some[] {
  const closed = new Set([...reading.protectedSheets, ...reading.unreadableMarks]);
  return reading.readOnly ? [] : marks.filter((mark) => !closed.has(mark.sheet));
}

/** Texts that do not fit their cells. What cannot be measured is not said to be cut. */
async function cutTexts(
  { host }: Session,
  { tables }: CheckReport,
  signal: AbortSignal,
): Promise<SessionState['cutTexts']> {
  return fitRows(tables, await host.readSizes(placesToSize(tables), { signal })).cut;
}

export function check(
  session: Session,
  options: CheckOptions = {},
): Promise<CommandOutcome<CheckDone>> {
  return runCommand(session, 'check', options, async ({ signal, onProgress }) => {
    const marks = options.listOnly !== true;
    const reading = await session.host.read({ cells: true, marks, signal, onProgress });
    const report = checkWorkbook(reading.snapshot, {
      edition: session.edition,
      stage: options.stage ?? 'filling',
      profile: session.getState().profile,
      today: session.today(),
    });
    const holdings = holdingsOf(reading, report.tables, session);
    const reportSheets = reading.sheetIds;
    session.update({ report, reportSheets, stale: false, holdings, reading });
    if (marks) session.update({ cutTexts: await cutTexts(session, report, signal) });
    const wanted = highlightMarks(report.findings);
    const result = {
      report,
      unreadableSheets: onSheets(wanted, reading.unreadableMarks),
      protectedSheets: onSheets(wanted, reading.protectedSheets),
      readOnly: reading.readOnly,
    };
    if (!marks) return { kind: 'done', result: { ...result, highlighted: 0 }, undoable: false };

    const standing = writable(reading.marks, reading);
    const { remove, add } = markChanges(standing, writable(wanted, reading));
    const highlighted = reading.marks.length - remove.length + add.length;
    // Nothing is written when nothing changes: a write empties Excel's own undo stack.
    if (remove.length + add.length === 0) {
      return { kind: 'done', result: { ...result, highlighted }, undoable: false };
    }
    const inverse = await session.host.apply([{ kind: 'marks', remove, add }], {
      signal,
      basedOn: reading,
    });
    remember(session, 'check', { count: String(highlighted) }, inverse);
    return { kind: 'done', result: { ...result, highlighted }, undoable: true };
  });
}
