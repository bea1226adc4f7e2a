import { ruleCases } from '../../../../test/core/rules/rule-cases';

const reviewer = { profile: 'reviewer', budgetYear: '2025' } as const;

ruleCases('C2', [
  { accepts: 'the budget year', options: reviewer },
  { accepts: 'another year, in 单位版', options: { budgetYear: '2026' } },
  { accepts: 'another year while the budget year is unknown', options: { profile: 'reviewer' } },
  { accepts: 'a code too short to have a year', cells: { B3: '139999' }, options: reviewer },
  {
    rejects: 'another year, as a hint in 审核版',
    options: { ...reviewer, budgetYear: '2026' },
    findings: [
      {
        address: 'B3',
        severity: 'hint',
        messageId: 'otherYear',
        args: { text: '13999925P0000000000AB', year: '2025', budgetYear: '2026' },
      },
    ],
  },
]);
