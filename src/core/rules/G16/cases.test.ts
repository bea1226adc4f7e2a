import { ruleCases } from '../../../../test/core/rules/rule-cases';

const reviewer = { profile: 'reviewer' } as const;

ruleCases('G16', [
  {
    accepts: 'two copies: too few to tell',
    ledger: { achievements: { L9: '更加方便', L10: '全部采用' } },
    options: reviewer,
  },
  {
    accepts: 'one of three that differs',
    ledger: { achievements: { L6: '2025年11月20日', L9: '更加方便', L10: '全部采用' } },
    options: reviewer,
  },
  {
    accepts: 'three copies in 单位版',
    ledger: { achievements: { L6: '2025年11月底', L9: '更加方便', L10: '全部采用' } },
  },
  {
    rejects: 'three copies, nothing else typed',
    ledger: { achievements: { L6: '2025年11月底', L9: '更加 方便', L10: '全部采用' } },
    options: reviewer,
    findings: [
      {
        address: '台账-完成!L6',
        severity: 'hint',
        messageId: 'actuals-equal-targets',
        args: { project: '村道路灯安装', text: '村道路灯安装', count: '3' },
        cells: ['台账-完成!L6', '台账-完成!L9', '台账-完成!L10'],
      },
    ],
  },
]);
