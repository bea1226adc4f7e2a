/** Every rule's page is whole in both languages, and both tell the same examples. */
import { rules } from '../../src/core/rules/rule-list';
import { parsePage } from '../../src/text/rule-pages/parse-page';
import { rulePage } from '../../src/text/rule-pages/rule-page';

test('paragraphs, lists and the rows of examples are told apart', () => {
  const page = parsePage(
    '# X1 A\n\n## W\n\nOne.\n\n- two\n- three\n\n## E\n\n| a | b |\n| --- | --- |\n| `1` | 错误：x |\n| 2 | Accepted |\n\nLast.\n\n## Other\n\nno\n',
    { what: 'W', why: 'Y', examples: 'E', remedy: 'R', severity: 'S' },
  );
  expect(page).toEqual({
    what: [
      { kind: 'text', text: 'One.' },
      { kind: 'list', items: ['two', 'three'] },
    ],
    why: [],
    examples: [
      { written: '1', result: '错误：x', verdict: 'error' },
      { written: '2', result: 'Accepted', verdict: 'accepted' },
    ],
    remarks: [{ kind: 'text', text: 'Last.' }],
    remedy: [],
    severity: [],
  });
});

describe.each(rules)('$id', ({ id }) => {
  const [chinese, english] = [rulePage(id, 'zh-CN'), rulePage(id, 'en-US')];

  test.each([chinese, english])(
    'has every section, and examples that accept and reject',
    (page) => {
      for (const section of ['what', 'why', 'remedy', 'severity'] as const)
        expect(page[section]).not.toEqual([]);
      const verdicts = new Set(page.examples.map(({ verdict }) => verdict));
      expect(verdicts.has(null)).toBe(false);
      expect(verdicts.has('accepted')).toBe(true);
      expect(verdicts.size).toBeGreaterThan(1);
    },
  );

  test('tells the same examples in README.md and README.en-US.md', () => {
    expect(english.examples.map(({ verdict }) => verdict)).toEqual(
      chinese.examples.map(({ verdict }) => verdict),
    );
  });
});
