/** Highlights on sheets that change under them, through the real office.js. */
import { check } from '../../../src/commands/check';
import { clearMarks } from '../../../src/commands/clear-marks';
import { goTo } from '../../../src/commands/go-to';
import { overview } from '../../../src/commands/overview';
import { undo } from '../../../src/commands/undo';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { lampSheet } from '../../commands/filled-table';
import { endBadInput, FORM, highlightedCells, said, startBook, startForm } from './bad-input-form';
import { done } from './excel-setting';

afterEach(endBadInput);

const fallingPlan = {
  plan: { '3月底': '20%', '6月底': '50%', '10月底': '45%', '12月底': '100%' },
};

describe('a highlight when the sheet changes under it', () => {
  test('moves with its cell, still goes out, is found by a later session and cleared', async () => {
    const setting = await startForm(fallingPlan);
    const { session, laterSession, workbook } = setting;
    done(await check(session));
    await workbook.user.ranges.insertRows(FORM, 5, 2);
    await workbook.user.ranges.insertColumns(FORM, 1, 1);
    expect(await highlightedCells(setting, FORM)).toEqual(['D9', 'E9']);
    expect(await workbook.user.look(FORM, 'E9')).toMatchObject({ fill: '#FFC7CE', bold: true });
    await workbook.user.type(FORM, 'E9', '80%');
    expect(await workbook.user.look(FORM, 'E9')).toMatchObject({ fill: null });
    expect(await workbook.user.look(FORM, 'D9')).toMatchObject({ fill: null });
    await workbook.user.type(FORM, 'E9', '45%');
    const later = laterSession();
    expect(done(await overview(later)).marks).toBe(2);
    expect(done(await clearMarks(later)).cleared).toBe(2);
    expect(await highlightedCells(setting, FORM)).toEqual([]);
  });

  test('is not doubled by a second check', async () => {
    const setting = await startForm(fallingPlan);
    const { session, workbook } = setting;
    done(await check(session));
    await workbook.user.ranges.insertRows(FORM, 1, 3);
    const moved = await workbook.dump();
    const again = await check(session);
    expect(again).toMatchObject({ kind: 'done', undoable: false });
    expect(done(again).report.findings.map(said)).toMatchObject([['P3', 'D10', 'decreasing', {}]]);
    expect(await workbook.dump()).toEqual(moved);
  });

  test('goes with its row, and the undo of the check then has nothing more to take back', async () => {
    const setting = await startForm(fallingPlan);
    const { session, workbook } = setting;
    done(await check(session));
    await workbook.user.ranges.deleteRows(FORM, 7, 1);
    expect(await highlightedCells(setting, FORM)).toEqual([]);
    const deleted = await workbook.dump();
    expect(await undo(session)).toEqual({ kind: 'nothing-to-do' });
    expect(await workbook.dump()).toEqual(deleted);
  });

  test('whose row moved is taken back by undo all the same', async () => {
    const setting = await startForm(fallingPlan);
    const { session, workbook } = setting;
    done(await check(session));
    await workbook.user.ranges.insertRows(FORM, 3, 1);
    const moved = await workbook.dump();
    expect(await undo(session)).toMatchObject({ kind: 'done' });
    expect(await highlightedCells(setting, FORM)).toEqual([]);
    expect(await undo(session)).toMatchObject({ kind: 'done' });
    expect(await workbook.dump()).toEqual(moved);
  });

  test('on a sheet that was deleted: undo and clear find nothing, a new check is right', async () => {
    const setting = await startForm(fallingPlan);
    const { session, workbook } = setting;
    done(await check(session));
    await workbook.user.sheets.delete(FORM);
    const place = { sheet: FORM, address: 'D7' };
    expect(await goTo(session, place)).toMatchObject({ kind: 'failed', code: 'sheet-missing' });
    expect(session.getState().stale).toBe(true);
    expect(await clearMarks(session)).toEqual({ kind: 'nothing-to-do' });
    expect(await undo(session)).toEqual({ kind: 'nothing-to-do' });
    expect(done(await check(session)).report.tables).toEqual([]);
  });

  test('on a sheet that was deleted: what was found is told to be out of date at once', async () => {
    const setting = await startForm(fallingPlan);
    const { session, workbook, excel } = setting;
    const stop = await session.follow();
    done(await check(session));
    await excel.quiet();
    expect(session.getState().stale).toBe(false);
    await workbook.user.sheets.delete(FORM);
    await excel.quiet();
    expect(session.getState().stale).toBe(true);
    await stop();
  });

  test('on a sheet renamed between check and clear', async () => {
    const setting = await startForm(fallingPlan);
    const { session, workbook } = setting;
    const before = await workbook.dump();
    done(await check(session));
    await workbook.user.sheets.rename(FORM, '2024 项目');
    expect(done(await clearMarks(session)).cleared).toBe(2);
    await workbook.user.sheets.rename('2024 项目', FORM);
    expect(await workbook.dump()).toEqual(before);
  });

  test('on a renamed sheet: undo of the check', async () => {
    const setting = await startForm(fallingPlan);
    const { session, workbook } = setting;
    done(await check(session));
    await workbook.user.sheets.rename(FORM, '2024 项目');
    await undo(session);
    done(await check(session));
    expect(await highlightedCells(setting, '2024 项目')).toEqual(['C7', 'D7']);
    expect(done(await clearMarks(session)).cleared).toBe(2);
  });

  test('copied with its sheet settles at the next check', async () => {
    const setting = await startForm(fallingPlan);
    const { session, workbook } = setting;
    const copy = `${FORM} (2)`;
    done(await check(session));
    await workbook.user.sheets.copy(FORM, copy);
    expect(await highlightedCells(setting, copy)).toEqual(['C7', 'D7']);
    const { report, highlighted } = done(await check(session));
    expect(report.findings.map(({ ruleId, place }) => [ruleId, place.sheet])).toEqual(
      expect.arrayContaining([
        ['P3', FORM],
        ['P3', copy],
        ['C4', copy],
      ]),
    );
    expect(highlighted).toBe(6);
    for (const name of [FORM, copy]) {
      expect(await highlightedCells(setting, name)).toEqual(['B3', 'C7', 'D7']);
    }
    expect(await check(session)).toMatchObject({ undoable: false });
    expect(done(await clearMarks(session)).cleared).toBe(6);
  });

  test('copied with its row to a place where nothing is wrong goes at the next check', async () => {
    const setting = await startForm(fallingPlan);
    const { session, workbook } = setting;
    done(await check(session));
    const once = await workbook.dump();
    const { model } = workbook;
    const sheetId = model.findSheet(FORM)?.getSheetId() ?? '';
    for (const rule of [...model.rules.list(sheetId)]) {
      const copies = rule.ranges.map((one) => ({
        ...one,
        startRow: one.startRow + 30,
        endRow: one.endRow + 30,
      }));
      model.rules.set(sheetId, { ...rule, ranges: [...rule.ranges, ...copies] });
    }
    done(await check(session));
    const formats = (dump: typeof once) =>
      (dump.sheets[1]?.conditionalFormats ?? []).flatMap(({ ranges }) => ranges).sort();
    expect(formats(await workbook.dump())).toEqual(formats(once));
    expect(done(await clearMarks(session)).cleared).toBe(2);
  });
});

