import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('L10', [
  { accepts: 'one table of each kind', ledger: {} },
  {
    accepts: 'a hidden copy',
    ledger: {
      change: (spending, achievements) => [
        spending,
        achievements,
        { ...spending, name: '备份', hidden: true },
      ],
    },
  },
  {
    rejects: 'a copied sheet',
    ledger: {
      change: (spending, achievements) => [
        spending,
        achievements,
        { ...achievements, name: '台账-完成 (2)', tables: [] },
      ],
    },
    findings: [
      {
        address: '台账-完成 (2)!A3',
        severity: 'warning',
        messageId: 'second-ledger',
        args: { sheet: '台账-完成' },
        cells: [],
      },
    ],
  },
]);
