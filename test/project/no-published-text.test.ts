/** The core knows the form, not the document: nothing that the published tables say stands in it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { publishedTables } from '../core/forms/target-table/example-tables';

const core = path.resolve(__dirname, '../../src/core');
const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:ts|md)$/u.test(file),
);

/** Counts, amounts and percentages alone are nobody's words. */
const FIGURES_ONLY = /^[\d.%≥≤>=<\s]*$/u;

test('no name, code, purpose, goal, indicator, textual value or basis of the published tables is in src/core', () => {
  const texts = publishedTables.flatMap(({ name, code, purpose, goal, title, indicators }) => [
    title,
    name,
    code,
    purpose,
    goal,
    ...indicators.flatMap(({ level3, description, value, basis }) => [
      level3,
      description,
      value,
      basis,
    ]),
  ]);
  const labels = publishedTables.flatMap(({ indicators }) =>
    indicators.map(({ level2 }) => level2),
  );
  const wanted = [...new Set(texts)].filter(
    (text) => !FIGURES_ONLY.test(text) && !labels.some((label) => label.includes(text)),
  );
  expect(wanted.length).toBeGreaterThan(40);
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) => {
    const source = readFileSync(path.join(core, file), 'utf8');
    return wanted.filter((text) => source.includes(text)).map((text) => `${file}: ${text}`);
  });
  expect(found).toEqual([]);
});
