import { ruleCases } from '../../../../test/core/rules/rule-cases';

const reviewer = { profile: 'reviewer' } as const;
const usual = { B7: 0.25, C7: 0.5, D7: 0.8, F7: 1 };

ruleCases('P5', [
  { accepts: 'one project', options: reviewer },
  { accepts: 'plans that differ', cells: { B7: 0.1 }, more: [{}], options: reviewer },
  { accepts: 'the region’s usual plan', cells: usual, more: [usual], options: reviewer },
  { accepts: 'plans alike, in 单位版', more: [{}] },
  { accepts: 'a plan that is not whole yet', cells: { B7: null }, more: [{}], options: reviewer },
  {
    rejects: 'the same plan in all projects, once per workbook',
    more: [{}],
    options: reviewer,
    findings: [
      {
        address: '绩效目标表!B7',
        severity: 'hint',
        messageId: 'alike',
        args: { plan: '20/45/75/100', count: '2' },
        cells: ['绩效目标表', '表2'].flatMap((sheet) =>
          ['B7', 'C7', 'D7', 'F7'].map((address) => `${sheet}!${address}`),
        ),
      },
    ],
  },
]);
