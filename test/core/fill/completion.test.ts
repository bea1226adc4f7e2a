import { EDITIONS } from '../../../src/core/editions';
import { completionOf } from '../../../src/core/fill/completion';

const edition = EDITIONS.hebei;

type Case = readonly [
  target: string,
  actual: string | number | null,
  rate: string | null,
  completion: string,
  rule: string,
];

const judged = (
  target: string,
  actual: string | number | null,
  asOf?: string,
  level2?: string,
): unknown => {
  const { rate, completion, reason } = completionOf(target, actual, edition, asOf, level2);
  return [rate, completion, ...(reason === undefined ? [] : [reason])];
};

const expected = ([, , rate, completion, rule]: Case): unknown => {
  const reason = /\[(?<reason>[a-z-]+)\]$/.exec(rule)?.groups?.['reason'];
  return [rate, completion, ...(reason === undefined ? [] : [reason])];
};

function table(title: string, asOf: string | undefined, cases: readonly Case[]): void {
  describe(title, () => {
    test.each(cases)('%p: %p is %p %p (%s)', (...each) => {
      expect(judged(each[0], each[1], asOf)).toEqual(expected(each));
    });
  });
}

table('at least, at year end', undefined, [
  ['≥45批', 47, '104.44', '完成', '3.2, 3.7: 47 ÷ 45 = 1.0444…, not capped'],
  ['≥45批', '47批', '104.44', '完成', 'the unit may be typed'],
  ['≥45批', 45, '100.00', '完成', '3.2: a = T'],
  ['≥45批', 44, '97.78', '部分完成', '44 ÷ 45 = 0.9777…'],
  ['≥45批', 0, '0.00', '未完成', '0 counts as typed'],
  ['≥45批', -3, '-6.67', '未完成', '3.2: a < 0 achieves nothing; the rate is not capped'],
  ['>45批', 45, '100.00', '完成', '3.2: a = T reaches > too'],
  ['≥45批', 90, '200.00', '完成', '3.6: never reduced of itself'],
  ['≥95%', '96.5%', '101.58', '完成', '96.5 ÷ 95 = 1.01578…'],
  ['≥95%', 96.5, '101.58', '完成', '2.2 P2: a bare number means per cent'],
  ['≥99.5‰', '9.95%', '100.00', '完成', '1% = 10‰'],
  ['提高10%以上', '12%', '120.00', '完成', 'G1: growth is a quantity'],
  ['≥5%', '-1.2%', '-24.00', '未完成', 'growth may be negative'],
  ['≥-3%', '-2%', null, '完成', 'no rate of a target below 0'],
  ['≥-3%', '-5%', null, '未完成', 'no rate of a target below 0'],
  ['≥0起', 0, null, '完成', '3.2: T = 0 is reached'],
  ['≥0起', -1, null, '未完成', '3.2: a < 0'],
]);

table('no sign, or =, at year end', undefined, [
  ['321辆', 321, '100.00', '完成', 'G3: reads as ='],
  ['321辆', 320, '99.69', '部分完成', '320 ÷ 321 = 0.99688…'],
  ['321辆', 325, '101.25', '完成', '3.3: a ≥ T; 325 ÷ 321 = 1.01246…'],
  ['=105场', 98, '93.33', '部分完成', '9.5: 98 ÷ 105 = 0.9333…'],
  ['100%', '100%', '100.00', '完成', '3.3'],
  ['100%', '98%', '98.00', '部分完成', '3.3'],
  ['约100人', 98, '98.00', '部分完成', '约 is read as ='],
  ['0起', 0, null, '完成', '3.3: T = 0 asks for a ≤ 0'],
  ['=0起', 1, null, '未完成', '3.3: T = 0'],
  ['20万元', 20, '100.00', '完成', '9.2: money, a = T'],
  ['20万元', 21, '105.00', '超出', '9.2: more than a cost is not reached'],
  ['20万元', 19, '95.00', '部分完成', '9.2: a = T only'],
]);

