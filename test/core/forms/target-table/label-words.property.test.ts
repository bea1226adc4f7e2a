/** A label is a label by its place: whatever label text is typed into a place for an entry reads back as typed. */
import fc from 'fast-check';
import { EDITIONS } from '../../../../src/core/editions';
import { contentOf } from '../../../../src/core/forms/target-table/content';
import { readTargetTables } from '../../../../src/core/forms/target-table/read';
import { draftTargetTable } from '../../../../src/core/forms/target-table/write';
import type { TargetTableContent } from '../../../../src/core/model/target-table-content';
import { SAMPLE } from '../../rules/sample-form';
import type { Cells } from './sheet-builder';
import { moved, sheetOf } from './sheet-builder';

const edition = EDITIONS.hebei;

/** Every word that the form prints, words of other forms, and the unit in its ways of writing. */
const LABELS = [
  ...['项目编码', '项目名称', '预算规模及资金用途', '预算数', '其中：财政资金', '其他资金'],
  ...['资金用途', '资金支出计划（%）', '3月底', '6月底', '10月底', '12月底', '绩效目标'],
  ...['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
  ...['单位：元', '单位：万元', '（万元）', '金额单位：万元（保留两位小数）'],
  ...['年度总体目标', '资金总额', '目标值', '实际完成值', '得分', '项目绩效目标表'],
];
const label = fc.constantFrom(...LABELS);

type Field = Exclude<keyof TargetTableContent, 'plan' | 'indicators' | 'moneyUnit'>;
const FIELDS = [
  ...(['title', 'unit', 'code', 'name', 'budget', 'fiscal', 'other', 'purpose', 'goal'] as const),
] satisfies readonly Field[];
const NODES = ['3月底', '6月底', '10月底', '12月底'];
const COLUMNS = ['level3', 'description', 'value', 'basis'] as const;

type Change = (content: TargetTableContent) => TargetTableContent;

const inField: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom(...FIELDS), label)
  .map(([field, text]) => (content) => ({ ...content, [field]: text }));
const inPlan: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom(...NODES), label)
  .map(([node, text]) => (content) => ({ ...content, plan: { ...content.plan, [node]: text } }));
const inIndicators: fc.Arbitrary<Change> = fc
  .tuple(fc.nat({ max: 8 }), fc.constantFrom(...COLUMNS), label)
  .map(([row, column, text]) => (content) => ({
    ...content,
    indicators: content.indicators.map((each, index) =>
      index === row ? { ...each, [column]: text } : each,
    ),
  }));

function written(content: TargetTableContent): Cells {
  return { ...draftTargetTable(content, edition, '绩效目标表').cells };
}

function read(cells: Cells): readonly TargetTableContent[] {
  return readTargetTables(sheetOf(cells), edition).map(contentOf);
}

test.each(FIELDS.flatMap((field) => LABELS.map((text) => [field, text] as const)))(
  '%s says %s',
  (field, text) => {
    const content = { ...SAMPLE, [field]: text };
    expect(read(written(content))).toEqual([content]);
  },
);

test('in any one cell, alone and between two other forms', () => {
  const change = fc.oneof(inField, inPlan, inIndicators);
  fc.assert(
    fc.property(change, fc.constantFrom(0, 1, 4), (apply, gap) => {
      const content = apply(SAMPLE);
      expect(read(written(content))).toEqual([content]);
      const forms = [SAMPLE, content, SAMPLE];
      const cells: Cells = {};
      forms.forEach((form, index) => {
        Object.assign(
          cells,
          moved(written(form), ({ row, column }) => ({ row: row + index * (18 + gap), column })),
        );
      });
      expect(read(cells)).toEqual(forms);
    }),
    { numRuns: 150 },
  );
});

test('in many cells at once', () => {
  const changes = fc.array(fc.oneof(inPlan, inIndicators), { maxLength: 12 });
  fc.assert(
    fc.property(changes, inField, (others, first) => {
      const content = [first, ...others].reduce((sofar, apply) => apply(sofar), SAMPLE);
      expect(read(written(content))).toEqual([content]);
    }),
    { numRuns: 150 },
  );
});

test('a node repeated by mistake keeps the others, and the first of the two counts', () => {
  const cells = written(SAMPLE);
  cells['C6'] = { v: '3月底' };
  const [table, ...more] = readTargetTables(sheetOf(cells), edition);
  expect(more).toEqual([]);
  expect(table?.plan.map(({ node, address }) => [node, address])).toEqual([
    ['3月底', 'B7'],
    ['10月底', 'D7'],
    ['12月底', 'F7'],
  ]);
  expect(table?.oddNodes.map(({ address }) => address)).toEqual(['C6']);
});

test.each([
  ['（万元）', '（万元）'],
  ['万元', '万元'],
  ['金额单位：万元（保留两位小数）', '金额单位：万元（保留两位小数）'],
  ['2025年度 单位：万元、%', '2025年度 单位：万元、%'],
])('the corner says %s', (text, expected) => {
  const cells = { ...written(SAMPLE), F2: { v: text } };
  const [table] = readTargetTables(sheetOf(cells), edition);
  expect(table?.moneyUnit).toMatchObject({ address: 'F2', text: expected });
  expect(table?.unit?.text).toBe(SAMPLE.unit);
});

test('unit and money unit in one cell are two fields of that cell', () => {
  const cells = { ...written(SAMPLE), A2: { v: `预算单位：${SAMPLE.unit}\u3000\u3000单位：万元` } };
  Reflect.deleteProperty(cells, 'F2');
  const [table] = readTargetTables(sheetOf(cells), edition);
  expect(table?.moneyUnit).toMatchObject({ address: 'A2', text: '单位：万元' });
  expect(table?.unit).toMatchObject({ address: 'A2', text: `预算单位：${SAMPLE.unit}` });
  expect(table?.title?.text).toBe(SAMPLE.title);
});
