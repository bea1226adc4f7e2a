import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('S3', [
  { accepts: 'every 二级 under its 一级' },
  { accepts: 'an untouched blank form', content: null },
  {
    accepts: 'other words for the same',
    cells: { B10: '数量', A14: '效益指标（30分）', B18: '满意度指标' },
  },
  {
    rejects: 'a 二级 under another 一级',
    cells: { B12: '社会效益指标' },
    findings: [
      {
        address: 'B12',
        severity: 'error',
        messageId: 'misplaced',
        args: { text: '社会效益指标', level1: '产出指标', expected: '效益指标' },
        cells: ['B12', 'A10'],
      },
    ],
  },
  {
    rejects: '经济成本指标 under 产出指标 as a hint',
    cells: { B13: '经济成本指标' },
    findings: [
      {
        address: 'B13',
        severity: 'hint',
        messageId: 'costUnderOutput',
        args: { text: '经济成本指标', level1: '产出指标', expected: '成本指标' },
        cells: ['B13', 'A10'],
      },
    ],
  },
  {
    rejects: 'an unknown 二级',
    cells: { B11: '质景指标' },
    findings: [
      {
        address: 'B11',
        severity: 'warning',
        messageId: 'unknownLevel2',
        args: { text: '质景指标' },
      },
    ],
  },
  {
    rejects: 'an unknown 一级',
    cells: { A18: '满意指标' },
    findings: [
      {
        address: 'A18',
        severity: 'warning',
        messageId: 'unknownLevel1',
        args: { text: '满意指标' },
      },
    ],
  },
]);
