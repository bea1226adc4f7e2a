/** 计算符号, 指标值 and 度量单位 in columns of their own. */
import { hebei } from '../../../../src/core/editions/hebei';
import { contentOf } from '../../../../src/core/forms/target-table/content';
import { readTargetTables } from '../../../../src/core/forms/target-table/read';
import { sheetOf, textRows } from './sheet-builder';

const HEADS = ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '指标说明'];

function readRow(sign: string, value: string, unit: string) {
  const rows = [
    ['项目编码', '13999925P0000000000AB', '', '项目名称', '路灯'],
    ['绩效目标', '装好'],
    HEADS,
    ['产出指标', '数量指标', '安装路灯', sign, value, unit, '盏数'],
  ];
  const [table, ...more] = readTargetTables(sheetOf(textRows(rows)), hebei);
  expect(more).toEqual([]);
  if (!table) throw new Error('no table');
  return { table, indicator: table.indicators[0] };
}

test.each([
  ['≥', '120', '盏', '≥120盏', { relation: '>=', amount: '120', scale: '1', unit: '盏' }],
  ['≧', '95', '%', '≧95%', { relation: '>=', amount: '95', unit: '%' }],
  ['大于等于', '98', '%', '大于等于98%', { relation: '>=', amount: '98', unit: '%' }],
  ['═', '100', '%', '═100%', { relation: '=', amount: '100', unit: '%' }],
  ['小于等于', '2', '万亩', '小于等于2万亩', { relation: '<=', scale: '10000', unit: '亩' }],
  ['≤', '35.5', '万元', '≤35.5万元', { relation: '<=', amount: '35.5', unit: '万元' }],
  ['', '120', '盏', '120盏', { relation: null, unit: '盏' }],
  ['≥', '120', '', '≥120', { relation: '>=', unit: '' }],
  ['≥', '120', '自然湾', '≥120自然湾', { relation: '>=', unit: '自然湾' }],
  // What stands in the cell of 指标值 itself counts.
  ['≥', '≥120盏', '盏', '≥120盏', { relation: '>=', unit: '盏' }],
  ['定量', '120盏', '盏', '120盏', { relation: null, unit: '盏' }],
])('%s | %s | %s', (sign, value, unit, target, reading) => {
  const { indicator } = readRow(sign, value, unit);
  expect(indicator).toMatchObject({ target, value: { text: value }, parsed: reading });
});

test.each([
  ['定性', '明显改善', ''],
  ['定性', '2025年11月底', ''],
  ['≤', '2025年11月底', ''],
  ['定性', '优良中低差', '%'],
])('%s | %s | %s: a text and a day stay what they are', (sign, value, unit) => {
  const { indicator } = readRow(sign, value, unit);
  expect(indicator?.target).toBe(value);
  expect(indicator?.parsed?.kind).not.toBe('quantity');
});

test('a copy of the form says the whole target in its one column', () => {
  const { table } = readRow('≥', '120', '盏');
  expect(contentOf(table).indicators[0]?.value).toBe('≥120盏');
});

test('places of the reading are places in the cell of 指标值', () => {
  const { indicator } = readRow('≥', '120', '盏');
  expect(indicator?.parsed).toMatchObject({
    spans: { relation: [], amount: { start: 0, end: 3 }, unit: null },
  });
});

const ABOVE = [
  ['项目编码', '13999925P0000000000AB', '', '项目名称', '路灯'],
  ['绩效目标', '装好'],
  ['一级指标', '二级指标', '三级指标', '指标值', '', '', '指标说明'],
];

function readBelow(...rows: readonly string[][]) {
  return readTargetTables(sheetOf(textRows([...ABOVE, ...rows])), hebei)[0]?.indicators;
}

test.each([
  [['符号', '值', '单位'], ['≥', '120', '盏'], 'E5'],
  [['计算符号', '指标值', '计量单位'], ['≥', '120', '盏'], 'E5'],
  [['符号', '', '单位'], ['≥', '120', '盏'], 'E5'],
  [['数值', '单位', '符号'], ['120', '盏', '≥'], 'D5'],
])('heads of two rows, %j below 指标值', (below, row, address) => {
  const indicators = readBelow(['', '', '', ...below], ['产出指标', '数量指标', '路灯', ...row]);
  expect(indicators).toHaveLength(1);
  expect(indicators?.[0]).toMatchObject({ row: 5, target: '≥120盏', value: { address } });
});

test.each([
  [['产出指标', '数量指标', '路灯', '值']],
  [['产出指标', '数量指标', '路灯', '≥120盏', '', '单位']],
  [['', '', '路灯', '', '', '']],
])('%j below the heads is an indicator', (row) => {
  expect(readBelow(row)?.[0]?.row).toBe(4);
});
