import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('L5', [
  { accepts: 'the same at both', ledger: { spending: { K4: 24, L4: 24 } } },
  { accepts: 'October alone', ledger: { spending: { K4: 24 } } },
  {
    rejects: 'October above December',
    ledger: { spending: { K4: 24, L4: 22 } },
    findings: [
      {
        address: '台账-支出!K4',
        severity: 'warning',
        messageId: 'october-above-december',
        args: {
          row: '村道路灯安装（财政）',
          text: '村道路灯安装（财政）',
          october: '截至10月底',
          figure: '24',
          december: '截至12月底',
          total: '22',
        },
        cells: ['台账-支出!K4', '台账-支出!L4'],
      },
    ],
  },
  {
    rejects: 'October above the quarter that includes it',
    ledger: { mode: 'quarterly', achievements: { K4: 30, L4: 20 } },
    findings: [
      {
        address: '台账-完成!K4',
        severity: 'warning',
        messageId: 'october-above-december',
        args: {
          row: '村道路灯安装 · 安装路灯',
          text: '村道路灯安装 · 安装路灯',
          october: '10月',
          figure: '30',
          december: '四季度（含10月）',
          total: '20',
        },
        cells: ['台账-完成!K4', '台账-完成!L4'],
      },
    ],
  },
]);