table('at most, at year end', undefined, [
  ['≤20万元', 19.8, null, '达标', '9.4: no percentage'],
  ['≤20万元', 20, null, '达标', '3.4: a = T'],
  ['≤20万元', '20.01', null, '超出', '3.4'],
  ['<5%', '5%', null, '达标', '3.4 puts ≤ and < together'],
  ['不超过3件', 4, null, '超出', 'words of comparison'],
  ['≤0起', 0, null, '达标', '3.4: T = 0'],
  ['≤0起', 1, null, '超出', '3.4: T = 0'],
  ['≤24小时', '1天', null, '达标', '1天 = 24小时'],
  ['≤24小时', '25小时', null, '超出', 'the same unit'],
]);

table('ranges, at year end', undefined, [
  ['10~15人', 12, '100.00', '完成', 'inside'],
  ['10~15人', 10, '100.00', '完成', 'its lower end'],
  ['10~15人', 15, '100.00', '完成', 'its upper end'],
  ['10~15人', 9, '90.00', '部分完成', '9 ÷ 10'],
  ['10~15人', 16, '106.67', '超出', '16 ÷ 15 = 1.0666…'],
  ['≥10~15人', 16, '160.00', '完成', 'a sign before it: the lower end counts'],
  ['≤10~15人', 15, null, '达标', 'a sign before it: the upper end counts'],
]);

table('units and scales', undefined, [
  ['1万平米', '12000平方米', '120.00', '完成', '1万平米 = 10000平方米; G8: 平米 is 平方米'],
  ['1万平米', 1.2, '120.00', '完成', 'a bare number is in the unit as written'],
  ['1万平米', '1.2万', '120.00', '完成', 'a written scale'],
  ['1万平米', 12000, '120.00', '完成', '12000 times the target can only be single units'],
  ['1万平米', 50, null, '无法判断', 'neither 50万平米 nor 50平米 is likely [scale-unclear]'],
  ['≥12000平方米', '1.2万㎡', '100.00', '完成', '1.2万 = 12000'],
  ['≥12000平方米', '18亩', '100.00', '完成', '18 × 2000/3 = 12000'],
  ['≥1公顷', '15亩', '100.00', '完成', '1公顷 = 15亩'],
  ['≥90万元', '880000元', '97.78', '部分完成', '88 ÷ 90 = 0.9777…'],
  ['≥90万元', '88万', '97.78', '部分完成', '88万 is 88万元'],
  ['≥0.5亿元', '5000万元', '100.00', '完成', '0.5亿 = 5000万'],
  ['≥1万个', '9500个', '95.00', '部分完成', '9500 ÷ 10000'],
  ['≥12个月', '1年', '100.00', '完成', '1年 = 12个月'],
  ['≥12个月', '12月', '100.00', '完成', 'no day, a number of months'],
  ['≤3000元/人', '0.29万元/人', null, '达标', '0.29万元 = 2900元'],
  ['≥2次/月', '24次/年', '100.00', '完成', '24次/年 = 2次/月'],
  ['≥45批', '47批次', '104.44', '完成', 'G8: 批 is 批次'],
  ['≥90', '92分', '102.22', '完成', '92 ÷ 90 = 1.0222… [target-without-unit]'],
  ['≥45批', '47场', null, '无法判断', 'G8: 批 is not 场 [unit-differs]'],
  ['≥200人', '210人次', null, '无法判断', '人 is not 人次 [unit-differs]'],
  ['≥5个百分点', '6%', null, '无法判断', 'points are no share [unit-differs]'],
  ['≥10个工作日', '12天', null, '无法判断', 'working days are no days [unit-differs]'],
  ['≥95%', 0.97, null, '无法判断', '97 % or 0.97 %? [percent-unclear]'],
  ['100%', 1, null, '无法判断', '100 % or 1 %? [percent-unclear]'],
  ['≥5%', 0.8, '16.00', '部分完成', '0.8 % of growth is plausible'],
]);

