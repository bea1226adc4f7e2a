import { ruleCases } from '../../../../test/core/rules/rule-cases';

const reviewer = { profile: 'reviewer' } as const;

ruleCases('C3', [
  { accepts: 'one region', more: [{}, {}], options: reviewer },
  { accepts: 'another region, in 单位版', cells: { B3: '13999825P0000000000AB' }, more: [{}, {}] },
  {
    accepts: 'two codes that differ: nobody knows which is right',
    cells: { B3: '13999825P0000000000AB' },
    more: [{}],
    options: reviewer,
  },
  {
    rejects: 'the one that differs from the others',
    cells: { B3: '13999825P0000000000AB' },
    more: [{}, {}],
    options: reviewer,
    findings: [
      {
        address: '绩效目标表!B3',
        severity: 'hint',
        messageId: 'otherRegion',
        args: { text: '13999825P0000000000AB', region: '139998', common: '139999' },
      },
    ],
  },
]);
