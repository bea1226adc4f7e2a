import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('X9', [
  {
    accepts: 'a year of growing figures',
    ledger: { spending: { H4: 9, I4: 9, J4: 14, K4: 16, L4: 30 } },
  },
  { accepts: 'no ledger at all' },
  {
    accepts: 'a fall that 备注 explains',
    ledger: { spending: { H4: 9, I4: 7.5, M4: '5月收回多付的定金' } },
  },
  { accepts: 'a rate that falls', ledger: { achievements: { H5: '99%', I5: '95%' } } },
  {
    accepts: '10月底 below 12月底 and above 9月底',
    ledger: { spending: { J4: 20, K4: 21, L4: 22 } },
  },
  {
    rejects: 'a fall, as a question with three answers',
    ledger: { spending: { H4: 9, I4: 7.5 } },
    findings: [
      {
        address: '台账-支出!I4',
        severity: 'warning',
        messageId: 'falling-figure',
        args: {
          row: '村道路灯安装（财政）',
          text: '村道路灯安装（财政）',
          earlier: '截至3月底',
          before: '9',
          later: '截至6月底',
          figure: '7.5',
          difference: '1.5',
        },
        cells: ['台账-支出!I4', '台账-支出!H4', '台账-支出!M4'],
        answers: {
          refund: { M4: { v: '退款', nf: '@' } },
          reallocation: { M4: { v: '调账', nf: '@' } },
          correction: {},
        },
      },
    ],
  },
  {
    rejects: 'a negative quarter, keeping what stands in 备注',
    ledger: { mode: 'quarterly', spending: { H4: 9, I4: -2, M4: '见凭证12号' } },
    findings: [
      {
        address: '台账-支出!I4',
        severity: 'warning',
        messageId: 'falling-quarter',
        args: {
          row: '村道路灯安装（财政）',
          text: '村道路灯安装（财政）',
          later: '二季度',
          figure: '-2',
        },
        cells: ['台账-支出!I4', '台账-支出!M4'],
        answers: {
          refund: { M4: { v: '见凭证12号；退款', nf: '@' } },
          reallocation: { M4: { v: '见凭证12号；调账', nf: '@' } },
          correction: {},
        },
      },
    ],
  },
  {
    rejects: 'a count that falls, across a blank',
    ledger: { achievements: { H4: 80, J4: 60 } },
    findings: [
      {
        address: '台账-完成!J4',
        severity: 'warning',
        messageId: 'falling-actual',
        args: {
          row: '村道路灯安装 · 安装路灯',
          text: '村道路灯安装 · 安装路灯',
          earlier: '截至3月底',
          before: '80',
          later: '截至9月底',
          figure: '60',
          difference: '20',
        },
        answers: { correction: {} },
      },
    ],
  },
  {
    rejects: 'a negative quarter of a count',
    ledger: { mode: 'quarterly', achievements: { H4: 80, I4: -5 } },
    findings: [
      {
        address: '台账-完成!I4',
        severity: 'warning',
        messageId: 'negative-actual',
        args: {
          row: '村道路灯安装 · 安装路灯',
          text: '村道路灯安装 · 安装路灯',
          later: '二季度',
          figure: '-5',
        },
        answers: { correction: {} },
      },
    ],
  },
]);
