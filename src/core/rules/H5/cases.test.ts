import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('H5', [
  { accepts: 'two decimals' },
  { accepts: 'zero', cells: { G4: 0 } },
  { accepts: 'six decimals: approved in 元', cells: { E4: 29.123456 } },
  { accepts: 'float noise', cells: { E4: 0.1 + 0.2 } },
  { accepts: 'thousands groups', cells: { E4: '1,230.00' } },
  { accepts: 'a sign for nothing', cells: { G4: '—' } },
  { accepts: 'two decimals in 元', cells: { F2: '单位：元', E4: 300000.25 } },
  { accepts: 'an amount stored as text, in 单位版', cells: { E4: { v: '30.00', nf: '@' } } },
  {
    rejects: 'an amount stored as text, as a hint in 审核版',
    cells: { E4: { v: '３０.00', nf: '@' } },
    options: { profile: 'reviewer' },
    findings: [
      {
        address: 'E4',
        severity: 'hint',
        messageId: 'asText',
        args: { field: 'budget.fiscal', text: '３０.00' },
        fix: { E4: { v: 30, nf: '0.00####' } },
      },
    ],
  },
  {
    rejects: 'a negative amount',
    cells: { G4: -3 },
    findings: [
      {
        address: 'G4',
        severity: 'error',
        messageId: 'negative',
        args: { field: 'budget.other', text: '-3' },
      },
    ],
  },
  {
    rejects: 'more than six decimals in 万元',
    cells: { E4: 30.1234567 },
    findings: [
      {
        address: 'E4',
        severity: 'error',
        messageId: 'decimals',
        args: {
          field: 'budget.fiscal',
          text: '30.1234567',
          decimals: '7',
          unit: '万元',
          limit: '6',
        },
      },
    ],
  },
  {
    rejects: 'more than two decimals in 元',
    cells: { F2: '单位：元', C4: 355000.125 },
    findings: [
      {
        address: 'C4',
        severity: 'error',
        messageId: 'decimals',
        args: { field: 'budget.total', text: '355000.125', decimals: '3', unit: '元', limit: '2' },
      },
    ],
  },
  { accepts: 'five decimals in 千元', cells: { F2: '单位：千元', E4: 30000.12345 } },
  {
    rejects: 'more than five in 千元, without naming the unit that the head must not state',
    cells: { F2: '单位：千元', E4: 30000.123456 },
    findings: [
      {
        address: 'E4',
        severity: 'error',
        messageId: 'decimalsOfOther',
        args: { field: 'budget.fiscal', text: '30000.123456', decimals: '6', limit: '5' },
      },
    ],
  },
  {
    rejects: 'malformed thousands groups',
    cells: { C4: '7,00.5' },
    findings: [
      {
        address: 'C4',
        severity: 'error',
        messageId: 'malformed',
        args: { field: 'budget.total', text: '7,00.5' },
      },
    ],
  },
  {
    rejects: 'words',
    cells: { C4: '约三十万' },
    findings: [
      {
        address: 'C4',
        severity: 'error',
        messageId: 'malformed',
        args: { field: 'budget.total', text: '约三十万' },
      },
    ],
  },
  {
    rejects: 'an error value',
    cells: { C4: { v: '#REF!', f: '=#REF!+G4' } },
    findings: [
      {
        address: 'C4',
        severity: 'error',
        messageId: 'errorValue',
        args: { field: 'budget.total', text: '#REF!' },
      },
    ],
  },
]);
