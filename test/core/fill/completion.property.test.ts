import fc from 'fast-check';
import { EDITIONS } from '../../../src/core/editions';
import { completionOf } from '../../../src/core/fill/completion';
import { COMPLETION_REASONS, COMPLETIONS } from '../../../src/core/fill/completion-result';
import { completionReasonText, completionText } from '../../../src/core/fill/completion-words';

const edition = EDITIONS.hebei;
const amount = fc.integer({ min: 1, max: 10 ** 8 });
const signs = fc.constantFrom('≥', '≤', '=', '>', '<', '', '不低于', '不超过');

/** Two ways of writing one quantity: unit, how many of it make one of the other, the other unit. */
const EQUAL = [
  ['万平米', 10000, '平方米'],
  ['万元', 10000, '元'],
  ['亿元', 10000, '万元'],
  ['万个', 10000, '个'],
  ['公里', 1000, '米'],
  ['公顷', 15, '亩'],
  ['吨', 1000, '公斤'],
  ['周', 7, '天'],
  ['%', 10, '‰'],
  ['万元/年', 10000, '元/年'],
  ['批', 1, '批次'],
] as const;

describe('completion of anything', () => {
  it('is the same in whatever unit target and actual are written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EQUAL), signs, amount, amount, (units, sign, t, a) => {
        const [large, multiple, small] = units;
        const both = completionOf(`${sign}${t}${large}`, `${a}${large}`, edition);
        const small2 = `${sign}${t * multiple}${small}`;
        expect(completionOf(small2, `${a * multiple}${small}`, edition)).toEqual(both);
        expect(completionOf(small2, `${a}${large}`, edition)).toEqual(both);
        expect(completionOf(`${sign}${t}${large}`, `${a * multiple}${small}`, edition)).toEqual(
          both,
        );
      }),
    );
  });

  it('never has a lower rate for more', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('≥', '=', '>', ''),
        amount,
        amount,
        amount,
        (sign, t, a, more) => {
          const rate = (n: number): number =>
            Number(completionOf(`${sign}${t}批`, n, edition).rate ?? Number.NaN);
          expect(rate(a + more)).toBeGreaterThanOrEqual(rate(a));
        },
      ),
    );
  });

  it('is done exactly when the rate of whole numbers is 1 or more', () => {
    fc.assert(
      fc.property(amount, amount, (t, a) => {
        const { completion } = completionOf(`≥${t}批`, `${a}批`, edition);
        expect(completion).toBe(a >= t ? '完成' : '部分完成');
        expect(completionOf(`≤${t}批`, `${a}批`, edition)).toEqual({
          rate: null,
          completion: a <= t ? '达标' : '超出',
        });
      }),
    );
  });

  const pieces = fc
    .array(
      fc.constantFrom(
        ...[
          '≥',
          '≤',
          '=',
          '~',
          '，',
          '；',
          '/',
          '-',
          '.',
          ' ',
          '12',
          '3.5',
          '2024',
          '年',
          '月',
          '日',
        ],
        ...[
          '底',
          '%',
          '‰',
          '万',
          '亿',
          '元',
          '平米',
          '人',
          '每',
          '(',
          ')',
          '达成',
          '未',
          '完成',
          '约',
          '亩',
        ],
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));
  const text = fc.oneof(pieces, fc.string({ unit: 'grapheme' }));
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('never throws, and says one of the words', () => {
    const actual = fc.oneof(text, fc.double(), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(text, actual, fc.option(day, { nil: undefined }), (target, typed, asOf) => {
        const { rate, completion, reason } = completionOf(target, typed, edition, asOf);
        expect(rate ?? '0.00').toMatch(/^-?\d+\.\d\d$/);
        expect(COMPLETIONS).toContain(completion);
        expect(completion === '无法判断' && reason === undefined).toBe(false);
        expect(reason === undefined || COMPLETION_REASONS.includes(reason)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

test('every word and reason is said in both languages', () => {
  for (const completion of COMPLETIONS) {
    expect(completionText(completion, 'zh-CN')).toBe(completion);
    expect(completionText(completion, 'en-US')).toMatch(/^[A-Z][a-z ]+$/);
  }
  for (const reason of COMPLETION_REASONS) {
    expect(completionReasonText(reason, 'zh-CN')).not.toBe('');
    expect(completionReasonText(reason, 'en-US')).not.toBe('');
  }
});
