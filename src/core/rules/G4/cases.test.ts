import { ruleCases } from '../../../../test/core/rules/rule-cases';
import { SIGN_AND_UNIT } from '../../../../test/core/rules/sample-form';

ruleCases('G4', [
  { accepts: 'units', cells: { E10: '≥120盏', E11: '≥98%' } },
  { accepts: 'a unit in the name', cells: { C10: '安装路灯（盏）', E10: '≥120' } },
  { accepts: 'a name that says what is counted', cells: { C10: '受益户数', E10: '≥120' } },
  { accepts: 'a ratio, which has none', cells: { C14: '投入产出比', E14: '≥1.5' } },
  { accepts: 'a number with a percent format', cells: { E11: { v: 0.98, nf: '0%' } } },
  { accepts: 'a placeholder, which is G9’s', cells: { E10: '≥**' } },
  { accepts: 'units in a column of their own', cells: SIGN_AND_UNIT },
  {
    rejects: 'a rate beside a blank unit, writing % there',
    cells: { ...SIGN_AND_UNIT, G11: null },
    findings: [
      {
        address: 'E11',
        severity: 'hint',
        messageId: 'withoutUnit',
        args: { text: '≥98' },
        fix: { G11: { v: '%', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'a fraction for a rate, asking',
    cells: { E11: { v: 0.98 } },
    findings: [
      {
        address: 'E11',
        severity: 'hint',
        messageId: 'fraction',
        args: { text: '0.98' },
        answers: { 'addPercent 98%': { E11: { v: '98%', nf: '@' } } },
      },
    ],
  },
  {
    rejects: 'a bare frequency, which is no share: no % is offered',
    cells: { C10: '巡查频率', E10: '≥12' },
    findings: [
      { address: 'E10', severity: 'hint', messageId: 'withoutUnit', args: { text: '≥12' } },
    ],
  },
  {
    rejects: 'a bare number',
    cells: { E10: '≥120' },
    findings: [
      { address: 'E10', severity: 'hint', messageId: 'withoutUnit', args: { text: '≥120' } },
    ],
  },
  {
    rejects: 'a rate without its percent sign',
    cells: { E11: { v: 98 } },
    findings: [
      {
        address: 'E11',
        severity: 'hint',
        messageId: 'withoutUnit',
        args: { text: '98' },
        fix: { E11: { v: '98%', nf: '@' } },
      },
    ],
  },
]);
