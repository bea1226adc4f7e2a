import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('L4', [
  { accepts: '0', ledger: { spending: { H4: 0 }, achievements: { H4: 0 } } },
  {
    accepts: 'a negative quarter that leaves the sum above 0',
    ledger: { mode: 'quarterly', spending: { H4: 9, I4: -2 } },
  },
  { accepts: 'a growth below 0', ledger: { achievements: { L8: '-3%' } } },
  {
    rejects: 'a negative cumulative figure, once per row',
    ledger: { spending: { H4: -1, I4: -0.5 }, achievements: { I4: -3 } },
    findings: [
      {
        address: '台账-支出!H4',
        severity: 'error',
        messageId: 'negative-figure',
        args: { row: '村道路灯安装（财政）', column: '截至3月底', text: '-1' },
      },
      {
        address: '台账-完成!I4',
        severity: 'error',
        messageId: 'negative-figure',
        args: { row: '村道路灯安装 · 安装路灯', column: '截至6月底', text: '-3' },
      },
    ],
  },
]);
