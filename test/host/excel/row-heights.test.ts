/** 调整行高 through the real office.js: texts typed into a form whose heights are set. */
import { adjustRows } from '../../../src/commands/adjust-rows';
import { check } from '../../../src/commands/check';
import { undo } from '../../../src/commands/undo';
import { lampSheet } from '../../commands/filled-table';
import { endBadInput, FORM, startBook, startForm } from './bad-input-form';
import { done } from './excel-setting';
import type { ExcelSetting } from './excel-setting';

afterEach(endBadInput);

/** 120 characters: in B4:G4, 439 points wide and 10.5 high, 41 on a line, they take three lines. */
const LONG = '检修主要街道的路灯，更换损坏的灯具和线路。'.repeat(6).slice(0, 120);
/** 3 lines × 10.5 × 1.45 + 6, rounded up. */
const THREE_LINES = 52;

async function heightOf({ workbook }: ExcelSetting, row: number): Promise<number> {
  // The dump tells pixels, 96 to the inch.
  return Number((await workbook.dump()).sheets[1]?.sizes.rowHeights[String(row)]) * 0.75;
}

test('a form as it was inserted has nothing to adjust', async () => {
  const { session } = await startForm();
  done(await check(session));
  expect(session.getState().cutTexts).toEqual([]);
  expect(await adjustRows(session)).toEqual({ kind: 'nothing-to-do' });
});

test('a long text typed later is found by 校验, shown by one click, and undone to the letter', async () => {
  const setting = await startForm();
  const { session, workbook, excel } = setting;
  await workbook.user.type(FORM, 'B5', LONG);
  const before = await workbook.dump();
  done(await check(session));
  expect(session.getState().cutTexts).toEqual([
    { sheet: FORM, address: 'B5', field: 'purpose', cause: 'row', lacking: 0 },
  ]);
  excel.meter.reset();
  expect(done(await adjustRows(session))).toEqual({
    rows: 1,
    stillCut: [],
    protectedSheets: [],
    unmeasuredSheets: [],
  });
  expect(excel.meter.reading.requests).toBeLessThanOrEqual(2 + 1);
  expect(await heightOf(setting, 5)).toBeGreaterThan(THREE_LINES - 1);
  expect(session.getState().cutTexts).toEqual([]);
  done(await check(session));
  expect(session.getState().cutTexts).toEqual([]);
  const adjusted = await workbook.dump();
  done(await undo(session));
  expect(await workbook.dump()).toEqual(before);
  done(await undo(session));
  expect(await workbook.dump()).toEqual(adjusted);
});

test('a text longer than the highest row is named', async () => {
  const setting = await startForm();
  await setting.workbook.user.type(FORM, 'C11', '检'.repeat(400));
  const { stillCut } = done(await adjustRows(setting.session));
  expect(stillCut.map(({ address }) => address)).toEqual(['C11']);
  expect(await heightOf(setting, 11)).toBeGreaterThan(408);
});

test('a pasted table: numbers in narrow columns and texts that do not wrap are named, with no request more', async () => {
  const { session, workbook, excel } = await startBook(lampSheet('路灯'));
  const sheet = workbook.root.Worksheets.GetItem('路灯');
  sheet.GetRange('A1:G18').Format.WrapText = true;
  sheet.GetRange('A1:G18').Format.RowHeight = 400;
  sheet.GetRange('C4:G4').Format.Font.Size = 11;
  // 12345678.50 takes 5.25 em of 11 points: 57.75.
  sheet.GetRange('C4').Values = [[12345678.5]];
  sheet.GetRange('C4').NumberFormat = [['0.00']];
  sheet.GetRange('E4').Values = [[12345678.5]];
  sheet.GetRange('E4').NumberFormat = [['0.00']];
  sheet.GetRange('C1').Format.ColumnWidth = 54;
  sheet.GetRange('E1').Format.ColumnWidth = 60;
  sheet.GetRange('G1').Format.ColumnWidth = 200;
  excel.meter.reset();
  done(await check(session));
  // Two to read, one for the sizes, two to highlight.
  expect(excel.meter.reading.requests).toBeLessThanOrEqual(3 + 2);
  const cut = () => session.getState().cutTexts.map(({ address, cause }) => `${address} ${cause}`);
  expect(cut()).toEqual(['C4 column']);
  // 市政设施管护年度计划, ten characters, in F10; nothing stands in G10 but the note.
  sheet.GetRange('F10').Format.WrapText = false;
  sheet.GetRange('F1').Format.ColumnWidth = 54;
  sheet.GetRange('G10').Values = [['备注']];
  done(await check(session));
  const beside = cut();
  sheet.GetRange('G10').Values = [['']];
  done(await check(session));
  expect([beside, cut()]).toEqual([['C4 column', 'F10 no-wrap'], ['C4 column']]);
  // Higher rows would help neither.
  expect(await adjustRows(session)).toEqual({ kind: 'nothing-to-do' });
  expect(cut()).toEqual(['C4 column']);
});

test('hidden rows stay hidden, and rows that moved are not set back', async () => {
  const setting = await startForm();
  const { session, workbook } = setting;
  await workbook.user.type(FORM, 'B5', LONG);
  await workbook.user.type(FORM, 'B8', LONG);
  await workbook.user.ranges.hideRows(FORM, 8, 1);
  expect(done(await adjustRows(session)).rows).toBe(1);
  await workbook.user.ranges.insertRows(FORM, 3, 1);
  const moved = await workbook.dump();
  expect(await undo(session)).toMatchObject({ kind: 'failed', code: 'sheet-changed' });
  expect(await workbook.dump()).toEqual(moved);
});

test('protected sheets are told', async () => {
  const { session, workbook } = await startForm();
  await workbook.user.type(FORM, 'B5', LONG);
  workbook.root.Worksheets.GetItem(FORM).Protection.Protect();
  done(await check(session));
  expect(await adjustRows(session)).toMatchObject({ kind: 'failed', code: 'sheet-protected' });
  // Nothing was raised, so the text is cut as before.
  expect(session.getState().cutTexts).toMatchObject([{ address: 'B5' }]);
});
