import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('G14', [
  { accepts: 'a range', cells: { E10: '100～120盏' } },
  { accepts: 'two bounds of one number', cells: { E11: '≥80%且≤90%' } },
  { accepts: 'a number with a day', cells: { E12: '11月底前完成100%' } },
  { accepts: 'two days', cells: { E12: '6月底、11月底' } },
  { accepts: 'a number with a remark', cells: { E10: '120盏（每村12盏）' } },
  {
    rejects: 'several numbers',
    cells: { E10: '≥120盏，覆盖12个村' },
    findings: [
      {
        address: 'E10',
        severity: 'warning',
        messageId: 'several',
        args: { text: '≥120盏，覆盖12个村', count: '2' },
      },
    ],
  },
]);
