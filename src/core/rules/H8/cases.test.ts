import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('H8', [
  { accepts: 'exactly the budget', ledger: { spending: { L4: 30, L5: 5.5 } } },
  {
    accepts: 'a supplement spent',
    ledger: { spending: { E4: 5, F4: { v: 35, f: '=D4+E4' }, L4: 35 } },
  },
  {
    accepts: 'nothing spent without a budget',
    ledger: { spending: { D4: null, F4: null, H4: 0 } },
  },
  {
    rejects: 'a cent too much, at the first cut-off only',
    ledger: { spending: { K4: 30.01, L4: 30.01 } },
    findings: [
      {
        address: '台账-支出!K4',
        severity: 'warning',
        messageId: 'over-budget',
        args: {
          row: '村道路灯安装（财政）',
          text: '村道路灯安装（财政）',
          cutoff: '10月底',
          figure: '30.01',
          budget: '30',
          difference: '0.01',
        },
        cells: ['台账-支出!K4', '台账-支出!F4'],
      },
    ],
  },
  {
    rejects: 'quarters that sum to more',
    ledger: { mode: 'quarterly', spending: { H5: 4, I5: 2 } },
    findings: [
      {
        address: '台账-支出!I5',
        severity: 'warning',
        messageId: 'over-budget',
        args: {
          row: '村道路灯安装（其他）',
          text: '村道路灯安装（其他）',
          cutoff: '6月底',
          figure: '6',
          budget: '5.5',
          difference: '0.5',
        },
        cells: ['台账-支出!I5', '台账-支出!F5'],
      },
    ],
  },
  {
    rejects: 'spending without any budget',
    ledger: { spending: { D4: null, F4: null, H4: 1 } },
    findings: [
      {
        address: '台账-支出!H4',
        severity: 'warning',
        messageId: 'spent-without-budget',
        args: {
          row: '村道路灯安装（财政）',
          text: '村道路灯安装（财政）',
          cutoff: '3月底',
          figure: '1',
        },
        cells: ['台账-支出!H4', '台账-支出!F4'],
      },
    ],
  },
]);
