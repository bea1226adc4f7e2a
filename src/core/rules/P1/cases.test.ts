import { ruleCases } from '../../../../test/core/rules/rule-cases';

const submission = { stage: 'submission' } as const;

ruleCases('P1', [
  { accepts: 'a full plan', options: submission },
  { accepts: 'zero at the first node', cells: { B7: 0 }, options: submission },
  { accepts: 'blanks while the form is being filled', cells: { C7: null, D7: null } },
  { accepts: 'an untouched blank form', content: null },
  {
    rejects: 'each blank node before submission, one by one',
    cells: { C7: null, D7: { v: ' ' } },
    options: submission,
    findings: [
      { address: 'C7', severity: 'error', messageId: 'blank', args: { node: '6月底' } },
      { address: 'D7', severity: 'error', messageId: 'blank', args: { node: '10月底' } },
    ],
  },
  {
    rejects: 'a node whose label is gone, also while filling',
    cells: { D6: null },
    findings: [
      {
        address: 'A6',
        severity: 'error',
        messageId: 'missingNode',
        args: { nodes: '10月底' },
        cells: [],
      },
    ],
  },
  {
    rejects: 'a wrong label in the place of a node, and points there',
    cells: { C6: '9月底' },
    findings: [
      {
        address: 'C6',
        severity: 'error',
        messageId: 'wrongNode',
        args: { text: '9月底', node: '6月底' },
      },
    ],
  },
  {
    rejects: 'a node written twice, where another belongs',
    cells: { C6: '3月底' },
    findings: [
      {
        address: 'C6',
        severity: 'error',
        messageId: 'wrongNode',
        args: { text: '3月底', node: '6月底' },
      },
    ],
  },
]);
