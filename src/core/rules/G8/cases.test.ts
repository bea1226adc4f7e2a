import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('G8', [
  { accepts: 'the unit of the name', cells: { C10: '安装路灯（盏）' } },
  { accepts: 'brackets that are no unit', cells: { C10: '安装路灯（新建）' } },
  { accepts: 'the same unit in two projects', more: [{}] },
  { accepts: 'synonyms in 单位版', cells: { E10: '≥12公里' }, more: [{ E10: '≥12千米' }] },
  {
    rejects: 'another unit than the name says',
    cells: { C10: '安装路灯（套）', E10: '≥120公里' },
    findings: [
      {
        address: 'E10',
        severity: 'hint',
        messageId: 'otherThanName',
        args: { text: '≥120公里', name: '安装路灯（套）', unit: '公里', other: '套' },
      },
    ],
  },
  {
    rejects: 'another unit in another project',
    more: [{ E10: '≥12公里' }],
    findings: [
      {
        address: '表2!E10',
        severity: 'hint',
        messageId: 'different',
        args: {
          text: '≥12公里',
          name: '安装路灯',
          unit: '公里',
          other: '盏',
          sheet: '绩效目标表',
        },
      },
    ],
  },
  {
    rejects: 'synonyms before a reviewer',
    cells: { E10: '≥12公里' },
    more: [{ E10: '≥12千米' }],
    options: { profile: 'reviewer' },
    findings: [
      {
        address: '表2!E10',
        severity: 'hint',
        messageId: 'synonym',
        args: {
          text: '≥12千米',
          name: '安装路灯',
          unit: '千米',
          other: '公里',
          sheet: '绩效目标表',
        },
      },
    ],
  },
]);
