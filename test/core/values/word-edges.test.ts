import { beginsAsOneOf, endsAsOneOf } from '../../../src/core/values/word-edges';

const mayBe = beginsAsOneOf(['项目编码', '三级指标', '底']);

test.each(['项目编码', '项', ' 三级 指标', '　★：项目编码', '三月底', '底'])(
  '%j may be one of the words',
  (text) => {
    expect(mayBe(text)).toBe(true);
  },
);

test.each(['编码', '绩效指标', '　＊级', '\n：目项目编码'])('%j is none of the words', (text) => {
  expect(mayBe(text)).toBe(false);
});

test('what begins with anything but a Chinese character is left to be read', () => {
  for (const text of ['3月底', '（一）项目编码', '\u200b项目编码', '⽬', 'A', '', ' ']) {
    expect(mayBe(text)).toBe(true);
  }
});

test('a text that ends in another Chinese character than the words is told by it alone', () => {
  const mayEnd = endsAsOneOf(['合格率', '人数']);
  expect(['率', '培训人数', '合格率）', '人数 ', '95%', ''].filter(mayEnd)).toHaveLength(6);
  expect(['合格', '人数多', '率达标'].filter(mayEnd)).toEqual([]);
});
