import { ruleCases } from '../../../../test/core/rules/rule-cases';
import { national } from '../../editions/national';

ruleCases('P4', [
  { accepts: '100% at the end' },
  {
    accepts: 'a bare 1 after fractions',
    cells: { B7: { v: 0.2 }, C7: { v: 0.45 }, D7: { v: 0.75 }, F7: { v: 1 } },
  },
  { accepts: 'a last node still blank', cells: { F7: null } },
  { accepts: 'more than 100%, which is P2’s', cells: { F7: 1.2 } },
  { accepts: 'an end below October, which is P3’s', cells: { F7: 0.7 } },
  { accepts: 'shares, which are P3’s', cells: { B7: 0.25, C7: 0.25, D7: 0.25, F7: 0.25 } },
  {
    rejects: '90% at the end',
    cells: { F7: 0.9 },
    findings: [
      {
        address: 'F7',
        severity: 'error',
        messageId: 'notFull',
        args: { node: '12月底', percent: '90', difference: '10' },
      },
    ],
  },
  {
    rejects: 'the same as a warning in the national edition',
    cells: { F7: '99.5%' },
    options: { edition: national },
    findings: [
      {
        address: 'F7',
        severity: 'warning',
        messageId: 'notFull',
        args: { node: '12月底', percent: '99.5', difference: '0.5' },
      },
    ],
  },
  {
    rejects: 'increasing shares, with cumulative figures as the fix',
    cells: { B7: 0.1, C7: 0.2, D7: 0.3, F7: 0.4 },
    findings: [
      {
        address: 'F7',
        severity: 'error',
        messageId: 'shares',
        args: { text: '10/20/30/40', node: '12月底', percent: '40' },
        cells: ['F7', 'B7', 'C7', 'D7'],
        fix: {
          C7: { v: 0.3, nf: '0%' },
          D7: { v: 0.6, nf: '0%' },
          F7: { v: 1, nf: '0%' },
        },
      },
    ],
  },
]);
