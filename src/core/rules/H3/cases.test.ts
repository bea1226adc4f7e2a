import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('H3', [
  { accepts: '35.50 = 30.00 + 5.50' },
  { accepts: 'a blank 其他资金 as 0', cells: { E4: 35.5, G4: null } },
  { accepts: 'a blank 财政资金 as 0', cells: { E4: null, G4: 35.5 } },
  { accepts: 'binary float noise', cells: { C4: 0.3, E4: 0.1, G4: 0.2 } },
  { accepts: 'a computed budget', cells: { C4: { v: 35.5, f: '=E4+G4' } } },
  { accepts: 'text that reads as a number', cells: { C4: '３５．５０' } },
  { accepts: 'neither part typed yet', cells: { E4: null, G4: null } },
  { accepts: 'a budget not typed yet', cells: { C4: null } },
  { accepts: 'an amount that cannot be read, which is H5’s', cells: { E4: '三十万' } },
  { accepts: 'amounts in other units that add up', cells: { E4: '300000元' } },
  { accepts: 'an amount below 0, which is H5’s', cells: { C4: -35.5 } },
  {
    rejects: 'parts that are short of the budget',
    cells: { C4: 20, E4: 18, G4: null },
    findings: [
      {
        address: 'C4',
        severity: 'error',
        messageId: 'partsShort',
        args: { total: '20', fiscal: '18', other: '0', sum: '18', difference: '2', unit: '万元' },
        cells: ['C4', 'E4', 'G4'],
        answers: {
          'amount budget.total': { C4: { v: 18, nf: '0.00####' } },
          'amount budget.fiscal': { E4: { v: 20, nf: '0.00####' } },
          'amount budget.other': { G4: { v: 2, nf: '0.00####' } },
        },
      },
    ],
  },
  {
    rejects: 'without repeating a unit that the head must not state',
    cells: { F2: '单位：千元', C4: 36, E4: 30, G4: 5 },
    findings: [
      {
        address: 'C4',
        severity: 'error',
        messageId: 'partsShort',
        cells: ['C4', 'E4', 'G4'],
        args: { total: '36', fiscal: '30', other: '5', sum: '35', difference: '1', unit: '' },
      },
    ],
  },
  {
    accepts: 'amounts of several units under a head that H2 has corrected first',
    cells: { F2: '单位：千元', C4: '24万元', E4: 200, G4: 30 },
  },
  {
    accepts: 'one unit throughout that is not the head’s',
    cells: { F2: '单位：千元', C4: '24万元', E4: '20万元', G4: '4万元' },
  },
  {
    rejects:
      'amounts of one unit under a head that H2 refuses, in the numbers that stand in the cells',
    cells: { F2: '单位：千元', C4: '24万元', E4: '20万元', G4: null },
    findings: [
      {
        address: 'C4',
        severity: 'error',
        messageId: 'partsShort',
        cells: ['C4', 'E4', 'G4'],
        args: { total: '24', fiscal: '20', other: '0', sum: '20', difference: '4', unit: '万元' },
        answers: {
          'amount budget.total': { C4: { v: '20万元', nf: '@' } },
          'amount budget.fiscal': { E4: { v: '24万元', nf: '@' } },
          'amount budget.other': { G4: { v: '4万元', nf: '@' } },
        },
      },
    ],
  },
  {
    rejects: 'parts that are over the budget',
    cells: { G4: 6.75 },
    findings: [
      {
        address: 'C4',
        severity: 'error',
        messageId: 'partsOver',
        args: {
          total: '35.5',
          fiscal: '30',
          other: '6.75',
          sum: '36.75',
          difference: '1.25',
          unit: '万元',
        },
        cells: ['C4', 'E4', 'G4'],
      },
    ],
  },
  {
    rejects: 'a difference of 0.01 as a hint: rounding does that',
    cells: { C4: 35.51 },
    findings: [
      {
        address: 'C4',
        severity: 'hint',
        messageId: 'rounding',
        args: {
          total: '35.51',
          fiscal: '30',
          other: '5.5',
          sum: '35.5',
          difference: '0.01',
          unit: '万元',
        },
        cells: ['C4', 'E4', 'G4'],
      },
    ],
  },
  {
    rejects: 'stored values that the shown decimals hide',
    cells: { C4: { v: 35.496, nf: '0.00' } },
    findings: [
      {
        address: 'C4',
        severity: 'hint',
        messageId: 'rounding',
        args: {
          total: '35.496',
          fiscal: '30',
          other: '5.5',
          sum: '35.5',
          difference: '0.004',
          unit: '万元',
        },
        cells: ['C4', 'E4', 'G4'],
      },
    ],
  },
  {
    rejects: 'a difference of 0.011 as an error',
    cells: { C4: 35.511 },
    findings: [
      {
        address: 'C4',
        severity: 'error',
        messageId: 'partsShort',
        args: {
          total: '35.511',
          fiscal: '30',
          other: '5.5',
          sum: '35.5',
          difference: '0.011',
          unit: '万元',
        },
        cells: ['C4', 'E4', 'G4'],
      },
    ],
  },
]);