table('what is typed instead of a figure', undefined, [
  ['≥95%', '≥95%', '100.00', '完成', 'G15: the sign is taken off and told [sign-in-actual]'],
  ['≥95%', '＝96%', '101.05', '完成', '= says nothing'],
  ['≥95%', '<95%', null, '无法判断', 'a sign the other way [sign-in-actual]'],
  ['≤20万元', '≥18万元', null, '无法判断', 'a sign the other way [sign-in-actual]'],
  ['≥45批', '约47批', '104.44', '完成', 'about [approximate-actual]'],
  ['≥45批', '40~50批', null, '无法判断', 'a range [range-in-actual]'],
  ['≥45批', '已完成', null, '无法判断', 'a number is asked for [not-a-number]'],
  ['≥45批', Number.NaN, null, '无法判断', 'no number [not-a-number]'],
  ['≥45批', '#REF!', null, '无法判断', 'an error value [error-value]'],
  ['≥45批', null, null, '未填', '9.4: blank is never 0 %'],
  ['≥45批', '  ', null, '未填', 'white space is blank'],
  ['≥45批', '/', null, '未填', 'G9 [placeholder]'],
  ['≥**批', 47, null, '无法判断', 'G9 [target-placeholder]'],
  ['', 47, null, '无法判断', 'nothing to compare with [target-blank]'],
  ['#N/A', 47, null, '无法判断', 'an error value [error-value]'],
]);

table('deadlines, at year end', undefined, [
  ['2024年年底', '2024年12月20日', null, '完成', 'D1: before 31 December'],
  ['2024年年底', '2024.12.31', null, '完成', 'D1: on the last day'],
  ['2024年年底', '2024/11/3 10:20', null, '完成', 'a time of day is dropped'],
  ['2024年年底', 45646, null, '完成', 'serial 45646 is 2024-12-20 (45657 is 2024-12-31)'],
  ['2024年年底', '45658', null, '未完成', 'serial 45658 is 2025-01-01 [late]'],
  ['2024年年底', '2025-01-10', null, '未完成', 'D2 [late]'],
  ['2024年年底', '11月20日', null, '完成', 'the year of the target'],
  ['2024年年底', '已于2024年11月3日完成', null, '完成', 'words around the day'],
  ['2024年年底', '已完成', null, '完成', 'issue: typed date or 已完成'],
  ['2024年年底', '按时完成', null, '完成', 'issue: typed date or 已完成'],
  ['2024年年底', '未完成', null, '未完成', 'said so'],
  ['2024年年底', '部分完成', null, '部分完成', 'said so'],
  ['2024年年底', '延期至2025年', null, '未完成', 'said so [late]'],
  ['2024年年底', null, null, '未填', 'due, nothing typed'],
  ['2024年年底', 100, null, '无法判断', 'no day [not-a-date]'],
  ['2024年年底', '顺利', null, '无法判断', 'no day [not-a-date]'],
  ['2024年6月前', '2024年6月20日', null, '完成', '9.2 D1: within June is accepted'],
  ['6月底', '7月1日', null, '未完成', 'no year on either side [late]'],
  ['6月底', '2024.6.30', null, '完成', 'no year in the target [year-assumed]'],
]);

table('targets in words, at year end', undefined, [
  ['环境更加整洁', '达成', null, '完成', 'D3'],
  ['环境更加整洁', '部分达成', null, '部分完成', 'D3'],
  ['环境更加整洁', '未达成', null, '未完成', 'D3'],
  ['环境更加整洁', '达成年度指标', null, '完成', 'D3, in full'],
  ['环境更加整洁', '部分达成年度指标并具有一定效果', null, '部分完成', 'D3, in full'],
  ['环境更加整洁', '未达成年度指标且效果较差', null, '未完成', 'D3, in full'],
  ['环境更加整洁', '环境更加 整洁', null, '完成', 'D5, G16 [same-as-target]'],
  ['环境更加整洁', '很好', null, '无法判断', 'never interpreted [not-a-status]'],
  ['环境更加整洁', 95, null, '无法判断', 'no number is asked for [not-a-status]'],
  ['环境更加整洁', null, null, '未填', 'blank'],
]);

