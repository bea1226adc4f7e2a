/** 边填边校验 through the real office.js: what she does is read again, what we do is not. */
import { check } from '../../../src/commands/check';
import { insertForm } from '../../../src/commands/insert-form';
import { PAUSE, startLiveCheck } from '../../../src/commands/live-check';
import type { Schedule } from '../../../src/commands/live-check';
import { setLive } from '../../../src/commands/set-live';
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
}

async function startLive(): Promise<Live> {
  const setting = await startForm();
  const { session, excel } = setting;
  await session.follow();
  await setLive(session, true);
  let waiting: (() => void) | null = null;
  const schedule: Schedule = (run, milliseconds) => {
    expect(milliseconds).toBe(PAUSE);
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

test('our own writes start nothing', async () => {
  const { session, pause } = await startLive();
  done(await insertForm(session));
  expect(await pause()).toBe(false);
});
