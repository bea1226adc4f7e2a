import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('S11', [
  { accepts: 'a goal with a time in words' },
  { accepts: 'a goal with a figure', cells: { B8: '改造3个村的路灯' } },
  { accepts: 'a point in the year', cells: { B8: '秋季学期开学前装好' } },
  { accepts: 'a blank goal', cells: { B8: null }, options: { stage: 'submission' } },
  { accepts: 'one project that stands twice', more: [{}] },
  { accepts: 'goals that differ', more: [{ B8: '六月底前修完二十公里道路' }] },
  {
    rejects: 'a goal without figure or time; a list number is none',
    cells: { B8: '1.完成各项任务\n2.达到预期效果' },
    findings: [
      {
        address: 'B8',
        severity: 'hint',
        messageId: 'vagueOne',
        args: { example: '1.完成各项任务\n2.达到预期效果' },
      },
    ],
  },
  {
    rejects: 'the same goal in all projects, once per workbook',
    more: [{ E3: '村道绿化' }],
    findings: [
      {
        address: '绩效目标表!B8',
        severity: 'hint',
        messageId: 'alike',
        args: { example: '十一月底前装完全部路灯并通电。', count: '2' },
        cells: ['绩效目标表!B8', '表2!B8'],
      },
    ],
  },
  {
    rejects: 'two vague goals, in one hint',
    cells: { B8: '完成各项任务' },
    more: [{ E3: '村道护栏安装', B8: '达到预期效果' }],
    findings: [
      {
        address: '绩效目标表!B8',
        severity: 'hint',
        messageId: 'vague',
        args: { example: '完成各项任务', count: '2' },
        cells: ['绩效目标表!B8', '表2!B8'],
      },
    ],
  },
]);
