/** 校验: reads the workbook, checks it, and highlights what is wrong; or only lists it (live checking). */
import type { CheckReport } from '../core/rules/report';
import type { Stage } from '../core/rules/finding';
import { placesToSize } from '../core/forms/row-heights/fit-rows';
import { highlightMarks } from '../core/rules/highlight-marks';
import type { Mark } from '../core/sheet/mark';
import type { WorkbookReading } from '../host/workbook-host';
import { cutTexts } from './cut-texts';
import { markChanges } from './mark-changes';
import { checkReading, takeFound } from './look-again';
import { remember, runCommand } from './run-command';
import type { CommandOptions, CommandOutcome, Session } from './session';
import { writableMarks } from './writable-marks';

export interface CheckOptions extends CommandOptions {
  /** Live checking: lists, and touches neither highlights nor history. */
  readonly listOnly?: boolean;
  readonly stage?: Stage;
}

export interface CheckDone {
  readonly report: CheckReport;
  /** Highlights that stand now, those on protected sheets aside. */
  readonly highlighted: number;
  /** Sheets whose conditional formats the host would not give; nothing is highlighted there. */
  readonly unreadableSheets: readonly string[];
  /** Sheets that have something to highlight but are protected. */
  readonly protectedSheets: readonly string[];
  /** Those of them that wear highlights of an earlier check. */
  readonly protectedMarked: readonly string[];
  /** True when nothing was highlighted because the workbook is read-only. */
  readonly readOnly: boolean;
}

function onSheets(marks: readonly Mark[], sheets: readonly string[]): readonly string[] {
  return sheets.filter((sheet) => marks.some((mark) => mark.sheet === sheet));
}

async function measure(
  session: Session,
  { tables }: CheckReport,
  { snapshot }: WorkbookReading,
  signal: AbortSignal,
): Promise<void> {
  const sizes = await session.host.readSizes(placesToSize(tables), { signal });
  session.update({ sizes, cutTexts: cutTexts(tables, sizes, snapshot.sheets) });
}

export function check(
  session: Session,
  options: CheckOptions = {},
): Promise<CommandOutcome<CheckDone>> {
  return runCommand(session, 'check', options, async ({ signal, onProgress }) => {
    const marks = options.listOnly !== true;
    const reading = await session.host.read({ cells: true, marks, signal, onProgress });
    const found = await checkReading(session, reading, options.stage ?? 'filling', signal);
    const { report } = found;
    await takeFound(session, reading, found);
    if (marks) await measure(session, report, reading, signal);
    const wanted = highlightMarks(report.findings);
    const protectedSheets = onSheets(wanted, reading.protectedSheets);
    const result = {
      report,
      unreadableSheets: onSheets(wanted, reading.unreadableMarks),
      protectedSheets,
      protectedMarked: onSheets(reading.marks, protectedSheets),
      readOnly: reading.readOnly,
    };
    if (!marks) return { kind: 'done', result: { ...result, highlighted: 0 }, undoable: false };

    const standing = writableMarks(reading.marks, reading);
    const { remove, add } = markChanges(standing, writableMarks(wanted, reading));
    const highlighted = standing.length - remove.length + add.length;
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
