import { utf8Size } from '../../../excel-host/rich-api/utf8-size';
import { isHigherVersion } from '../../../excel-host/rich-api/requirement-matrix';

test.each(['', 'abc', 'é', '绩效目标', '𠮷野家', 'a\u{1F600}b', '≥２５％'])(
  'bytes of %j',
  (text) => {
    expect(utf8Size(text)).toBe(Buffer.byteLength(text, 'utf8'));
  },
);

test.each([
  ['1.10', '1.9', true],
  ['1.9', '1.10', false],
  ['1.14', '1.14', false],
  ['2.0', '1.14', true],
])('%s is higher than %s: %s', (version, than, expected) => {
  expect(isHigherVersion(version, than)).toBe(expected);
});
