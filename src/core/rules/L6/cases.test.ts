import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('L6', [
  {
    accepts: 'a figure in its month',
    ledger: { spending: { J4: 20 } },
    options: { today: '2025-09-01' },
  },
  {
    accepts: 'last year’s figures in January',
    ledger: { spending: { L4: 30 } },
    options: { today: '2026-01-15' },
  },
  { accepts: 'any figure when no day is given', ledger: { spending: { L4: 30 } } },
  {
    accepts: 'a figure of the budget year that was chosen',
    ledger: { spending: { L4: 30 } },
    options: { today: '2025-05-01', budgetYear: '2024' },
  },
  {
    rejects: 'figures of months to come',
    ledger: { spending: { I4: 12, J4: 20 }, achievements: { L5: '99%' } },
    options: { today: '2025-08-31' },
    findings: [
      {
        address: '台账-支出!J4',
        severity: 'warning',
        messageId: 'future-figure',
        args: { row: '村道路灯安装（财政）', column: '截至9月底', text: '20', today: '2025-08-31' },
      },
      {
        address: '台账-完成!L5',
        severity: 'warning',
        messageId: 'future-figure',
        args: {
          row: '村道路灯安装 · 验收合格率',
          column: '截至12月底',
          text: '99%',
          today: '2025-08-31',
        },
      },
    ],
  },
]);