describe('names of sheets', () => {
  test.each([
    ["李四的'表"],
    ['2024 年 (终稿)'],
    ['甲!乙'],
    ["a'b!c,d"],
    ['A1'],
    ['长'.repeat(31)],
    ['\u{1F4A1}'],
  ])('%s', async (name) => {
    const setting = await startBook(lampSheet('甲', fallingPlan), { name: 'Sheet1', cells: {} });
    const { session, laterSession, workbook } = setting;
    await workbook.user.sheets.rename('甲', name);
    const before = await workbook.dump();
    const { report, highlighted } = done(await check(session));
    expect(report.tables.map(({ sheet }) => sheet)).toEqual([name]);
    expect(highlighted).toBe(2);
    expect(await highlightedCells(setting, name)).toEqual(['C7', 'D7']);
    done(await goTo(session, { sheet: name, address: 'D7' }));
    expect(await check(session)).toMatchObject({ undoable: false });
    workbook.user.sheets.activate(before.activeSheet);
    expect(done(await clearMarks(laterSession())).cleared).toBe(2);
    expect(await workbook.dump()).toEqual(before);
  });
});

test('a sheet that holds nothing but a hidden note and one that holds a chart are let be', async () => {
  const note: SheetSnapshot = { name: '说明', cells: { A1: { v: '绩效目标' } } };
  const setting = await startBook(lampSheet('甲', fallingPlan), note, { name: '图', cells: {} });
  const { session, workbook } = setting;
  workbook.root.Worksheets.GetItem('说明').Visibility = 'VeryHidden';
  const before = await workbook.dump();
  expect(done(await check(session)).highlighted).toBe(2);
  expect((await workbook.dump()).sheets.slice(1)).toEqual(before.sheets.slice(1));
  done(await clearMarks(session));
  expect(await workbook.dump()).toEqual(before);
});
