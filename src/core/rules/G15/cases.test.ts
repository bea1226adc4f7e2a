import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('G15', [
  {
    accepts: 'numbers, numbers with a unit, words and days',
    ledger: { achievements: { L4: '125盏', L5: '99%', L6: '2025年11月20日', L9: '已完成' } },
  },
  {
    rejects: 'a sign and a word of comparison',
    ledger: { achievements: { H4: '≥120盏', L5: '不低于98%' } },
    findings: [
      {
        address: '台账-完成!H4',
        severity: 'warning',
        messageId: 'actual-with-sign',
        args: { row: '村道路灯安装 · 安装路灯', column: '截至3月底', text: '≥120盏' },
      },
      {
        address: '台账-完成!L5',
        severity: 'warning',
        messageId: 'actual-with-sign',
        args: { row: '村道路灯安装 · 验收合格率', column: '截至12月底', text: '不低于98%' },
      },
    ],
  },
]);
