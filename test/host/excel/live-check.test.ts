/** 边填边校验 through the real office.js: what she does is read again, what we do is not. */
import { check } from '../../../src/commands/check';
import { clearMarks } from '../../../src/commands/clear-marks';
import { goTo } from '../../../src/commands/go-to';
import { insertForm } from '../../../src/commands/insert-form';
import { PAUSE, startLiveCheck } from '../../../src/commands/live-check';
import type { Schedule } from '../../../src/commands/live-check';
import { makeCopies } from '../../../src/commands/make-copies';
import { overview } from '../../../src/commands/overview';
import type { CommandOutcome } from '../../../src/commands/session';
import { setLive } from '../../../src/commands/set-live';
import { undo } from '../../../src/commands/undo';
import { writeReport } from '../../../src/commands/write-report';
import { draftTargetTable } from '../../../src/core/forms/target-table/write';
import { defaultEdition } from '../../../src/core/editions';
import { lampTable } from '../../commands/filled-table';
import { endBadInput, FORM, rightTable, startForm } from './bad-input-form';
import { done } from './excel-setting';
import type { ExcelSetting } from './excel-setting';

afterEach(endBadInput);

interface Live extends ExcelSetting {
  /** Lets the pause pass; tells whether anything was waiting. */
  readonly pause: () => Promise<boolean>;
  readonly errors: () => readonly string[];
  /** Ends the following of the workbook. */
  readonly stop: () => Promise<void>;
}

async function startLive(): Promise<Live> {
  const setting = await startForm();
  const { session, excel } = setting;
  const stop = await session.follow();
  await setLive(session, true);
  let waiting: (() => void) | null = null;
  const schedule: Schedule = (run, milliseconds) => {
    expect(milliseconds).toBeGreaterThanOrEqual(PAUSE);
    waiting = run;
    return () => (waiting = null);
  };
  startLiveCheck(session, schedule);
  done(await check(session));
  await excel.quiet();
  waiting = null;
  excel.meter.reset();
  return {
    ...setting,
    stop,
    pause: async () => {
      await excel.quiet();
      const run = waiting;
      waiting = null;
      run?.();
      await excel.quiet();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return run !== null;
    },
    errors: () =>
      session
        .getState()
        .report?.findings.filter(({ severity }) => severity === 'error')
        .map(({ ruleId, place }) => `${ruleId} ${place.sheet} ${place.address}`) ?? [],
  };
}

test('a typed cell is checked with one request, and nothing is written', async () => {
  const { workbook, excel, pause, errors } = await startLive();
  await workbook.user.type(FORM, 'D7', '45%');
  const before = await workbook.dump();
  await pause();
  expect(errors()).toEqual([`P3 ${FORM} D7`]);
  expect(excel.meter.reading.requests).toBe(1);
  expect(await workbook.dump()).toEqual(before);
  await workbook.user.undo();
  await pause();
  expect(errors()).toEqual([]);
});

test('rows inserted and deleted, and the sheet renamed and deleted', async () => {
  const { workbook, pause, errors } = await startLive();
  await workbook.user.type(FORM, 'D7', '45%');
  await workbook.user.ranges.insertRows(FORM, 3, 2);
  await pause();
  expect(errors()).toEqual([`P3 ${FORM} D9`]);
  await workbook.user.sheets.rename(FORM, '改名');
  await workbook.user.ranges.deleteRows('改名', 3, 1);
  await pause();
  expect(errors()).toEqual(['P3 改名 D8']);
  await workbook.user.sheets.delete('改名');
  await pause();
  expect(errors()).toEqual([]);
});

test('a whole form pasted as a block on another sheet', async () => {
  const { workbook, session, pause, errors } = await startLive();
  const { cells } = draftTargetTable(
    { ...rightTable, code: '13022524P00999000003C', plan: { ...lampTable.plan, '10月底': '45%' } },
    defaultEdition,
    'x',
  );
  const rows = Array.from({ length: 18 }, (_, row) =>
    ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((column) => {
      const { v = '', nf } = cells[`${column}${row + 1}`] ?? {};
      return typeof v === 'number' && nf === '0%' ? `${v * 100}%` : String(v);
    }),
  );
  await workbook.user.paste('Sheet1', 'B2', rows);
  await pause();
  expect(session.getState().holdings?.tables).toHaveLength(2);
  expect(errors()).toContain('P3 Sheet1 E8');
});

