import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('L7', [
  {
    accepts: 'numbers and blanks',
    ledger: { spending: { D4: 30, E4: -2, G4: 20, H4: 0, I4: 9.25 } },
  },
  { accepts: 'words in 台账-完成', ledger: { achievements: { L9: '明显方便' } } },
  {
    rejects: 'a word, a number stored as text, an error value',
    ledger: { spending: { G4: '待定', H4: { v: '5', nf: '@' }, I4: '#REF!' } },
    findings: [
      {
        address: '台账-支出!G4',
        severity: 'error',
        messageId: 'text-figure',
        args: { row: '村道路灯安装（财政）', column: '资金到位', text: '待定' },
      },
      {
        address: '台账-支出!H4',
        severity: 'error',
        messageId: 'text-figure',
        args: { row: '村道路灯安装（财政）', column: '截至3月底', text: '5' },
        fix: { H4: { v: 5, nf: '0.00####' } },
      },
      {
        address: '台账-支出!I4',
        severity: 'error',
        messageId: 'text-figure',
        args: { row: '村道路灯安装（财政）', column: '截至6月底', text: '#REF!' },
      },
    ],
  },
  {
    rejects: 'full width and units, and offers the same amount in 万元; not for a formula',
    ledger: {
      spending: { G4: '１２０', H4: '50000元', I4: { v: '5万元', f: '="5万元"' } },
    },
    findings: [
      {
        address: '台账-支出!G4',
        severity: 'error',
        messageId: 'text-figure',
        args: { row: '村道路灯安装（财政）', column: '资金到位', text: '１２０' },
        fix: { G4: { v: 120, nf: '0.00####' } },
      },
      {
        address: '台账-支出!H4',
        severity: 'error',
        messageId: 'text-figure',
        args: { row: '村道路灯安装（财政）', column: '截至3月底', text: '50000元' },
        fix: { H4: { v: 5, nf: '0.00####' } },
      },
      {
        address: '台账-支出!I4',
        severity: 'error',
        messageId: 'text-figure',
        args: { row: '村道路灯安装（财政）', column: '截至6月底', text: '5万元' },
      },
    ],
  },
]);
