/** 调整行高 through the real office.js: texts typed into a form whose heights are set. */
import { adjustRows } from '../../../src/commands/adjust-rows';
import { check } from '../../../src/commands/check';
import { undo } from '../../../src/commands/undo';
import { endBadInput, FORM, startForm } from './bad-input-form';
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
  expect(session.getState().cutTexts).toEqual([{ sheet: FORM, address: 'B5', lacking: 0 }]);
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
