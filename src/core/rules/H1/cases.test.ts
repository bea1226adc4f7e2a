import { ruleCases } from '../../../../test/core/rules/rule-cases';

const submission = { stage: 'submission' } as const;

ruleCases('H1', [
  { accepts: 'a filled head', options: submission },
  { accepts: 'blanks while the form is being filled', content: null },
  { accepts: 'one of 财政资金 and 其他资金', cells: { G4: null }, options: submission },
  {
    accepts: 'a budget that is an error value, which is H5’s',
    cells: { C4: '#N/A' },
    options: submission,
  },
  {
    rejects: 'every blank before submission',
    cells: { A2: null, E3: null, C4: null, B5: null, B8: '　' },
    options: submission,
    findings: [
      { address: 'A2', severity: 'error', messageId: 'blank', args: { field: 'unit' } },
      { address: 'E3', severity: 'error', messageId: 'blank', args: { field: 'name' } },
      {
        address: 'C4',
        severity: 'error',
        messageId: 'blank',
        args: { field: 'budget.total' },
        fix: { C4: { v: 35.5, nf: '0.00####' } },
      },
      { address: 'B5', severity: 'error', messageId: 'blank', args: { field: 'purpose' } },
      { address: 'B8', severity: 'error', messageId: 'blank', args: { field: 'goal' } },
    ],
  },
  {
    rejects: '财政资金 and 其他资金 both blank before submission',
    cells: { E4: null, G4: null },
    options: submission,
    findings: [
      {
        address: 'E4',
        severity: 'error',
        messageId: 'fundsBlank',
        cells: ['E4', 'G4'],
        fix: { E4: { v: 35.5, nf: '0.00####' } },
      },
    ],
  },
  {
    rejects: 'a blank budget without a sum as long as a part cannot be read',
    cells: { C4: null, G4: '若干' },
    options: submission,
    findings: [
      { address: 'C4', severity: 'error', messageId: 'blank', args: { field: 'budget.total' } },
    ],
  },
  {
    rejects: 'a label that is gone, also while filling',
    cells: { D3: null, E3: null },
    findings: [
      {
        address: 'A3',
        severity: 'error',
        messageId: 'missing',
        args: { field: 'name' },
        cells: [],
      },
    ],
  },
  {
    rejects: 'an error value',
    cells: { E3: { v: '#REF!', f: '=#REF!' } },
    findings: [
      {
        address: 'E3',
        severity: 'error',
        messageId: 'errorValue',
        args: { field: 'name', text: '#REF!' },
      },
    ],
  },
  {
    rejects: 'the unit where its line is blank, as a blank',
    cells: { A2: null, F2: null },
    options: { stage: 'submission' },
    findings: [
      {
        address: 'A2',
        severity: 'error',
        messageId: 'blank',
        args: { field: 'unit' },
        cells: [],
      },
    ],
  },
]);
