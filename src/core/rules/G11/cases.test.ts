import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('G11', [
  { accepts: 'a day' },
  { accepts: 'a rate', cells: { C12: '及时率', E12: '≥95%' } },
  { accepts: 'a number of days', cells: { E12: '5个工作日内' } },
  { accepts: 'a time that stands elsewhere', cells: { E12: '按合同约定' } },
  { accepts: 'the same word in another row', cells: { E15: '长期' } },
  {
    rejects: 'a bare word, also with what is to be done',
    cells: { E12: '按时完成。' },
    findings: [
      { address: 'E12', severity: 'hint', messageId: 'vagueTime', args: { text: '按时完成。' } },
    ],
  },
]);
