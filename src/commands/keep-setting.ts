/** Changes what we remember inside the workbook; findings and highlights follow in the same step. */
import { readFormsInSteps } from '../core/forms/read-forms';
import { highlightMarks } from '../core/rules/highlight-marks';
import type { SettingsEdit, WorkbookEdit } from '../core/sheet/edit';
import type { WorkbookSettings } from '../core/sheet/settings';
import type { WorkbookReading } from '../host/workbook-host';
import { inSlices } from './in-slices';
import { checkReading, takeFound } from './look-again';
import type { Found } from './look-again';
import { markChanges, NO_MARK_CHANGES } from './mark-changes';
import type { MarkChanges } from './mark-changes';
import { holdingsOf } from './overview';
import { remember } from './run-command';
import type { ChangingCommand, Session } from './session';
import { writableMarks } from './writable-marks';

/** By whole key; `null` removes the setting. */
type SettingValues = SettingsEdit['values'];

function settingsWith(settings: WorkbookSettings, values: SettingValues): WorkbookSettings {
  const changed = Object.entries({ ...settings, ...values });
  return Object.fromEntries(
    changed.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])),
  );
}

/** Highlights that she cleared stay away; where nothing was wrong so far, there were none to be cleared. */
function marksFor(session: Session, reading: WorkbookReading, { report }: Found): MarkChanges {
  const stood = highlightMarks(session.getState().report?.findings ?? []).length > 0;
  if (reading.marks.length === 0 && stood) return NO_MARK_CHANGES;
  return markChanges(
    writableMarks(reading.marks, reading),
    writableMarks(highlightMarks(report.findings), reading),
  );
}

/**
 * Writes settings and what becomes of the highlights as one step of the history, and lists what is found by them.
 *
 * @param reading of just now, with cells and marks
 */
export async function keepSetting(
  session: Session,
  command: ChangingCommand,
  {
    reading,
    values,
    signal,
  }: {
    readonly reading: WorkbookReading;
    readonly values: SettingValues;
    readonly signal: AbortSignal;
  },
): Promise<void> {
  const after = { ...reading, settings: settingsWith(reading.settings, values) };
  const stage = session.getState().report?.stage ?? 'filling';
  const found = await checkReading(session, after, stage, signal);
  const marks = marksFor(session, reading, found);
  const inverse = await session.host.apply(
    [
      { kind: 'settings', values },
      ...(marks.remove.length + marks.add.length === 0
        ? []
        : [{ kind: 'marks', ...marks } as const]),
    ],
    { signal, basedOn: reading },
  );
  remember(session, command, {}, inverse);
  await takeFound(session, after, found);
}

/**
 * Settings were written: what the session knows of the workbook is judged by them, and nothing is read. What was found
 * and was out of date before remains so.
 */
export async function followSettings(session: Session, values: SettingValues): Promise<void> {
  const { reading: known, report, stale } = session.getState();
  if (known === null) return;
  const reading = { ...known, settings: settingsWith(known.settings, values) };
  if (report !== null && !stale) {
    await takeFound(session, reading, await checkReading(session, reading, report.stage));
    return;
  }
  const steps = readFormsInSteps(reading.snapshot, session.edition);
  const forms = await inSlices(steps, { pause: session.pause });
  session.update({ reading, holdings: await holdingsOf(reading, forms, session) });
}

/** The settings among edits that change nothing but settings and highlights; `null` for all others. */
export function onlySettings(edits: readonly WorkbookEdit[]): SettingValues | null {
  const settings = edits.flatMap((edit) => (edit.kind === 'settings' ? [edit.values] : []));
  const others = edits.some(({ kind }) => kind !== 'settings' && kind !== 'marks');
  return settings.length === 0 || others
    ? null
    : Object.fromEntries(settings.flatMap((values) => Object.entries(values)));
}
