/** 预算年度 through the real office.js: one step with what it changes in findings and highlights, undone to the letter. */
import { check } from '../../../src/commands/check';
import { clearMarks } from '../../../src/commands/clear-marks';
import { overview } from '../../../src/commands/overview';
import type { Session } from '../../../src/commands/session';
import { setYear } from '../../../src/commands/set-year';
import { undo } from '../../../src/commands/undo';
import { lampTable } from '../../commands/filled-table';
import { endBadInput, FORM, highlightedCells, startForm } from './bad-input-form';
import { done } from './excel-setting';
import type { ExcelSetting } from './excel-setting';

afterEach(endBadInput);

/** 时效指标 of the form, the third of its rows: 2024年年底. */
const DEADLINE = 'E12';
const FALLING = { plan: { ...lampTable.plan, '10月底': '45%' } };

function found(session: Session): readonly string[] {
  const { report, stale } = session.getState();
  const findings = report?.findings.map(({ ruleId, place }) => `${ruleId} ${place.address}`) ?? [];
  return stale ? ['stale', ...findings] : findings;
}

/** Runs it and gives its requests, and whether it asked for cells. */
async function measured<Result>({ excel }: ExcelSetting, run: () => Promise<Result>) {
  await excel.quiet();
  excel.meter.reset();
  const noted = jest.spyOn(excel.meter, 'noteMember');
  const result = await run();
  await excel.quiet();
  const readsCells = noted.mock.calls.some(([member]) => member.startsWith('Range.'));
  noted.mockRestore();
  return { result, readsCells, requests: excel.meter.reading.requests };
}

function yearOf(session: Session): unknown {
  return session.getState().holdings?.budgetYear;
}

test('with findings on screen: year, findings and highlights are one step; undone and restored to the letter', async () => {
  const setting = await startForm(FALLING);
  const { session, workbook } = setting;
  done(await check(session));
  expect(found(session)).toEqual(['P3 D7']);
  const before = await workbook.dump();
  const steps = session.getState().history.length;

  const kept = await measured(setting, () => setYear(session, { year: '2025' }));
  expect(done(kept.result)).toEqual({ year: '2025' });
  expect(kept).toMatchObject({ readsCells: true });
  expect(kept.requests).toBeLessThanOrEqual(3);
  expect(found(session)).toEqual(['P3 D7', `H9 ${DEADLINE}`]);
  expect(yearOf(session)).toEqual({ kept: '2025', proposed: '2024' });
  expect(await highlightedCells(setting, FORM)).toEqual(['C7', 'D7', DEADLINE]);
  expect(session.getState().history.slice(steps)).toMatchObject([{ command: 'set-year' }]);
  const set = await workbook.dump();
  expect(set.settings).toEqual({ 'jixiao.year': '2025' });

  done(await undo(session));
  expect(await workbook.dump()).toEqual(before);
  expect(found(session)).toEqual(['P3 D7']);
  expect(yearOf(session)).toEqual({ kept: null, proposed: '2024' });
  done(await undo(session));
  expect(await workbook.dump()).toEqual(set);
  expect(found(session)).toEqual(['P3 D7', `H9 ${DEADLINE}`]);
  expect(yearOf(session)).toEqual({ kept: '2025', proposed: '2024' });
});

test('nothing was wrong so far: what the year makes wrong is highlighted', async () => {
  const setting = await startForm();
  const { session } = setting;
  done(await check(session));
  expect(found(session)).toEqual([]);
  done(await setYear(session, { year: '2025' }));
  expect(found(session)).toEqual([`H9 ${DEADLINE}`]);
  expect(await highlightedCells(setting, FORM)).toEqual([DEADLINE]);
});

test('highlights that she cleared stay away; the list follows', async () => {
  const setting = await startForm(FALLING);
  const { session } = setting;
  done(await check(session));
  done(await clearMarks(session));
  done(await setYear(session, { year: '2025' }));
  expect(found(session)).toEqual(['P3 D7', `H9 ${DEADLINE}`]);
  expect(await highlightedCells(setting, FORM)).toEqual([]);
});

test('what she typed since the check is judged as well', async () => {
  const { session, workbook } = await startForm(FALLING);
  done(await check(session));
  await workbook.user.type(FORM, 'D7', '60%');
  done(await setYear(session, { year: '2025' }));
  expect(found(session)).toEqual([`H9 ${DEADLINE}`]);
});

test('before any check only the settings are read and written', async () => {
  const setting = await startForm(FALLING);
  const { session, workbook } = setting;
  done(await overview(session));
  const before = await workbook.dump();
  const kept = await measured(setting, () => setYear(session, { year: '2025' }));
  expect(done(kept.result)).toEqual({ year: '2025' });
  expect(kept).toMatchObject({ requests: 2, readsCells: false });
  expect(yearOf(session)).toEqual({ kept: '2025', proposed: '2024' });
  expect(session.getState().report).toBeNull();
  expect((await workbook.dump()).sheets).toEqual(before.sheets);

  const again = await measured(setting, () => setYear(session, { year: '2025' }));
  expect(again.result).toEqual({ kind: 'nothing-to-do' });
  expect(again.requests).toBe(1);

  const undone = await measured(setting, () => undo(session));
  done(undone.result);
  expect(undone).toMatchObject({ requests: 2, readsCells: false });
  expect(await workbook.dump()).toEqual(before);
  expect(yearOf(session)).toEqual({ kept: null, proposed: '2024' });
});

test('what was out of date before an undo remains so', async () => {
  const { session, workbook, excel } = await startForm(FALLING);
  const stop = await session.follow();
  done(await check(session));
  done(await setYear(session, { year: '2025' }));
  await workbook.user.type(FORM, 'D7', '60%');
  await excel.quiet();
  expect(session.getState().stale).toBe(true);
  done(await undo(session));
  expect(session.getState().stale).toBe(true);
  await stop();
});

test.each<[name: string, code: string, hinder: (setting: ExcelSetting) => void]>([
  ['a read-only book', 'read-only', ({ workbook }) => workbook.user.sheets.setReadOnly(true)],
  ['a cell being edited', 'cell-edit-mode', ({ excel }) => (excel.faults.cellEditMode = true)],
])('%s refuses it, and year and findings stay', async (_, code, hinder) => {
  const setting = await startForm(FALLING);
  const { session, workbook, excel } = setting;
  done(await check(session));
  const before = await workbook.dump();
  hinder(setting);
  expect(await setYear(session, { year: '2025' })).toMatchObject({ code, leftBehind: null });
  excel.faults.cellEditMode = false;
  expect((await workbook.dump()).sheets).toEqual(before.sheets);
  expect((await workbook.dump()).settings).toEqual(before.settings);
  expect(found(session)).toEqual(['P3 D7']);
  expect(yearOf(session)).toEqual({ kept: null, proposed: '2024' });
});

test('the settings of others are left alone', async () => {
  const { session, workbook } = await startForm(FALLING);
  workbook.root.Settings.Add('theme', 'dark');
  done(await check(session));
  const before = await workbook.dump();
  done(await setYear(session, { year: '2025' }));
  expect((await workbook.dump()).settings).toMatchObject({ theme: 'dark' });
  done(await undo(session));
  expect(await workbook.dump()).toEqual(before);
});
