/** Every word that a person reads stands in src/text (or, beside its rule or form, in src/core), in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SRC = path.resolve(__dirname, '../../src');
const FOLDERS = ['taskpane', 'ribbon', 'commands', 'host'] as const;

/** A font of Chinese Excel. */
const NO_WORDS: readonly string[] = ['等线'];

/** String literals, parts of templates and texts of JSX with Chinese in them; comments are none. */
function chineseIn(file: string, source: string): readonly string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const text =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node)
        ? node.text
        : '';
    if (/\p{Script=Han}/u.test(text) && !NO_WORDS.includes(text)) found.push(`${file}: ${text}`);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
}

test('Chinese literals, in a template and in JSX too, are found; those in comments are not', () => {
  const source = "// 注释\nconst a = '文'; const b = `${a}字`; const c = <p>句</p>;";
  expect(chineseIn('a.tsx', source)).toEqual(['a.tsx: 文', 'a.tsx: 字', 'a.tsx: 句']);
});

test.each(FOLDERS)('src/%s says nothing that is not in src/text', (folder) => {
  const files = readdirSync(path.join(SRC, folder), { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/u.test(file),
  );
  expect(files).not.toEqual([]);
  const found = files.flatMap((file) =>
    chineseIn(file, readFileSync(path.join(SRC, folder, file), 'utf8')),
  );
  expect(found).toEqual([]);
});
