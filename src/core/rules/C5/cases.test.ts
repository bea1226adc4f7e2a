import { ruleCases } from '../../../../test/core/rules/rule-cases';

const reviewer = { profile: 'reviewer' } as const;

// By hand, places 0–19, weights 3^i modulo 31: 1 3 9 27 19 26 16 17 20 29 25 13 8 24 10 30 28 22 4 12.
// 13999925P plus eleven zeros: 1·1 + 3·3 + 9·9 + 9·27 + 9·19 + 9·26 + 2·16 + 5·17 + 23·20 = 1316 = 14 modulo 31;
// 30 − 14 = 16, the 17th character of the alphabet: G.
ruleCases('C5', [
  { accepts: 'the inferred character', cells: { B3: '13999925P00000000000G' }, options: reviewer },
  { accepts: 'another one, in 单位版', cells: { B3: '13999925P00000000000A' } },
  { accepts: 'a code of another kind', cells: { B3: '510000000000000000000' }, options: reviewer },
  {
    accepts: 'codes that keep step with each other, whatever the constant',
    // One more at place 19 is 12 less at the end: H (17) and 5.
    cells: { B3: '13999925P00000000000H' },
    more: [{ B3: '13999925P000000000015' }],
    options: reviewer,
  },
  {
    rejects: 'another character',
    cells: { B3: '13999925P00000000000A' },
    options: reviewer,
    findings: [
      {
        address: 'B3',
        severity: 'hint',
        messageId: 'unlikely',
        args: { text: '13999925P00000000000A', last: 'A', expected: 'G' },
      },
    ],
  },
  {
    rejects: 'a code out of step with another of its kind',
    cells: { B3: '13999925P00000000000G' },
    more: [{ B3: '13999925P00000000001G' }],
    options: reviewer,
    findings: [
      {
        address: '表2!B3',
        severity: 'hint',
        messageId: 'unlikeOthers',
        args: { text: '13999925P00000000001G', last: 'G', expected: '4' },
      },
    ],
  },
]);
