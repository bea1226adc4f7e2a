import { ruleCases } from '../../../../test/core/rules/rule-cases';

const reviewer = { profile: 'reviewer' } as const;
/** Another number of lamps, of years and another cost. */
const other = { E10: '≥80盏', E13: '≤20万元', E17: '≥5年' };

ruleCases('S12', [
  { accepts: 'one project', options: reviewer },
  { accepts: 'shares that are the same', more: [other], options: reviewer },
  { accepts: 'the same figure, in 单位版', more: [{}] },
  {
    accepts: 'the same figure under another name',
    more: [{ ...other, C10: '更换路灯', E10: '≥120盏' }],
    options: reviewer,
  },
  {
    rejects: 'the same name, amount and unit in two projects',
    more: [{ ...other, E10: '120盏' }],
    options: reviewer,
    findings: [
      {
        address: '绩效目标表!E10',
        severity: 'hint',
        messageId: 'twice',
        args: { text: '安装路灯≥120盏', count: '2' },
        cells: ['绩效目标表!E10', '表2!E10'],
      },
    ],
  },
]);
