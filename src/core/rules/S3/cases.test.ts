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
    rejects: 'a mistyped 二级, naming the one meant',
    cells: { B11: '质景指标' },
    findings: [
      {
        address: 'B11',
        severity: 'warning',
        messageId: 'mistyped',
        args: { text: '质景指标', expected: '质量指标' },
        fix: { B11: { v: '质量指标' } },
      },
    ],
  },
  {
    rejects: 'a mistyped 数量指标 as an error: without it the form has none',
    cells: { B10: '数量标' },
    findings: [
      {
        address: 'B10',
        severity: 'error',
        messageId: 'mistyped',
        args: { text: '数量标', expected: '数量指标' },
        fix: { B10: { v: '数量指标' } },
      },
    ],
  },
  {
    rejects: 'a mistyped 一级, as grave as its absence',
    cells: { A10: '产岀指标', A18: '满意指标' },
    findings: [
      {
        address: 'A10',
        severity: 'error',
        messageId: 'mistyped',
        args: { text: '产岀指标', expected: '产出指标' },
        fix: { A10: { v: '产出指标' } },
      },
      {
        address: 'A18',
        severity: 'warning',
        messageId: 'mistyped',
        args: { text: '满意指标', expected: '满意度指标' },
        fix: { A18: { v: '满意度指标' } },
      },
    ],
  },
  {
    rejects: '成本指标 as a 一级, which the local form does not print, as a hint',
    cells: { A13: '成本指标', B13: '经济成本指标' },
    findings: [
      {
        address: 'A13',
        severity: 'hint',
        messageId: 'costLevel1',
        args: { text: '成本指标' },
      },
    ],
  },
  {
    rejects: 'an unknown 二级',
    cells: { B11: '管理指标' },
    findings: [
      {
        address: 'B11',
        severity: 'warning',
        messageId: 'unknownLevel2',
        args: { text: '管理指标' },
      },
    ],
  },
  {
    rejects: 'an unknown 一级',
    cells: { A18: '投入指标' },
    findings: [
      {
        address: 'A18',
        severity: 'warning',
        messageId: 'unknownLevel1',
        args: { text: '投入指标' },
      },
    ],
  },
]);
