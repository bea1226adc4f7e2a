import { national } from '../../editions/national';
import { ruleCases } from '../../../../test/core/rules/rule-cases';
import { withoutLevel2 } from '../../../../test/core/rules/sample-form';

const submission = { stage: 'submission' } as const;

ruleCases('S2', [
  { accepts: 'a mistyped 二级, which S3 names', cells: { B11: '质景指标' } },
  {
    accepts: '成本 as a 一级 in the place of 成本指标 under 产出',
    cells: { A13: '成本指标', B13: '经济成本指标' },
  },
  {
    accepts: '成本 as a 一级 in the edition that knows it',
    cells: { A13: '成本指标', B13: '经济成本指标' },
    options: { edition: national },
  },
  { accepts: 'all nine 二级指标', options: submission },
  {
    accepts: 'a row still blank while filling',
    cells: { C12: null, D12: null, E12: null, F12: null },
  },
  { accepts: 'an untouched blank form', content: null },
  { accepts: 'silence under a 一级 that S1 reports', content: withoutLevel2('服务对象满意度指标') },
  {
    accepts: '经济成本指标 in place of 成本指标',
    cells: { B13: '经济成本指标' },
    options: submission,
  },
  {
    rejects: 'a missing 数量指标 as an error',
    content: withoutLevel2('数量指标'),
    findings: [
      {
        address: 'A9',
        severity: 'error',
        messageId: 'missing',
        args: { text: '数量指标', level1: '产出指标' },
        cells: [],
      },
    ],
  },
  {
    rejects: 'a 二级 whose name was deleted, where it stood',
    cells: { B10: null },
    findings: [
      {
        address: 'B10',
        severity: 'error',
        messageId: 'nameLost',
        args: { text: '数量指标', level1: '产出指标' },
        cells: [],
      },
    ],
  },
  {
    rejects: 'any other missing 二级 as a warning',
    content: withoutLevel2('时效指标', '生态效益指标'),
    findings: [
      {
        address: 'A9',
        severity: 'warning',
        messageId: 'missing',
        args: { text: '时效指标', level1: '产出指标' },
        cells: [],
      },
      {
        address: 'A9',
        severity: 'warning',
        messageId: 'missing',
        args: { text: '生态效益指标', level1: '效益指标' },
        cells: [],
      },
    ],
  },
  {
    rejects: 'a pre-printed row left wholly blank before submission',
    cells: { C12: null, D12: null, E12: null, F12: null },
    options: submission,
    findings: [
      {
        address: 'C12',
        severity: 'warning',
        messageId: 'blankRows',
        args: { text: '时效指标', level1: '产出指标' },
        cells: [],
      },
    ],
  },
]);
