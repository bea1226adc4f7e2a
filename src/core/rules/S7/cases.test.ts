import { ruleCases } from '../../../../test/core/rules/rule-cases';

const submission = { stage: 'submission' } as const;
const ROWS = [10, 11, 12, 13, 14, 15, 16, 17, 18];
const alike = Object.fromEntries(ROWS.map((row) => [`F${row}`, '年度工作安排']));

ruleCases('S7', [
  { accepts: 'a document or a year in every row', options: submission },
  { accepts: 'an untouched blank form', content: null },
  { accepts: 'rows alike while one is still blank', cells: { ...alike, F18: null } },
  {
    accepts: 'years and numbers in Chinese',
    cells: { F10: '二〇二五年工作要点', F11: '示例发第十二号' },
  },
  {
    rejects: 'all rows alike, once per table',
    cells: alike,
    findings: [
      {
        address: 'F10',
        severity: 'hint',
        messageId: 'alike',
        args: { basis: '年度工作安排', count: '9' },
        cells: ROWS.map((row) => `F${row}`),
      },
    ],
  },
  {
    rejects: 'rows without document number or year, once per table',
    cells: { F11: '工作安排', F16: '领导指示' },
    findings: [
      {
        address: 'F11',
        severity: 'hint',
        messageId: 'noDocument',
        args: { basis: '工作安排', count: '2' },
        cells: ['F11', 'F16'],
      },
    ],
  },
  {
    rejects: 'a blank 依据 before submission as an error',
    cells: { F12: null },
    options: submission,
    findings: [{ address: 'F12', severity: 'error', messageId: 'blank' }],
  },
  {
    rejects: 'an error value',
    cells: { F12: { v: '#NAME?', f: '=依据' } },
    findings: [
      { address: 'F12', severity: 'error', messageId: 'errorValue', args: { text: '#NAME?' } },
    ],
  },
  {
    rejects: 'one basis without a document, without counting it',
    cells: { F11: '工作安排' },
    findings: [
      {
        address: 'F11',
        severity: 'hint',
        messageId: 'oneWithoutDocument',
        args: { basis: '工作安排' },
      },
    ],
  },
]);