test('a block pasted over the plan and the values is checked once, and so is its undo', async () => {
  const { workbook, excel, pause, errors } = await startLive();
  await workbook.user.paste(FORM, 'B7', [['20%', '50%', '45%', '']]);
  await workbook.user.paste(FORM, 'E10', [['≥**盏'], ['≥95%'], ['2024年年底'], ['≤**元']]);
  await pause();
  expect(errors()).toEqual([`P3 ${FORM} D7`, `G9 ${FORM} E10`, `G9 ${FORM} E13`]);
  expect(excel.meter.reading.requests).toBe(1);
  await workbook.user.undo();
  await workbook.user.undo();
  await pause();
  expect(errors()).toEqual([]);
  expect(excel.meter.reading.requests).toBe(2);
  await workbook.user.redo();
  await pause();
  expect(errors()).toEqual([`P3 ${FORM} D7`]);
});

test('deleted rows: what a form lacks now is said, and taken back when she undoes it', async () => {
  const { workbook, excel, pause, errors } = await startLive();
  await workbook.user.ranges.deleteRows(FORM, 14, 4);
  await pause();
  expect(errors()).toEqual([`S1 ${FORM} A9`]);
  await workbook.user.undo();
  await pause();
  expect(errors()).toEqual([]);
  expect(excel.meter.reading.requests).toBe(2);
});

// The copy has the same 项目编码: C4.
test('a copied sheet is noticed at once, with one request for its name and one for its cells', async () => {
  const { workbook, excel, session, pause, errors } = await startLive();
  await workbook.user.type(FORM, 'D7', '45%');
  await pause();
  excel.meter.reset();
  await workbook.user.sheets.copy(FORM, `${FORM} (2)`);
  expect(await pause()).toBe(true);
  expect(errors()).toEqual([`P3 ${FORM} D7`, `C4 ${FORM} (2) B3`, `P3 ${FORM} (2) D7`]);
  expect(session.getState().holdings?.tables).toHaveLength(2);
  expect(excel.meter.reading.requests).toBe(2);
  await workbook.user.sheets.delete(`${FORM} (2)`);
  await pause();
  expect(errors()).toEqual([`P3 ${FORM} D7`]);
});

test('a renamed sheet keeps its findings; the new name shows when the workbook is read again', async () => {
  const { workbook, session, pause, errors } = await startLive();
  await workbook.user.type(FORM, 'D7', '45%');
  await pause();
  await workbook.user.sheets.rename(FORM, '改名');
  // Up to ExcelApi 1.14 Excel tells nothing of it.
  expect(await pause()).toBe(false);
  const place = session.getState().report?.findings[0]?.place ?? { sheet: '', address: '' };
  expect(place.sheet).toBe(FORM);
  workbook.user.sheets.activate('Sheet1');
  done(await goTo(session, place));
  expect((await workbook.dump()).activeSheet).toBe('改名');
  done(await overview(session));
  expect(errors()).toEqual(['P3 改名 D7']);
});

test('what happened while no event came is found when she comes back to the pane', async () => {
  const { workbook, session, pause, errors } = await startLive();
  workbook.model.events.enabled = false;
  await workbook.user.type(FORM, 'D7', '45%');
  await workbook.user.sheets.copy(FORM, '副本');
  expect(await pause()).toBe(false);
  expect(errors()).toEqual([]);
  workbook.model.events.enabled = true;
  done(await overview(session));
  expect(errors()).toEqual([`P3 ${FORM} D7`, 'C4 副本 B3', 'P3 副本 D7']);
  expect(session.getState().stale).toBe(false);
});

