import { ruleCases } from '../../../../test/core/rules/rule-cases';
import { SIGN_AND_UNIT } from '../../../../test/core/rules/sample-form';

ruleCases('G6', [
  { accepts: 'a bare 100 %', cells: { E11: '100%' }, options: { profile: 'reviewer' } },
  {
    accepts: 'growth, which may go beyond',
    cells: { C14: '产值增长率', E14: '≥100%' },
    options: { profile: 'reviewer' },
  },
  { accepts: 'everything in 单位版', cells: { E11: '≥100%' } },
  {
    rejects: 'at least 100 %, with the plain value as its fix',
    cells: { E11: '不低于100%' },
    options: { profile: 'reviewer' },
    findings: [
      {
        address: 'E11',
        severity: 'hint',
        messageId: 'atLeastHundred',
        args: { text: '不低于100%' },
        fix: { E11: { v: '100%', nf: '@' } },
      },
    ],
  },
  {
    rejects:
      'a sign in the value and in its own column, without a fix: either alone would leave the other',
    cells: { ...SIGN_AND_UNIT, E11: '≥100%' },
    options: { profile: 'reviewer' },
    findings: [
      {
        address: 'E11',
        severity: 'hint',
        messageId: 'atLeastHundred',
        args: { text: '≥100%' },
      },
    ],
  },
]);
