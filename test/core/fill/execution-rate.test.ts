import fc from 'fast-check';
import { executionRate } from '../../../src/core/fill/execution-rate';

describe('预算执行率', () => {
  test.each<[string | number | null, string | number | null, string | null, string]>([
    // executed, full-year budget, rate, rule and hand arithmetic
    [19.4, 20, '97.00', 'X1: 19.40 ÷ 20 = 0.97'],
    ['19.40', '20.00', '97.00', 'X1, typed as text'],
    [14.2, 20, '71.00', '9.4: 14.20 ÷ 20 = 0.71'],
    [1, 3, '33.33', 'X1: 0.33333…'],
    [2, 3, '66.67', 'X1: 0.66666…, up'],
    [1.005, 100, '1.01', '3.10: 1.005 exactly, half up; binary floats give 1.00'],
    [0.28335, 10, '2.83', '3.10: 2.8335 %, down'],
    [0.28345, 10, '2.83', '3.10: 2.8345 %, down'],
    [0.2835, 10, '2.84', '3.10: 2.835 %, half up'],
    [0.1 + 0.2, 3, '10.00', '3.10: float noise is no amount'],
    [8.575, 1000, '0.86', '3.10: 0.8575 %, up'],
    [4.35, 1000, '0.44', '3.10: 0.435 %, half up'],
    [0, 20, '0.00', '9.3: 0 counts as typed'],
    [25, 20, '125.00', 'X5: over 100 is allowed'],
    [-1, 20, '-5.00', 'X9: a refund before anything was spent'],
    [5, 0, null, 'X2: budget 0'],
    [5, '0.00', null, 'X2: budget 0 as text'],
    [5, null, null, 'X2: budget blank'],
    [5, '  ', null, 'X2: budget blank'],
    [5, '/', null, 'X2: a sign for nothing'],
    [5, '待定', null, 'X2: budget unreadable'],
    [5, '7,00.5', null, 'H5: malformed groups are no amount'],
    [5, '#REF!', null, 'X2: an error value'],
    [5, -20, null, 'no rate of a negative budget'],
    [null, 20, null, 'nothing typed is not 0 %'],
    ['', 20, null, 'nothing typed is not 0 %'],
    ['很多', 20, null, 'text where a number belongs'],
    [Number.NaN, 20, null, 'no number'],
    [5, Number.POSITIVE_INFINITY, null, 'no number'],
    ['1,200.00', '2,400.00', '50.00', 'thousands groups'],
    ['２０', '４０', '50.00', 'full width'],
    ['200000元', '20万元', '100.00', '200000元 is 20万元'],
    ['200000元', 40, '50.00', 'a bare figure is in 万元'],
    ['0.5亿元', '10000万元', '50.00', '0.5亿元 is 5000万元'],
  ])('%p of %p is %p (%s)', (executed, budget, rate) => {
    expect(executionRate(executed, budget)).toBe(rate);
  });

  const cents = fc.integer({ min: 1, max: 10 ** 10 });

  it('is the integer arithmetic of cents, half up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 10 }), cents, (executed, budget) => {
        const [a, b] = [BigInt(executed), BigInt(budget)];
        const basisPoints = (a * 10000n * 2n + b) / (b * 2n);
        const shown = `${basisPoints / 100n}.${String(basisPoints % 100n).padStart(2, '0')}`;
        expect(executionRate(executed / 100, budget / 100)).toBe(shown);
      }),
    );
  });

  it('never falls when more is spent, and is the same in 元 and in 万元', () => {
    fc.assert(
      fc.property(cents, cents, cents, (executed, more, budget) => {
        const rate = Number(executionRate(executed, budget));
        expect(Number(executionRate(executed + more, budget))).toBeGreaterThanOrEqual(rate);
        expect(executionRate(`${executed}元`, `${budget}元`)).toBe(
          executionRate(`${executed}万元`, `${budget}万元`),
        );
      }),
    );
  });

  it('never throws', () => {
    const anything = fc.oneof(fc.string({ unit: 'grapheme' }), fc.double(), fc.constant(null));
    fc.assert(
      fc.property(anything, anything, (executed, budget) => {
        expect(executionRate(executed, budget) ?? '0.00').toMatch(/^-?\d+\.\d\d$/);
      }),
    );
  });
});