test('a long text made short is no longer said to be cut, one made long is; no sizes are read', async () => {
  const { workbook, excel, session, pause } = await startLive();
  const cut = (): readonly string[] =>
    session.getState().cutTexts.map(({ sheet, address }) => `${sheet} ${address}`);
  expect(cut()).toEqual([]);
  await workbook.user.type(FORM, 'B5', lampTable.purpose.repeat(10));
  await pause();
  expect(cut()).toEqual([`${FORM} B5`]);
  expect(excel.meter.reading.requests).toBe(1);
  await workbook.user.type(FORM, 'B5', lampTable.purpose);
  await pause();
  expect(cut()).toEqual([]);
  await workbook.user.type(FORM, 'B5', lampTable.purpose.repeat(10));
  await workbook.user.ranges.insertRows(FORM, 11, 1);
  await pause();
  // The form is another one now: nobody has measured it.
  expect(cut()).toEqual([]);
});

test('what a co-author types starts nothing; it is seen with the next change of hers', async () => {
  const { workbook, excel, pause, errors } = await startLive();
  await workbook.coauthor.type(FORM, 'D7', '45%');
  expect(await pause()).toBe(false);
  expect(excel.meter.reading.requests).toBe(0);
  await workbook.user.type(FORM, 'I1', 'x');
  await pause();
  expect(errors()).toEqual([`P3 ${FORM} D7`]);
});

test('several sheets changed in one pause cost one request', async () => {
  const { workbook, excel, pause, errors } = await startLive();
  await workbook.user.sheets.copy(FORM, '副本');
  await pause();
  excel.meter.reset();
  await workbook.user.type(FORM, 'D7', '45%');
  await workbook.user.type('副本', 'D7', '40%');
  await workbook.user.type('Sheet1', 'A1', 'x');
  await pause();
  expect(errors()).toEqual([`P3 ${FORM} D7`, 'C4 副本 B3', 'P3 副本 D7']);
  expect(excel.meter.reading.requests).toBe(1);
});

test('a cell being edited is not waited for: what was found is out of date until it can be read', async () => {
  const { workbook, excel, session, pause, errors } = await startLive();
  await workbook.user.type(FORM, 'D7', '45%');
  excel.faults.cellEditMode = true;
  await pause();
  expect(session.getState()).toMatchObject({ stale: true, lastOutcome: { command: 'check' } });
  excel.faults.cellEditMode = false;
  expect(await pause()).toBe(true);
  expect(errors()).toEqual([`P3 ${FORM} D7`]);
  expect(session.getState().stale).toBe(false);
});

test('our own writes start nothing: a form inserted and taken back, marks, copies, a report', async () => {
  const { workbook, session, pause } = await startLive();
  const quietly = async (run: Promise<CommandOutcome<unknown>>): Promise<void> => {
    done(await run);
    expect(await pause()).toBe(false);
  };
  await quietly(insertForm(session));
  await quietly(undo(session));
  await quietly(writeReport(session, { locale: 'zh-CN' }));
  await quietly(undo(session));
  await workbook.user.type(FORM, 'D7', '45%');
  await pause();
  await quietly(check(session));
  await quietly(clearMarks(session));
  await quietly(undo(session));
  const forms = session.getState().report?.tables ?? [];
  const signers = { preparer: '', reviewer: '', head: '' };
  await quietly(makeCopies(session, { forms, signers, evenNotReady: true }));
  await quietly(undo(session));
});

test('switched off, findings stay and are called out of date; ended, no handler is left in Excel', async () => {
  const { workbook, session, pause, errors, stop } = await startLive();
  await setLive(session, false);
  await workbook.user.type(FORM, 'D7', '45%');
  await pause();
  expect(errors()).toEqual([]);
  expect(session.getState().stale).toBe(true);
  expect(workbook.model.events.count).toBeGreaterThan(0);
  await stop();
  expect(workbook.model.events.count).toBe(0);
  await workbook.user.type(FORM, 'D7', '40%');
  expect(await pause()).toBe(false);
});
