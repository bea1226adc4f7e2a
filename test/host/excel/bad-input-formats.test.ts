/** Conditional formats and validations of hers, of every kind, stay as they are, through the real office.js. */
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
} from '../../../excel-host/workbook/univer/conditional-rules';
import type { ConditionalRule } from '../../../excel-host/workbook/univer/conditional-rules';
import { check } from '../../../src/commands/check';
import { clearMarks } from '../../../src/commands/clear-marks';
import { insertForm } from '../../../src/commands/insert-form';
import { undo } from '../../../src/commands/undo';
import { endBadInput, FORM, startForm } from './bad-input-form';
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
