import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('L8', [
  { accepts: 'rows inside the table', ledger: {} },
  { accepts: 'a total row below it', ledger: { spending: { A6: '合计', D6: 35.5 } } },
  {
    rejects: 'rows below the table, which grows over them',
    ledger: {
      spending: {
        A6: '13999925P0000000000AB',
        C6: '上级',
        D6: 3,
        A7: '13999925P0000000000AB',
        C7: '基金',
        D7: 2,
      },
    },
    findings: [
      {
        address: '台账-支出!A6',
        severity: 'warning',
        messageId: 'rows-outside',
        args: { rows: '6、7' },
        cells: [],
        fix: { 台账支出: 'A3:M7' },
      },
    ],
  },
]);
