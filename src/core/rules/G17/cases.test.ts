import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('G17', [
  { accepts: 'a source of figures in 依据' },
  {
    accepts: 'a formula in the description',
    cells: { C14: '收益增长率', D14: '增加额÷原收益', E14: '≥6%', F14: '工作安排' },
  },
  { accepts: 'a comparison with the year before', cells: { D14: '比上年减少', F14: '工作安排' } },
  { accepts: 'rates of output', cells: { D11: '合格率', F11: '工作安排' } },
  { accepts: 'other numbers', cells: { F17: '工作安排' } },
  {
    rejects: 'a rate nobody can work out',
    cells: { C17: '影响力', D17: '影响力', E17: '≥90%', F17: '工作安排' },
    findings: [
      {
        address: 'E17',
        severity: 'hint',
        messageId: 'withoutFormula',
        args: { text: '影响力≥90%' },
      },
    ],
  },
]);