table('several targets in one cell, at year end', undefined, [
  ['培训3次，参加200人', '3次，210人', '100.00', '完成', '100 % and 105 %: the lower'],
  ['培训3次，参加200人', '2次，210人', '66.67', '部分完成', '2 ÷ 3: the worst counts'],
  ['培训3次，参加200人', '210人；2次', '66.67', '部分完成', 'paired by unit'],
  ['培训3次，参加200人', '3；180', '90.00', '部分完成', 'paired by place: 180 ÷ 200'],
  ['培训3次，参加200人', '0次；0人', '0.00', '未完成', 'nothing at all'],
  ['培训3次，参加200人', 3, null, '无法判断', 'one figure for two targets [parts-differ]'],
  ['培训3次，经费≤5万元', '3次，4.8万元', null, '完成', 'no rate for ≤, so none for both'],
  ['培训3次，经费≤5万元', '3次，5.2万元', null, '超出', 'the worst counts'],
]);

table('at the end of June', '2024-06-30', [
  ['≥45批', 20, '44.44', '进行中', '20 ÷ 45 = 0.4444…'],
  ['≥45批', 0, '0.00', '进行中', '0 counts as typed'],
  ['≥45批', 45, '100.00', '完成', 'reached early'],
  ['≥45批', null, null, '未到期', '9.4'],
  ['0起', 0, null, '进行中', 'holds so far'],
  ['0起', 1, null, '未完成', 'cannot be mended'],
  ['≤20万元', 12, null, '达标', 'so far'],
  ['≤20万元', 21, null, '超出', 'for good'],
  ['20万元', 12, '60.00', '进行中', '12 ÷ 20'],
  ['10~15人', 9, '90.00', '进行中', '9 ÷ 10'],
  ['2024年年底', null, null, '未到期', 'the deadline is to come'],
  ['2024年年底', '进行中', null, '进行中', 'said so'],
  ['2024年年底', '未完成', null, '进行中', 'not done, not late'],
  ['2024年年底', '2024-06-12', null, '完成', 'done early'],
  ['2024年年底', '2024-11-12', null, '进行中', 'a plan, no fact [date-after-as-of]'],
  ['2024年5月底', null, null, '未填', 'due since 31 May'],
  ['5月底', '未完成', null, '未完成', 'due since 31 May of the year looked at'],
  ['5月底', '2024-06-12', null, '未完成', 'D2 [late]'],
  ['5月底', '2024-07-12', null, '未完成', 'due, and late whenever [late]'],
  ['环境更加整洁', '部分达成', null, '进行中', 'the year is not over'],
  ['环境更加整洁', '达成', null, '完成', 'said so'],
  ['环境更加整洁', null, null, '未到期', 'blank'],
  ['培训3次，参加200人', '3次，110人', '55.00', '进行中', 'the worst counts'],
]);

describe('what the row says about money', () => {
  test.each<[string, number, string, string | null, string, string]>([
    ['20万元', 19, '成本指标', null, '达标', 'G3: a cost without sign means ≤'],
    ['20万元', 21, '经济成本指标', null, '超出', 'G3, the frame of 101号'],
    ['=20万元', 19, '成本指标', '95.00', '部分完成', '9.2: a = T only'],
    ['=20万元', 21, '成本指标', '105.00', '超出', '9.2: more must not count as reached'],
    ['20万元', 21, '经济效益指标', '105.00', '完成', '3.3: income may be more'],
    ['95%', 96, '成本指标', '101.05', '完成', 'a share is no cost amount; 96 ÷ 95'],
  ])('%s with %d in %s', (target, actual, level2, rate, completion) => {
    expect(judged(target, actual, undefined, level2)).toEqual([rate, completion]);
  });
});

test('the last day of the plan is the year end', () => {
  expect(judged('≥45批', 44, '2024-12-30')).toEqual(['97.78', '进行中']);
  expect(judged('≥45批', 44, '2024-12-31')).toEqual(['97.78', '部分完成']);
});

test('a day that is none is refused', () => {
  expect(() => completionOf('≥45批', 47, edition, '2024-6-30')).toThrow(RangeError);
});
