import { ruleCases } from '../../../../test/core/rules/rule-cases';
import { withoutLevel2 } from '../../../../test/core/rules/sample-form';

const submission = { stage: 'submission' } as const;
const EFFECTS = ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'];

ruleCases('S1', [
  { accepts: '产出, 效益 and 满意度' },
  { accepts: 'an untouched blank form', content: null },
  { accepts: 'a mistyped 一级, which S3 names', cells: { A10: '产岀指标' } },
  {
    accepts: 'one filled row per 一级',
    content: withoutLevel2(...EFFECTS.slice(1)),
    options: submission,
  },
  {
    accepts: 'a cleared first row whose 二级 still tell their 一级',
    cells: { A10: null, B10: null, C10: null, D10: null, E10: null, F10: null },
  },
  {
    rejects: 'a missing 效益指标 as an error, also while filling',
    content: withoutLevel2(...EFFECTS),
    findings: [
      {
        address: 'A9',
        severity: 'error',
        messageId: 'missing',
        args: { text: '效益指标' },
        cells: [],
      },
    ],
  },
  {
    rejects:
      'a name that was deleted with the first row of its merged cell, at the cell where it stood',
    content: withoutLevel2('经济效益指标'),
    cells: { A14: null },
    findings: [
      {
        address: 'A14',
        severity: 'error',
        messageId: 'nameLost',
        args: { text: '效益指标', level2: '社会效益指标' },
        cells: [],
      },
    ],
  },
  {
    rejects: 'a missing 满意度指标 as a warning',
    content: withoutLevel2('服务对象满意度指标'),
    findings: [
      {
        address: 'A9',
        severity: 'warning',
        messageId: 'missing',
        args: { text: '满意度指标' },
        cells: [],
      },
    ],
  },
  {
    rejects: 'rows left blank before submission',
    cells: { C18: null, D18: null, E18: null, F18: null },
    options: submission,
    findings: [
      {
        address: 'C18',
        severity: 'warning',
        messageId: 'blankRows',
        args: { text: '满意度指标' },
        cells: [],
      },
    ],
  },
]);
