import { ruleCases } from '../../../../test/core/rules/rule-cases';
import { SAMPLE } from '../../../../test/core/rules/sample-form';

const submission = { stage: 'submission' } as const;
const [first] = SAMPLE.indicators;
const twiceWithinLevel2 = {
  ...SAMPLE,
  indicators: [first, ...SAMPLE.indicators].flatMap((row) => row ?? []),
};

ruleCases('S5', [
  { accepts: 'nine different names', options: submission },
  { accepts: 'an untouched blank form', content: null },
  { accepts: 'a blank name while filling', cells: { C12: null } },
  {
    accepts: 'a row left wholly blank',
    cells: { C12: null, D12: null, E12: null, F12: null },
    options: submission,
  },
  {
    accepts: 'a printed placeholder in a row not begun',
    cells: { C12: '指标1：', D12: null, E12: null, F12: null },
  },
  { accepts: 'names that only begin with 指标', cells: { C12: '指标体系建成时间' } },
  {
    rejects: 'one name under two 二级 as a warning',
    cells: { C15: '验收 合格率' },
    findings: [
      {
        address: 'C15',
        severity: 'warning',
        messageId: 'duplicate',
        args: { text: '验收 合格率', count: '2', addresses: 'C11、C15' },
        cells: ['C15', 'C11'],
      },
    ],
  },
  {
    rejects: 'one name twice under one 二级 as an error',
    content: twiceWithinLevel2,
    findings: [
      {
        address: 'C11',
        severity: 'error',
        messageId: 'duplicateWithinLevel2',
        args: { text: '安装路灯', count: '2', addresses: 'C10、C11' },
        cells: ['C11', 'C10'],
      },
    ],
  },
  {
    rejects: 'placeholders',
    cells: { C10: '指标１：', C11: '……', C12: '三级指标' },
    findings: [
      { address: 'C10', severity: 'error', messageId: 'placeholder', args: { text: '指标１：' } },
      { address: 'C11', severity: 'error', messageId: 'placeholder', args: { text: '……' } },
      { address: 'C12', severity: 'error', messageId: 'placeholder', args: { text: '三级指标' } },
    ],
  },
  {
    rejects: 'blanks in a row that is in use, before submission',
    cells: { C12: null, D13: null },
    options: submission,
    findings: [
      { address: 'C12', severity: 'error', messageId: 'blank', args: { field: 'indicator.name' } },
      {
        address: 'D13',
        severity: 'error',
        messageId: 'blank',
        args: { field: 'indicator.description' },
      },
    ],
  },
  {
    rejects: 'error values',
    cells: { C12: '#REF!', D12: { v: '#N/A', f: '=NA()' } },
    findings: [
      {
        address: 'C12',
        severity: 'error',
        messageId: 'errorValue',
        args: { field: 'indicator.name', text: '#REF!' },
      },
      {
        address: 'D12',
        severity: 'error',
        messageId: 'errorValue',
        args: { field: 'indicator.description', text: '#N/A' },
      },
    ],
  },
]);
