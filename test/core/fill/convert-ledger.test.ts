import { convertLedger } from '../../../src/core/fill/convert-ledger';
import { achievementRow, ledgerOf, retyped, spendingRow } from './ledger-rows';

describe('the switch of the whole ledger', () => {
  const ledger = ledgerOf(
    'cumulative',
    [
      spendingRow({ figures: [4, 9, 14.2, 16, 19.4] }, 4),
      spendingRow({ figures: [0.1, 0.3, null, null, null] }, 5),
    ],
    [
      achievementRow('各季相加', ['10批', '22批', '35批', null, '47批'], 4),
      achievementRow('取最近', ['25%', null, '80%', null, '100%'], 5),
      achievementRow('只填年末', [null, null, null, null, '达成'], 6),
    ],
  );

  it('converts spending and the sums, and leaves every other row alone', () => {
    expect(convertLedger(ledger, 'quarterly')).toEqual({
      kind: 'converted',
      mode: 'quarterly',
      spending: [
        {
          row: 4,
          unit: '',
          figures: { '3月底': '4', '6月底': '5', '9月底': '5.2', '10月底': '1.8', '12月底': '5.2' },
        },
        {
          row: 5,
          unit: '',
          figures: {
            '3月底': '0.1',
            '6月底': '0.2',
            '9月底': null,
            '10月底': null,
            '12月底': null,
          },
        },
      ],
      achievements: [
        {
          row: 4,
          unit: '批',
          figures: { '3月底': '10', '6月底': '12', '9月底': '13', '10月底': null, '12月底': '12' },
        },
      ],
    });
  });

  it('comes back as it was', () => {
    const there = convertLedger(ledger, 'quarterly');
    if (there.kind === 'blocked') throw new Error('blocked');
    const quarterly = ledgerOf(
      'quarterly',
      there.spending.map(({ row, figures }) => spendingRow({ figures: retyped(figures) }, row)),
      [],
    );
    expect(convertLedger(quarterly, 'cumulative')).toMatchObject({
      spending: [
        {
          figures: {
            '3月底': '4',
            '6月底': '9',
            '9月底': '14.2',
            '10月底': '16',
            '12月底': '19.4',
          },
        },
        { figures: { '3月底': '0.1', '6月底': '0.3', '9月底': null } },
      ],
    });
  });

  it('changes nothing when it is in that form already', () => {
    expect(convertLedger(ledger, 'cumulative')).toEqual({
      kind: 'converted',
      mode: 'cumulative',
      spending: [],
      achievements: [],
    });
  });

  it('lists every row that forbids it, and then converts none', () => {
    const broken = ledgerOf(
      'cumulative',
      [
        spendingRow({ figures: [4, 9, 14.2, 16, 19.4] }, 4),
        spendingRow({ figures: [4, null, 9, null, null] }, 5),
        spendingRow({ figures: [4, '九', null, null, null] }, 6),
        spendingRow({ figures: [{ v: 4, f: '=2+2' }, 9, null, null, null] }, 7),
        spendingRow({ figures: [4, '—', null, null, null] }, 8),
      ],
      [
        achievementRow('各季相加', ['10批', '22场', null, null, null], 4),
        achievementRow('各季相加', [null, '≥22批', null, null, null], 5),
        achievementRow('取最近', [null, '22', null, null, null], 6),
        achievementRow(null, [null, '22', null, null, null], 7),
      ],
    );
    expect(convertLedger(broken, 'quarterly')).toEqual({
      kind: 'blocked',
      rows: [
        { table: 'spending', row: 5, reason: 'blank-before-figure', cutoffs: ['6月底'] },
        { table: 'spending', row: 6, reason: 'not-a-number', cutoffs: ['6月底'] },
        { table: 'spending', row: 7, reason: 'formula', cutoffs: ['3月底'] },
        { table: 'achievements', row: 4, reason: 'units-differ', cutoffs: ['3月底', '6月底'] },
        { table: 'achievements', row: 5, reason: 'not-a-number', cutoffs: ['6月底'] },
      ],
    });
  });
});
