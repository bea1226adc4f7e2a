import { ruleCases } from '../../../../test/core/rules/rule-cases';

const reviewer = { profile: 'reviewer' } as const;

ruleCases('S10', [
  { accepts: 'one project', options: reviewer },
  { accepts: 'words that differ', cells: { E16: '逐年增加' }, more: [{}], options: reviewer },
  {
    accepts: 'the same figure',
    cells: { E16: '≥90%' },
    more: [{ E16: '≥90%' }],
    options: reviewer,
  },
  { accepts: 'the same words, in 单位版', more: [{}] },
  {
    rejects: 'the same words in two projects, once per workbook',
    more: [{ E16: '全部 采用' }],
    options: reviewer,
    findings: [
      {
        address: '绩效目标表!E16',
        severity: 'hint',
        messageId: 'alike',
        args: { example: '全部采用', count: '2' },
        cells: ['绩效目标表!E16', '表2!E16'],
      },
    ],
  },
]);
