import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('H2', [
  { accepts: '单位：万元' },
  { accepts: '金额单位：元', cells: { F2: '金额单位：元' } },
  { accepts: 'the stated unit typed again', cells: { C4: '35.50万元' } },
  {
    accepts: 'units typed with the amounts instead',
    cells: { F2: null, C4: '35.5万元', E4: '30万元', G4: '5.5万元' },
  },
  { accepts: 'no unit and no amount yet', content: null, cells: { F2: null } },
  {
    rejects: 'amounts without any unit',
    cells: { F2: null },
    findings: [
      { address: 'A3', severity: 'error', messageId: 'noUnit', args: { unit: '万元' }, cells: [] },
    ],
  },
  {
    rejects: 'an amount typed with another unit',
    cells: { E4: '300000元' },
    findings: [
      {
        address: 'E4',
        severity: 'error',
        messageId: 'otherUnit',
        args: { field: 'budget.fiscal', text: '300000元', unit: '万元' },
      },
    ],
  },
  {
    rejects: 'an error value in its place',
    cells: { F2: { v: '#REF!', f: '="单位："&#REF!' } },
    findings: [
      { address: 'A3', severity: 'error', messageId: 'noUnit', args: { unit: '万元' }, cells: [] },
    ],
  },
]);
