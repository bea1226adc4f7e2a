/** 校验报告: checks the workbook as it stands and writes all that was found on a new, printable sheet. */
import { draftCheckReport, freeReportName } from '../core/forms/check-report/draft-report';
import type { Locale } from '../core/rules/field-words';
import { HostFailure } from '../host/workbook-host';
import { checkReading, takeFound } from './look-again';
import { remember, runCommand } from './run-command';
import type { CommandOptions, CommandOutcome, Session } from './session';

export interface WriteReportOptions extends CommandOptions {
  /** The language of the report. */
  readonly locale: Locale;
}

export interface WriteReportDone {
  readonly sheet: string;
}

function localTime(milliseconds: number): string {
  const time = new Date(milliseconds);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

export function writeReport(
  session: Session,
  { locale, ...options }: WriteReportOptions,
): Promise<CommandOutcome<WriteReportDone>> {
  return runCommand(session, 'write-report', options, async ({ signal, onProgress }) => {
    const { host, edition } = session;
    const reading = await host.read({ cells: true, marks: false, signal, onProgress });
    if (reading.readOnly) throw new HostFailure('read-only', null, 'workbook.readOnly');
    if (reading.structureProtected) {
      throw new HostFailure('structure-protected', null, 'workbook.protection.protected');
    }
    const stage = session.getState().report?.stage ?? 'filling';
    const found = await checkReading(session, reading, stage, signal);
    if (found.report.tables.length === 0) return { kind: 'nothing-to-do' };
    await takeFound(session, reading, found);
    const sheet = freeReportName(Object.keys(reading.sheetIds), locale);
    const draft = draftCheckReport({
      ...found,
      edition: locale === 'zh-CN' ? edition.name.zh : edition.name.en,
      time: localTime(session.now()),
      sheetName: sheet,
      locale,
    });
    const inverse = await host.apply([{ kind: 'add-sheet', sheet: draft }], {
      signal,
      basedOn: reading,
    });
    remember(session, 'write-report', { sheet }, inverse);
    return { kind: 'done', result: { sheet }, undoable: true };
  });
}
