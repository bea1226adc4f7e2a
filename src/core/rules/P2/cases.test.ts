import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('P2', [
  { accepts: '20/45/75/100' },
  { accepts: '0% and 100%', cells: { B7: 0, C7: 1 } },
  { accepts: 'full-width text', cells: { B7: '２０％' } },
  { accepts: 'forms that differ, in 单位版', cells: { B7: { v: 20 }, C7: '45%' } },
  { accepts: 'forms that agree, in 审核版', options: { profile: 'reviewer' } },
  { accepts: 'blanks', cells: { B7: null } },
  {
    rejects: 'less than 0',
    cells: { B7: '-25%' },
    findings: [
      {
        address: 'B7',
        severity: 'error',
        messageId: 'negative',
        args: { node: '3月底', text: '-25%' },
      },
    ],
  },
  {
    rejects: 'more than 100%',
    cells: { F7: 1.2 },
    findings: [
      {
        address: 'F7',
        severity: 'error',
        messageId: 'over100',
        args: { node: '12月底', text: '120%' },
      },
    ],
  },
  {
    rejects: 'more than 100% that the cell shows rounded',
    cells: { F7: { v: 1.005, nf: '0%' } },
    findings: [
      {
        address: 'F7',
        severity: 'error',
        messageId: 'over100',
        args: { node: '12月底', text: '100.5%', display: '101%' },
      },
    ],
  },
  {
    rejects: 'words',
    cells: { C7: '一半' },
    findings: [
      {
        address: 'C7',
        severity: 'error',
        messageId: 'malformed',
        args: { node: '6月底', text: '一半' },
      },
    ],
  },
  {
    rejects: 'an error value',
    cells: { C7: { v: '#REF!', f: '=#REF!*2' } },
    findings: [
      {
        address: 'C7',
        severity: 'error',
        messageId: 'errorValue',
        args: { node: '6月底', text: '#REF!' },
      },
    ],
  },
  {
    rejects: 'forms that differ, as a hint in 审核版',
    cells: { B7: { v: 20 }, C7: '45%' },
    options: { profile: 'reviewer' },
    findings: [
      {
        address: 'B7',
        severity: 'hint',
        messageId: 'mixedForms',
        args: { text: '20/45%/75%/100%' },
        cells: ['B7', 'C7', 'D7', 'F7'],
        fix: { B7: { v: 0.2, nf: '0%' }, C7: { v: 0.45, nf: '0%' } },
      },
    ],
  },
]);
