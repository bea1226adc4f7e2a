import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('G5', [
  { accepts: 'shares up to 100 %', cells: { E11: '100%' } },
  { accepts: 'growth by its name', cells: { C14: '产值增长率', E14: '≥120%' } },
  { accepts: 'growth by its value', cells: { E14: '提高150%' } },
  { accepts: 'over-fulfilment by its description', cells: { D11: '超额完成的部分', E11: '≥110%' } },
  { accepts: 'a sign that was read as a 2, which is G10’s', cells: { E18: '290%' } },
  { accepts: 'other numbers over 100', cells: { E10: '≥1200盏' } },
  {
    rejects: 'a rate with a digit too many',
    cells: { E11: '≥980%' },
    findings: [
      {
        address: 'E11',
        severity: 'warning',
        messageId: 'overHundred',
        args: { text: '≥980%', name: '验收合格率' },
      },
    ],
  },
]);
