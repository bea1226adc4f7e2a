/** 本条不再提示 through the real office.js: remembered in the workbook, exact, and undone to the letter. */
import { createEmulatedExcel } from '../../../excel-host/emulated-excel';
import { check } from '../../../src/commands/check';
import { ignore } from '../../../src/commands/ignore';
import type { IgnoreWish } from '../../../src/commands/ignore';
import type { Session } from '../../../src/commands/session';
import { undo } from '../../../src/commands/undo';
import { writeReport } from '../../../src/commands/write-report';
import { IGNORED_SETTING } from '../../../src/core/ignored/ignored';
import { lampTable } from '../../commands/filled-table';
import { endBadInput, FORM, highlightedCells, startForm } from './bad-input-form';
import { done } from './excel-setting';
import type { ExcelSetting } from './excel-setting';
import { connectExcel, excelMetadata } from './office-js-runtime';

afterEach(endBadInput);

/** A plan that falls (P3, C7 and D7) and two values that were never filled in (G9, E10 and E18). */
async function started(): Promise<ExcelSetting> {
  const setting = await startForm({ plan: { ...lampTable.plan, '10月底': '45%' } });
  await setting.workbook.user.type(FORM, 'E10', '≥**盏');
  await setting.workbook.user.type(FORM, 'E18', '≥**%');
  done(await check(setting.session));
  return setting;
}

function found(session: Session): readonly string[] {
  const { report } = session.getState();
  return report?.findings.map(({ ruleId, place }) => `${ruleId} ${place.address}`) ?? [];
}

function wishFor(session: Session, ruleId: string, address: string): IgnoreWish {
  const { report } = session.getState();
  const findings = (report?.findings ?? [])
    .filter((finding) => finding.ruleId === ruleId && finding.place.address === address)
    .map((finding) => ({ finding, message: '说明' }));
  return { kind: 'findings', findings, reason: '本地要求' };
}

test('one finding: its highlight goes, the setting stays; undone and restored to the letter', async () => {
  const setting = await started();
  const { session, workbook, excel } = setting;
  expect(found(session)).toEqual(['P3 D7', 'G9 E10', 'G9 E18']);
  const before = await workbook.dump();
  excel.meter.reset();
  done(await ignore(session, { wish: wishFor(session, 'G9', 'E10') }));
  await excel.quiet();
  // The workbook with its highlights is read in two requests, setting and highlights are written in one.
  expect(excel.meter.reading.requests).toBeLessThanOrEqual(3);
  expect(found(session)).toEqual(['P3 D7', 'G9 E18']);
  expect(await highlightedCells(setting, FORM)).toEqual(['C7', 'D7', 'E18']);
  const set = await workbook.dump();
  expect(Object.keys(set.settings)).toEqual([IGNORED_SETTING]);
  expect(set.sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells));
  done(await undo(session));
  expect(await workbook.dump()).toEqual(before);
  done(await undo(session));
  expect(await workbook.dump()).toEqual(set);
});

test('a rule: all of its findings, shown again one click later', async () => {
  const setting = await started();
  const { session, workbook } = setting;
  const before = await workbook.dump();
  done(await ignore(session, { wish: { kind: 'rule', ruleId: 'G9', reason: '' } }));
  expect(found(session)).toEqual(['P3 D7']);
  expect(await highlightedCells(setting, FORM)).toEqual(['C7', 'D7']);
  const [entry] = session.getState().ignored.map((each) => each.entry);
  if (entry === undefined) throw new Error('nothing is set aside');
  done(await ignore(session, { wish: { kind: 'show-again', entries: [entry] } }));
  expect(found(session)).toEqual(['P3 D7', 'G9 E10', 'G9 E18']);
  expect((await workbook.dump()).settings).toEqual(before.settings);
  expect(await highlightedCells(setting, FORM)).toEqual(['C7', 'D7', 'E10', 'E18']);
});

test('is remembered when the workbook is opened again, follows its row and is counted in the report', async () => {
  const setting = await started();
  const { session, laterSession, workbook } = setting;
  done(await ignore(session, { wish: wishFor(session, 'G9', 'E10') }));
  // Excel was closed meanwhile: nothing but the workbook is left.
  connectExcel(createEmulatedExcel({ metadata: excelMetadata(), workbook: workbook.root }));
  const later = laterSession();
  done(await check(later));
  expect(found(later)).toEqual(['P3 D7', 'G9 E18']);
  expect(later.getState().ignored).toMatchObject([
    { entry: { message: '说明', reason: '本地要求' }, findings: [{ ruleId: 'G9' }] },
  ]);
  await workbook.user.ranges.insertRows(FORM, 4, 2);
  done(await check(later));
  expect(found(later)).toEqual(['P3 D9', 'G9 E20']);
  const { sheet } = done(await writeReport(later, { locale: 'zh-CN' }));
  const { cells } = (await workbook.dump()).sheets.find(({ name }) => name === sheet) ?? {};
  const texts = Object.values(cells ?? {}).map(({ value }) => value);
  expect(texts).toContain('已设为不再提示（1 条）');
});

test('settings of others and of ours are left alone', async () => {
  const { session, workbook } = await started();
  workbook.root.Settings.Add('theme', 'dark');
  workbook.root.Settings.Add('jixiao.year', '2024');
  const before = await workbook.dump();
  done(await ignore(session, { wish: wishFor(session, 'P3', 'D7') }));
  expect((await workbook.dump()).settings).toMatchObject(before.settings);
  done(await undo(session));
  expect(await workbook.dump()).toEqual(before);
});

test('on a protected sheet the finding is set aside; its highlight cannot go', async () => {
  const setting = await started();
  const { session, workbook } = setting;
  workbook.root.Worksheets.GetItem(FORM).Protection.Protect();
  const before = await workbook.dump();
  done(await ignore(session, { wish: wishFor(session, 'G9', 'E10') }));
  expect(found(session)).toEqual(['P3 D7', 'G9 E18']);
  expect((await workbook.dump()).sheets).toEqual(before.sheets);
  done(await undo(session));
  expect(await workbook.dump()).toEqual(before);
});

test.each<[name: string, code: string, hinder: (setting: ExcelSetting) => void]>([
  ['a read-only book', 'read-only', ({ workbook }) => workbook.user.sheets.setReadOnly(true)],
  ['a cell being edited', 'cell-edit-mode', ({ excel }) => (excel.faults.cellEditMode = true)],
])('%s refuses it, and the finding stays', async (_, code, hinder) => {
  const setting = await started();
  const { session, workbook, excel } = setting;
  hinder(setting);
  const before = await workbook.dump();
  const wish = wishFor(session, 'G9', 'E10');
  expect(await ignore(session, { wish })).toMatchObject({ kind: 'failed', code, leftBehind: null });
  excel.faults.cellEditMode = false;
  expect(await workbook.dump()).toEqual(before);
  expect(found(session)).toEqual(['P3 D7', 'G9 E10', 'G9 E18']);
});
