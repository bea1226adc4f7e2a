/** Every rule has its folder, its page, its words in both languages and a case for each of its messages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as registry from '../../../src/core/rules/registry';
import type { Rule, RuleWords } from '../../../src/core/rules/rule';
import { ruleById, rules } from '../../../src/core/rules/rule-list';
import { PLACEHOLDER } from '../../../src/core/rules/template';

const FOLDER = join(__dirname, '../../../src/core/rules');
const FORMATS = [undefined, 'amount', 'exact', 'field', 'list', 'fault', 'shown'];

function read(rule: Rule, file: string): string {
  return readFileSync(join(FOLDER, rule.id, file), 'utf8');
}

function places(template: string): readonly string[] {
  return [...template.matchAll(PLACEHOLDER)].map(([whole]) => whole).sort();
}

const folders = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

test('the registry is sorted and holds every folder under its id', () => {
  const lines = [
    ...readFileSync(join(FOLDER, 'registry.ts'), 'utf8').matchAll(/export \{ (\w+) \}/g),
  ];
  const ids = lines.map(([, id]) => id);
  expect(ids).toEqual([...ids].sort());
  expect(ids).toEqual(folders);
  expect(rules.map(({ id }) => id)).toEqual(folders);
  for (const [id, rule] of Object.entries(registry)) expect(rule.id).toBe(id);
  expect(new Set(rules).size).toBe(rules.length);
});

test('the index lists every rule with its title', () => {
  const index = readFileSync(join(FOLDER, '../../../docs/rules/README.md'), 'utf8');
  const listed = [...index.matchAll(/^\| \[(\w+)\]\(\S+\/(\w+)\/README\.md\)\s*\| (.+?)\s*\|/gm)];
  expect(listed.map(([, id, folder, title]) => [id, folder, title])).toEqual(
    rules.map((rule) => [rule.id, rule.id, rule.words['zh-CN'].title]),
  );
});

describe.each(rules)('$id', (rule) => {
  const zh: RuleWords = rule.words['zh-CN'];
  const en: RuleWords = rule.words['en-US'];

  test('has an id of the rulebook and is found by it', () => {
    expect(rule.id).toMatch(/^[A-Z]\d{1,2}$/);
    expect(ruleById(rule.id)).toBe(rule);
  });

  test('has its files', () => {
    const files = ['rule.ts', 'zh-CN.ts', 'en-US.ts', 'README.md', 'cases.test.ts'];
    expect(files.filter((file) => !existsSync(join(FOLDER, rule.id, file)))).toEqual([]);
  });

  test('says the same in both languages', () => {
    expect(Object.keys(en.messages)).toEqual(Object.keys(zh.messages));
    expect(Object.keys(en.fixes)).toEqual(Object.keys(zh.fixes));
    expect(en.certainty).toBe(zh.certainty);
    for (const kind of ['messages', 'fixes'] as const) {
      for (const [id, template] of Object.entries(zh[kind])) {
        expect({ id, places: places(en[kind][id] ?? '') }).toEqual({
          id,
          places: places(template),
        });
        for (const match of template.matchAll(PLACEHOLDER)) expect(FORMATS).toContain(match[2]);
      }
    }
  });

  test('speaks Chinese in zh-CN, English in en-US', () => {
    for (const text of [zh.title, zh.basis, ...Object.values(zh.messages)]) {
      expect(text).toMatch(/\p{Script=Han}/u);
      expect(text.replaceAll('Excel', '')).not.toMatch(/[A-Za-z]{3,}(?![^{]*\})/);
    }
    for (const text of [en.title, en.basis, ...Object.values(en.messages)]) {
      expect(text).toMatch(/[A-Za-z]{3}/);
    }
  });

  test('has a case for every message, and rows that accept and reject', () => {
    const cases = read(rule, 'cases.test.ts');
    const used = [...cases.matchAll(/messageId: '([\w-]+)'/g)].map(([, id]) => id);
    expect([...new Set(used)].sort()).toEqual(Object.keys(zh.messages).sort());
    expect(cases).toMatch(/accepts: /);
    expect(cases).toMatch(/rejects: /);
  });

  test('has a page that says what, why, what to do, on what basis and how severely', () => {
    const page = read(rule, 'README.md');
    expect(page).toMatch(new RegExp(`^# ${rule.id} `));
    expect(page).toContain(zh.title);
    for (const heading of [
      '查什么',
      '为什么',
      '例子',
      '怎么办',
      '依据',
      '严重程度',
      'In English',
    ]) {
      expect(page).toContain(`## ${heading}`);
    }
  });
});
