import { parseIndicatorValue } from '../../../src/core/values/parse-indicator-value';
import { rememberedByText } from '../../../src/core/values/remembered';

/** A reader that counts how often it reads. */
function counting() {
  const read = jest.fn((text: string) => (text === '' ? null : { text, parts: [{ text }] }));
  return { read, remembered: rememberedByText(read) };
}

it('reads a text once, whatever comes in between, and null too', () => {
  const { read, remembered } = counting();
  expect(['甲', '', '甲', '乙', '', '甲'].map((text) => remembered(text)?.text)).toEqual([
    '甲',
    undefined,
    '甲',
    '乙',
    undefined,
    '甲',
  ]);
  expect(read.mock.calls.map(([text]) => text)).toEqual(['甲', '', '乙']);
});

it('forgets rather than grow without end, and does not keep prose', () => {
  const { read, remembered } = counting();
  for (let index = 0; index < 5_000; index += 1) remembered(`指标${String(index)}`);
  remembered('指标0');
  expect(read).toHaveBeenCalledTimes(5_001);
  const prose = '一'.repeat(121);
  remembered(prose);
  remembered(prose);
  expect(read).toHaveBeenCalledTimes(5_003);
});

it('gives what nobody can change', () => {
  const { remembered } = counting();
  const result = remembered('甲');
  expect(() => Object.assign(result?.parts[0] ?? {}, { text: '乙' })).toThrow(TypeError);
  expect(remembered('甲')).toEqual({ text: '甲', parts: [{ text: '甲' }] });
  expect(Object.isFrozen(parseIndicatorValue('≥45批'))).toBe(true);
});
