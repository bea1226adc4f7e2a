import { ruleCases } from '../../../../test/core/rules/rule-cases';

const reviewer = { profile: 'reviewer' } as const;

ruleCases('S6', [
  { accepts: 'descriptions of their own', options: reviewer },
  { accepts: 'a blank description, which is S5’s', cells: { D10: null }, options: reviewer },
  { accepts: 'the name again, in 单位版', cells: { D10: '安装路灯' } },
  {
    rejects: 'the name again, once per table',
    cells: { D10: '安装 路灯', D18: '村民满意度' },
    options: reviewer,
    findings: [
      {
        address: 'D10',
        severity: 'hint',
        messageId: 'sameAsName',
        args: { example: '安装 路灯', count: '2' },
        cells: ['D10', 'D18'],
      },
    ],
  },
  {
    rejects: 'one name again, without counting it',
    cells: { D10: '安装路灯' },
    options: reviewer,
    findings: [
      {
        address: 'D10',
        severity: 'hint',
        messageId: 'oneSameAsName',
        args: { example: '安装路灯' },
      },
    ],
  },
]);
