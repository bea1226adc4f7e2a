import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('G12', [
  { accepts: 'what is usual' },
  { accepts: 'other measures of satisfaction', cells: { C18: '群众投诉', E18: '≤3件' } },
  { accepts: 'a grade', cells: { E18: '优良' } },
  { accepts: 'dissatisfaction kept down', cells: { C18: '不满意率', E18: '≤5%' } },
  { accepts: '100 % in 单位版', cells: { E18: '100%' } },
  { accepts: 'a fraction, which G4 asks about', cells: { E18: { v: 0.9 } } },
  {
    rejects: 'a low target',
    cells: { E18: '≥60%' },
    findings: [
      {
        address: 'E18',
        severity: 'hint',
        messageId: 'low',
        args: { text: '≥60%', usual: '80' },
      },
    ],
  },
  {
    rejects: '100 % before a reviewer',
    cells: { E18: '100%' },
    options: { profile: 'reviewer' },
    findings: [
      {
        address: 'E18',
        severity: 'hint',
        messageId: 'full',
        args: { text: '100%', usual: '80' },
      },
    ],
  },
]);
