import { NOBODY, parseSigners, printSigners } from '../../../../src/core/forms/submission/signers';

test('names are remembered without outer blanks', () => {
  const setting = printSigners({ preparer: ' 张三 ', reviewer: '', head: '王五' });
  expect(parseSigners(setting)).toEqual({ preparer: '张三', reviewer: '', head: '王五' });
});

test('nothing is remembered of no names', () => {
  expect(printSigners({ ...NOBODY, head: '  ' })).toBeNull();
  expect(parseSigners(null)).toEqual(NOBODY);
});

test.each(['', '{', '[]', '"张三"', '{"preparer":1,"head":null}'])(
  'a damaged setting %j leaves the names blank',
  (setting) => {
    expect(parseSigners(setting)).toEqual(NOBODY);
  },
);
