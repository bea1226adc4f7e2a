import { needsApostrophe } from '../../../src/host/excel/typed-text';

test.each([
  '20.00',
  '25%',
  '２５％',
  '=100%',
  '-25',
  '+1',
  '@x',
  "'a",
  '2024-12-31',
  '2024年12月31日',
  '3月',
  '1/2',
  '12:30',
  '1e5',
  '￥160',
  '(5)',
  'TRUE',
  'Jan 5',
  '13022524004',
])('%s needs an apostrophe to stay text', (text) => expect(needsApostrophe(text)).toBe(true));

test.each([
  '',
  '≥95%',
  '321辆',
  '3月底',
  '2024年年底',
  '13022524P004T4010022X',
  '路灯检修',
  '1.在规定期限内完成预期效果',
  '健全',
  'A4',
  '……',
  '单位：万元',
])('%s stays text by itself', (text) => expect(needsApostrophe(text)).toBe(false));
