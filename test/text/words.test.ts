import { enUS } from '../../src/text/en-US';
import { wordsFor } from '../../src/text/language';
import { zhCN } from '../../src/text/zh-CN';

/** Every key path that leads to a text or to a function that makes one. */
function paths(node: unknown, at = ''): readonly string[] {
  if (typeof node !== 'object' || node === null) return [`${at} ${typeof node}`];
  return Object.entries(node).flatMap(([key, value]) => paths(value, `${at}.${key}`));
}

/** Every text that stands there as it is. */
function texts(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(texts) : [];
}

test('both languages have the same keys', () => {
  expect([...paths(enUS)].sort()).toEqual([...paths(zhCN)].sort());
});

test('no text is empty', () => {
  expect(texts([zhCN, enUS]).filter((text) => text.trim() === '')).toEqual([]);
});

test('English has no Chinese outside the labels of the form that it quotes', () => {
  const { noTablesHint, ...result } = enUS.result;
  expect(noTablesHint).toMatch(/项目编码/);
  expect(texts({ ...enUS, result }).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-cn', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['en-US', 'en-US'],
  ['de-DE', 'en-US'],
  [undefined, 'zh-CN'],
])('display language %s reads %s', (displayLanguage, language) => {
  expect(wordsFor(displayLanguage).language).toBe(language);
});

test('numbers and names stand in the sentences', () => {
  expect(zhCN.result.unfilled(47)).toBe('未填 47 处');
  expect(zhCN.history.entry('insert-form', 'done', '绩效目标表')).toBe('插入模板（绩效目标表）');
  expect(zhCN.history.entry('check', 'undone', null)).toBe('已撤销：校验');
  expect(zhCN.history.takeBack('check', 'undone', null)).toBe('恢复校验');
});
