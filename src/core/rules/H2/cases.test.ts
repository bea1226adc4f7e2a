import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('H2', [
  { accepts: '单位：万元' },
  { accepts: '金额单位：元', cells: { F2: '金额单位：元' } },
  { accepts: 'the unit in brackets, alone in the corner', cells: { F2: '（万元）' } },
  { accepts: 'the unit alone in the corner', cells: { F2: '万元' } },
  { accepts: 'a remark behind it', cells: { F2: '金额单位：万元（保留两位小数）' } },
  {
    accepts: 'unit and money unit in one cell',
    cells: { A2: '预算单位：999001示例县道路服务站本级   单位：万元', F2: null },
  },
  { accepts: 'the unit in a label', cells: { F2: null, B4: '预算数（万元）' } },
  {
    rejects: 'a unit that no form is in',
    cells: { F2: '单位：千元' },
    findings: [
      {
        address: 'F2',
        severity: 'warning',
        messageId: 'unusualUnit',
        args: { text: '单位：千元', units: '万元、元' },
      },
    ],
  },
  {
    rejects: 'only the head, never asking to convert into its unit',
    cells: { F2: '单位：千元', E4: '30万元' },
    findings: [
      {
        address: 'F2',
        severity: 'warning',
        messageId: 'unusualUnit',
        args: { text: '单位：千元', units: '万元、元' },
      },
    ],
  },
  {
    rejects: 'an amount in 亿元 where no unit stands',
    cells: { F2: null, C4: '0.00355亿元' },
    findings: [
      {
        address: 'C4',
        severity: 'warning',
        messageId: 'otherUnit',
        args: { field: 'budget.total', text: '0.00355亿元', unit: '万元' },
        fix: { C4: { v: '35.5万元', nf: '@' } },
      },
    ],
  },
  { accepts: 'the stated unit typed again', cells: { C4: '35.50万元' } },
  {
    accepts: 'units typed with the amounts instead',
    cells: { F2: null, C4: '35.5万元', E4: '30万元', G4: '5.5万元' },
  },
  { accepts: 'no unit and no amount yet', content: null, cells: { F2: null } },
  {
    rejects: 'amounts without any unit',
    cells: { F2: null },
    findings: [
      {
        address: 'F2',
        severity: 'error',
        messageId: 'noUnit',
        args: { unit: '万元' },
        cells: [],
        answers: {
          'stateUnit 万元': { F2: { v: '单位：万元' } },
          'stateUnit 元': { F2: { v: '单位：元' } },
        },
      },
    ],
  },
  {
    rejects: 'an amount typed with another unit',
    cells: { E4: '300000元' },
    findings: [
      {
        address: 'E4',
        severity: 'warning',
        messageId: 'otherUnit',
        args: { field: 'budget.fiscal', text: '300000元', unit: '万元' },
        fix: { E4: { v: 30, nf: '0.00####' } },
      },
    ],
  },
  {
    rejects: 'an error value in its place',
    cells: { F2: { v: '#REF!', f: '="单位："&#REF!' } },
    findings: [
      { address: 'F2', severity: 'error', messageId: 'noUnit', args: { unit: '万元' }, cells: [] },
    ],
  },
]);
