import { ruleCases } from '../../../../test/core/rules/rule-cases';

const submission = { stage: 'submission' } as const;

ruleCases('C1', [
  { accepts: '21 characters', options: submission },
  { accepts: 'a blank while filling', cells: { B3: null } },
  { accepts: 'white space around it', cells: { B3: ' 13999925P0000000000AB ' } },
  {
    rejects: '19 characters',
    cells: { B3: '13999925P0000000000' },
    findings: [
      {
        address: 'B3',
        severity: 'error',
        messageId: 'tooShort',
        args: { text: '13999925P0000000000', length: '19', expected: '21', difference: '2' },
      },
    ],
  },
  {
    rejects: '22 characters',
    cells: { B3: '13999925P0000000000ABC' },
    findings: [
      {
        address: 'B3',
        severity: 'error',
        messageId: 'tooLong',
        args: { text: '13999925P0000000000ABC', length: '22', expected: '21', difference: '1' },
      },
    ],
  },
  {
    rejects: 'a number: digits beyond the 15th are lost',
    cells: { B3: { v: 510000250000123000000 } },
    findings: [
      {
        address: 'B3',
        severity: 'error',
        messageId: 'numeric',
        args: { text: '510000250000123000000', length: '21', expected: '21' },
      },
    ],
  },
  {
    rejects: 'a short number: nothing is lost yet, but it is too short',
    cells: { B3: { v: 13999925 } },
    findings: [
      {
        address: 'B3',
        severity: 'error',
        messageId: 'tooShort',
        args: { text: '13999925', length: '8', expected: '21', difference: '13' },
      },
    ],
  },
  {
    rejects: 'white space inside, removing it',
    cells: { B3: '13999925P 0000000000AB' },
    findings: [
      {
        address: 'B3',
        severity: 'error',
        messageId: 'whiteSpace',
        args: { text: '13999925P 0000000000AB', length: '21', expected: '21' },
        fix: { B3: { v: '13999925P0000000000AB', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'full-width characters, replacing them',
    cells: { B3: '１３999925P0000000000AB' },
    findings: [
      {
        address: 'B3',
        severity: 'error',
        messageId: 'fullWidth',
        args: { text: '１３999925P0000000000AB', length: '21', expected: '21' },
        fix: { B3: { v: '13999925P0000000000AB', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'a blank before submission as a warning',
    cells: { B3: null },
    options: submission,
    findings: [{ address: 'B3', severity: 'warning', messageId: 'blank' }],
  },
  {
    rejects: 'a missing label, also while filling',
    cells: { A3: null, B3: null },
    findings: [{ address: 'D3', severity: 'error', messageId: 'missing', cells: [] }],
  },
  {
    rejects: 'an error value',
    cells: { B3: { v: '#N/A', f: '=VLOOKUP(E3,A:B,2,0)' } },
    findings: [
      { address: 'B3', severity: 'error', messageId: 'errorValue', args: { text: '#N/A' } },
    ],
  },
  {
    rejects: 'the letter O where the year stands, asking for 0',
    cells: { B3: '139999O5P0000000000AB' },
    findings: [
      {
        address: 'B3',
        severity: 'error',
        messageId: 'letters',
        args: { text: '139999O5P0000000000AB', characters: 'O' },
        fix: { B3: { v: '13999905P0000000000AB', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'another letter where the region stands, without a guess',
    cells: { B3: '13K99925P0000000000AB' },
    findings: [
      {
        address: 'B3',
        severity: 'error',
        messageId: 'letters',
        args: { text: '13K99925P0000000000AB', characters: 'K' },
      },
    ],
  },
  {
    rejects: 'small letters',
    cells: { B3: '13999925p0000000000ab' },
    findings: [
      {
        address: 'B3',
        severity: 'error',
        messageId: 'lowerCase',
        args: { text: '13999925p0000000000ab' },
        fix: { B3: { v: '13999925P0000000000AB', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'characters that no code has',
    cells: { B3: '13999925P00-000三000AB' },
    findings: [
      {
        address: 'B3',
        severity: 'error',
        messageId: 'strange',
        args: { text: '13999925P00-000三000AB', characters: '-、三' },
      },
    ],
  },
]);
