import { ruleCases } from '../../../../test/core/rules/rule-cases';

const options = { budgetYear: '2025' };

ruleCases('H9', [
  { accepts: 'the budget year', options },
  { accepts: 'a day without a year', cells: { E12: '11月底' }, options },
  { accepts: 'any year while the budget year is unknown', cells: { E12: '2024年底' } },
  { accepts: 'a year in words that set no deadline', cells: { E15: '比2023年更加方便' }, options },
  {
    rejects: 'an earlier year as an error, with the same day of the budget year',
    cells: { E12: '2024年底' },
    options,
    findings: [
      {
        address: 'E12',
        severity: 'error',
        messageId: 'earlier',
        args: { text: '2024年底', year: '2024', budgetYear: '2025' },
        answers: {
          'changeYear 2025年底': { E12: { v: '2025年底', nf: '@' } },
          severalYears: {},
        },
      },
    ],
  },
  {
    rejects: 'a later year as a warning; a computed one is not rewritten',
    cells: { E12: { v: '2026年6月底', f: '="2026年6月底"' } },
    options,
    findings: [
      {
        address: 'E12',
        severity: 'warning',
        messageId: 'later',
        args: { text: '2026年6月底', year: '2026', budgetYear: '2025' },
        answers: { severalYears: {} },
      },
    ],
  },
  {
    rejects: 'a year in full width, changed into half width',
    cells: { E12: '２０２４年１１月底' },
    options: { budgetYear: '2025' },
    findings: [
      {
        address: 'E12',
        severity: 'error',
        messageId: 'earlier',
        args: { text: '２０２４年１１月底', year: '2024', budgetYear: '2025' },
        answers: {
          'changeYear 2025年11月底': { E12: { v: '2025年11月底', nf: '@' } },
          severalYears: {},
        },
      },
    ],
  },
  {
    rejects: 'several days of an earlier year, all changed at once',
    cells: { E12: '2024年6月底完成初验，2024年11月底完成终验' },
    options,
    findings: [
      {
        address: 'E12',
        severity: 'error',
        messageId: 'earlier',
        args: {
          text: '2024年6月底完成初验，2024年11月底完成终验',
          year: '2024',
          budgetYear: '2025',
        },
        answers: {
          'changeYear 2025年6月底完成初验，2025年11月底完成终验': {
            E12: { v: '2025年6月底完成初验，2025年11月底完成终验', nf: '@' },
          },
          severalYears: {},
        },
      },
    ],
  },
  {
    accepts: 'a start in an earlier year, the end in the budget year',
    cells: { E12: '2024年10月开工，2025年11月完工' },
    options,
  },
  {
    // 45443 is 2024-05-31; the same day of 2025 is 365 days later.
    rejects: 'a date stored as a number, moved to the same day of the budget year',
    cells: { E12: { v: 45443, nf: 'yyyy-mm-dd' } },
    options,
    findings: [
      {
        address: 'E12',
        severity: 'error',
        messageId: 'earlier',
        args: { text: '2024-05-31', year: '2024', budgetYear: '2025' },
        answers: {
          'changeYear 2025-05-31': { E12: { v: 45808, nf: 'yyyy-mm-dd' } },
          severalYears: {},
        },
      },
    ],
  },
  {
    // 45351 is 2024-02-29.
    rejects: '29 February, which the budget year does not have',
    cells: { E12: { v: 45351, nf: 'yyyy-mm-dd' } },
    options,
    findings: [
      {
        address: 'E12',
        severity: 'error',
        messageId: 'earlier',
        args: { text: '2024-02-29', year: '2024', budgetYear: '2025' },
        answers: { severalYears: {} },
      },
    ],
  },
]);
