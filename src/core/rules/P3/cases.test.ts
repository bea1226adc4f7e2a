import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('P3', [
  { accepts: '20/45/75/100' },
  { accepts: 'equal neighbours', cells: { C7: 0.2 } },
  { accepts: 'nothing before December', cells: { B7: 0, C7: 0, D7: 0, F7: 1 } },
  { accepts: 'a node still blank', cells: { C7: null } },
  {
    accepts: 'numbers that mean per cent',
    cells: { B7: { v: 20 }, C7: { v: 45 }, D7: '75', F7: '100%' },
  },
  { accepts: 'a node out of range, which is P2’s', cells: { B7: -0.25 } },
  {
    rejects: 'a node below the one before',
    cells: { B7: 0.25, C7: 0.5, D7: 0.45 },
    findings: [
      {
        address: 'D7',
        severity: 'error',
        messageId: 'decreasing',
        args: {
          node: '10月底',
          percent: '45',
          earlierNode: '6月底',
          earlierPercent: '50',
          difference: '5',
        },
        cells: ['D7', 'C7'],
      },
    ],
  },
  {
    rejects: 'a node below an earlier one across a blank',
    cells: { B7: '50%', C7: null, D7: '12.5%' },
    findings: [
      {
        address: 'D7',
        severity: 'error',
        messageId: 'decreasing',
        args: {
          node: '10月底',
          percent: '12.5',
          earlierNode: '3月底',
          earlierPercent: '50',
          difference: '37.5',
        },
        cells: ['D7', 'B7'],
      },
    ],
  },
  {
    rejects: 'a last node below the one before',
    cells: { F7: 0.7 },
    findings: [
      {
        address: 'F7',
        severity: 'error',
        messageId: 'decreasingAtEnd',
        args: {
          node: '12月底',
          percent: '70',
          earlierNode: '10月底',
          earlierPercent: '75',
          difference: '5',
        },
        cells: ['F7', 'D7'],
      },
    ],
  },
  {
    rejects: 'shares, with cumulative figures as the fix',
    cells: { B7: 0.25, C7: 0.25, D7: 0.25, F7: 0.25 },
    findings: [
      {
        address: 'B7',
        severity: 'error',
        messageId: 'shares',
        args: { text: '25/25/25/25', node: '12月底' },
        cells: ['B7', 'C7', 'D7', 'F7'],
        fix: {
          C7: { v: 0.5, nf: '0%' },
          D7: { v: 0.75, nf: '0%' },
          F7: { v: 1, nf: '0%' },
        },
      },
    ],
  },
  {
    rejects: 'shares typed in different ways: written anew in one',
    cells: {
      B7: { v: '40%', nf: '@' },
      C7: { v: '３０％', nf: '@' },
      D7: { v: '20', nf: '@' },
      F7: { v: 10, nf: '0' },
    },
    findings: [
      {
        address: 'B7',
        severity: 'error',
        messageId: 'shares',
        args: { text: '40/30/20/10', node: '12月底' },
        cells: ['B7', 'C7', 'D7', 'F7'],
        fix: {
          B7: { v: 0.4, nf: '0%' },
          C7: { v: 0.7, nf: '0%' },
          D7: { v: 0.9, nf: '0%' },
          F7: { v: 1, nf: '0%' },
        },
      },
    ],
  },
  {
    rejects: 'computed shares, without a fix: formulas are not overwritten',
    cells: { B7: 0.25, C7: 0.25, D7: 0.25, F7: { v: 0.25, f: '=1-B7-C7-D7', nf: '0%' } },
    findings: [
      {
        address: 'B7',
        severity: 'error',
        messageId: 'shares',
        args: { text: '25/25/25/25', node: '12月底' },
        cells: ['B7', 'C7', 'D7', 'F7'],
      },
    ],
  },
]);
