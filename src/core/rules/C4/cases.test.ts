import { ruleCases } from '../../../../test/core/rules/rule-cases';

const CODE = '13999925P0000000000AB';

ruleCases('C4', [
  { accepts: 'different codes', more: [{}, {}] },
  { accepts: 'blank codes', cells: { B3: null }, more: [{ B3: null }] },
  {
    accepts: 'codes stored as numbers: they may only look alike',
    cells: { B3: { v: 5.1e20 } },
    more: [{ B3: { v: 5.1e20 } }],
  },
  {
    accepts: 'two codes that are the same error value',
    cells: { B3: '#N/A' },
    more: [{ B3: '#N/A' }],
  },
  {
    rejects: 'one code on two sheets, whatever its width and capitals',
    more: [{}, { B3: '１３999925p0000000000ab' }],
    findings: [
      {
        address: '表3!B3',
        severity: 'error',
        messageId: 'duplicate',
        args: { text: '１３999925p0000000000ab', count: '2', places: '绩效目标表!B3、表3!B3' },
        cells: ['绩效目标表!B3', '表3!B3'],
      },
    ],
  },
  {
    rejects: 'one code on three sheets, once',
    more: [{ B3: CODE }, { B3: CODE }],
    findings: [
      {
        address: '表2!B3',
        severity: 'error',
        messageId: 'duplicate',
        args: { text: CODE, count: '3', places: '绩效目标表!B3、表2!B3、表3!B3' },
        cells: ['绩效目标表!B3', '表2!B3', '表3!B3'],
      },
    ],
  },
]);
