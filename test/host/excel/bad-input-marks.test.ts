/** Highlights among the formats of hers, on sheets that change under them, through the real office.js. */
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
} from '../../../excel-host/workbook/univer/conditional-rules';
import type { ConditionalRule } from '../../../excel-host/workbook/univer/conditional-rules';
import { check } from '../../../src/commands/check';
import { clearMarks } from '../../../src/commands/clear-marks';
import { goTo } from '../../../src/commands/go-to';
import { insertForm } from '../../../src/commands/insert-form';
import { overview } from '../../../src/commands/overview';
import { undo } from '../../../src/commands/undo';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { lampSheet } from '../../commands/filled-table';
import { endBadInput, FORM, highlightedCells, said, startBook, startForm } from './bad-input-form';
import { done } from './excel-setting';
import type { ExcelSetting } from './excel-setting';

afterEach(endBadInput);

const fallingPlan = {
  plan: { '3月底': '20%', '6月底': '50%', '10月底': '45%', '12月底': '100%' },
};

const range = (row: number, column: number) => ({
  startRow: row,
  endRow: row + 3,
  startColumn: column,
  endColumn: column + 3,
});
const style = { bg: { rgb: '#FFC7CE' }, bl: 1 };
const text = { type: CFRuleType.highlightCell, style } as const;

/** One conditional format of each kind that Excel knows, all over the form. */
const KINDS = [
  { ...text, subType: CFSubRuleType.formula, value: '=$A1="合计"' },
  { ...text, subType: CFSubRuleType.number, operator: CFNumberOperator.between, value: [1, 24] },
  { ...text, subType: CFSubRuleType.rank, isBottom: false, isPercent: true, value: 10 },
  { ...text, subType: CFSubRuleType.average, operator: CFNumberOperator.greaterThan },
  { ...text, subType: CFSubRuleType.duplicateValues },
  { ...text, subType: CFSubRuleType.uniqueValues },
  { ...text, subType: CFSubRuleType.text, operator: 'containsText', value: '绩效校验' },
  { ...text, subType: CFSubRuleType.timePeriod, operator: 'thisMonth' },
  {
    type: CFRuleType.colorScale,
    config: [
      { index: 0, color: '#F8696B', value: { type: 'min' } },
      { index: 1, color: '#63BE7B', value: { type: 'max' } },
    ],
  },
  {
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: {
      min: { type: 'min' },
      max: { type: 'max' },
      isGradient: true,
      positiveColor: '#638EC6',
      nativeColor: '#FF0000',
    },
  },
  {
    type: CFRuleType.iconSet,
    isShowValue: true,
    config: [
      {
        operator: CFNumberOperator.greaterThanOrEqual,
        value: { type: 'percent', value: 50 },
        iconType: '3Arrows',
        iconId: '0',
      },
    ],
  },
] as unknown as readonly ConditionalRule['rule'][];

/** Her own formats and validations of every kind, over the plan and elsewhere. */
function decorate({ workbook }: ExcelSetting, name: string): void {
  const { model } = workbook;
  const sheetId = model.findSheet(name)?.getSheetId() ?? '';
  KINDS.forEach((rule, index) => {
    const ranges = [range(3 + (index % 4), 1), range(20, index)];
    model.rules.add(sheetId, { cfId: `own${index}`, ranges, stopIfTrue: index % 2 === 0, rule });
  });
  const sheet = workbook.root.Worksheets.GetItem(name);
  const rules = [
    { list: { inCellDropDown: true, source: '是,否' } },
    { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } },
    { decimal: { formula1: 0, operator: 'GreaterThan' } },
    { date: { formula1: '=DATE(2024,1,1)', operator: 'GreaterThan' } },
    { textLength: { formula1: 21, operator: 'EqualTo' } },
    { custom: { formula: '=LEN($B$3)=21' } },
  ];
  rules.forEach((rule, index) => {
    sheet.GetRange(`J${index + 1}`).DataValidation.Rule = rule;
  });
  sheet.GetRange('B3').DataValidation.Rule = { textLength: { formula1: 21, operator: 'EqualTo' } };
}

describe('formats and validations of hers, of every kind', () => {
  test('stand as they stood after check, clear and undo', async () => {
    const setting = await startForm(fallingPlan);
    const { session, workbook } = setting;
    decorate(setting, FORM);
    const before = await workbook.dump();
    expect(done(await check(session)).highlighted).toBe(2);
    const marked = await workbook.dump();
    expect(marked.sheets[1]?.conditionalFormats).toHaveLength(KINDS.length + 2);
    expect(done(await clearMarks(session)).cleared).toBe(2);
    expect(await workbook.dump()).toEqual(before);
    done(await undo(session));
    expect(await workbook.dump()).toEqual(marked);
    done(await undo(session));
    expect(await workbook.dump()).toEqual(before);
    done(await undo(session));
    done(await undo(session));
    expect(await workbook.dump()).toEqual(before);
  });

  test('stand as they stood after a form was inserted beside them and taken back', async () => {
    const setting = await startForm();
    const { session, workbook } = setting;
    decorate(setting, FORM);
    const before = await workbook.dump();
    done(await insertForm(session));
    expect((await workbook.dump()).sheets.slice(0, 2)).toEqual(before.sheets);
    done(await undo(session));
    expect(await workbook.dump()).toEqual(before);
  });

  test('put above and below ours after the check, they keep their order when ours go', async () => {
    const setting = await startForm(fallingPlan);
    const { session, workbook } = setting;
    done(await check(session));
    decorate(setting, FORM);
    done(await clearMarks(session));
    const left = (await workbook.dump()).sheets[1]?.conditionalFormats ?? [];
    expect(left.map(({ stopIfTrue }) => stopIfTrue)).toEqual(
      KINDS.map((_, index) => (KINDS.length - 1 - index) % 2 === 0),
    );
    expect(left).toHaveLength(KINDS.length);
  });
});

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
    const sheet = lampSheet('甲', fallingPlan);
    const setting = await startBook(sheet, { name: '乙', cells: sheet.cells });
    const { session, workbook } = setting;
    // What Excel's own 移动或复制 leaves on the copy: the same formats with the same formulas.
    workbook.root.Worksheets.GetItem('乙').Visibility = 'Hidden';
    done(await check(session));
    workbook.root.Worksheets.GetItem('乙').Visibility = 'Visible';
    const { model } = workbook;
    const idOf = (name: string) => model.findSheet(name)?.getSheetId() ?? '';
    model.rules.list(idOf('甲')).forEach((rule, index) => {
      model.rules.add(idOf('乙'), { ...rule, cfId: `copy${index}` });
    });
    const { report, highlighted } = done(await check(session));
    expect(report.findings.map(({ ruleId, place }) => [ruleId, place.sheet])).toEqual(
      expect.arrayContaining([
        ['P3', '甲'],
        ['P3', '乙'],
        ['C4', '乙'],
      ]),
    );
    expect(highlighted).toBe(6);
    for (const name of ['甲', '乙']) {
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
