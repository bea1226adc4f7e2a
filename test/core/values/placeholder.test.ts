import { findPlaceholder } from '../../../src/core/values/placeholder';

const found = (text: string): string | null => {
  const span = findPlaceholder(text);
  return span === null ? null : text.slice(span.start, span.end);
};

test.each([
  ['*', '*'],
  ['≥**批', '**'],
  ['≥ ＊＊ 人', '＊＊'],
  ['≥95%(≥**人)', '**'],
  ['≥*批', '*'],
  ['XX%', 'XX'],
  ['20XX年底前', 'XX'],
  ['≥xx个', 'xx'],
  ['××', '××'],
  ['≥××人', '××'],
  ['≥X%', 'X'],
  ['空', '空'],
  ['（空）', '空'],
  ['待定', '待定'],
  ['待填', '待填'],
  ['/', '/'],
  [' ／ ', '／'],
  ['≥/', '/'],
  ['—', '—'],
  ['——', '——'],
  ['-', '-'],
  ['____', '____'],
  ['≥____个', '____'],
  ['……', '……'],
  ['指标1：……', '……'],
  ['***', '***'],
])('%j has the placeholder %j', (text, placeholder) => {
  expect(found(text)).toBe(placeholder);
});

test.each([
  '',
  '元/人',
  '500元/人·月',
  '2次/月',
  '《工作要点》',
  '3×4',
  '3*4米',
  '7×24小时',
  '7*24小时',
  '80元/人*天',
  '★≥95%',
  '-5%',
  '10—15人',
  '空气优良率≥80%',
  '空白率≤1%',
  '提升效率……',
  'XXL',
  '符合GB/T 19001标准',
  'X光机1台',
  '2024-12-31',
  '≥95%',
  '待定点医院验收',
])('%j has none', (text) => {
  expect(found(text)).toBeNull();
});
