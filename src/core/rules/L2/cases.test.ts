import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('L2', [
  { accepts: 'one row per source', ledger: {} },
  { accepts: 'a finer source', ledger: { spending: { C5: '上级' } } },
  {
    rejects: 'one source twice',
    ledger: { spending: { C5: '财政资金' } },
    findings: [
      {
        address: '台账-支出!C5',
        severity: 'warning',
        messageId: 'doubled-row',
        args: { row: '村道路灯安装（财政资金）', text: '村道路灯安装（财政资金）', first: '4' },
      },
    ],
  },
  {
    rejects: 'one indicator twice',
    ledger: { achievements: { D5: '安装路灯', C5: '数量指标' } },
    findings: [
      {
        address: '台账-完成!D5',
        severity: 'warning',
        messageId: 'doubled-row',
        args: { row: '村道路灯安装 · 安装路灯', text: '村道路灯安装 · 安装路灯', first: '4' },
      },
    ],
  },
]);
