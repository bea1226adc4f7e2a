import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('L3', [
  { accepts: 'the indicators of the form', ledger: {} },
  { accepts: 'other white space and width', ledger: { achievements: { D4: '安装　路灯' } } },
  {
    rejects: 'a name that the form does not have',
    ledger: { achievements: { D4: '安装灯杆' } },
    findings: [
      {
        address: '台账-完成!D4',
        severity: 'warning',
        messageId: 'indicator-not-found',
        args: {
          project: '村道路灯安装',
          text: '村道路灯安装',
          level2: '数量指标',
          indicator: '安装灯杆',
        },
      },
    ],
  },
]);
