import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('S9', [
  { accepts: 'an amount of cost' },
  { accepts: 'a rate of saving', cells: { C13: '资金节约率', E13: '≥5%' } },
  { accepts: 'a rate of spending elsewhere', cells: { C11: '资金支付率', E11: '≥98%' } },
  {
    rejects: 'a rate of spending as cost, with the budget as its limit',
    cells: { C13: '预算执行率', E13: '≥95%' },
    findings: [
      {
        address: 'C13',
        severity: 'warning',
        messageId: 'rateWithCap',
        args: { text: '预算执行率≥95%', cap: '≤35.5万元' },
        cells: ['C13', 'E13'],
      },
    ],
  },
  {
    rejects: 'one in a form without a budget',
    cells: { C13: '项目资金支付率', E13: '≥95%', C4: null },
    findings: [
      {
        address: 'C13',
        severity: 'warning',
        messageId: 'rate',
        args: { text: '项目资金支付率≥95%' },
        cells: ['C13', 'E13'],
      },
    ],
  },
  {
    rejects: 'the pace of payments',
    cells: { C13: '资金支付进度', E13: '100%' },
    findings: [
      {
        address: 'C13',
        severity: 'warning',
        messageId: 'rateWithCap',
        args: { text: '资金支付进度100%', cap: '≤35.5万元' },
        cells: ['C13', 'E13'],
      },
    ],
  },
]);
