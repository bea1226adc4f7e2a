/** Reads the page of a rule: what of Markdown those pages use, and nothing more. */
import type { Severity } from '../../core/rules/finding';

/** A paragraph, or the items of a list. */
export type PageBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** One row of the examples. */
export interface PageExample {
  readonly written: string;
  /** As the page says it: `错误：19位，少2位`. */
  readonly result: string;
  /** What the result begins with; `null` when it is none of the known words. */
  readonly verdict: 'accepted' | Severity | null;
}

export interface RulePage {
  readonly what: readonly PageBlock[];
  readonly why: readonly PageBlock[];
  readonly examples: readonly PageExample[];
  /** What stands under the examples. */
  readonly remarks: readonly PageBlock[];
  readonly remedy: readonly PageBlock[];
  readonly severity: readonly PageBlock[];
}

/** The headings of a page in a language. */
export type PageHeadings = Readonly<
  Record<'what' | 'why' | 'examples' | 'remedy' | 'severity', string>
>;

const VERDICTS: readonly (readonly [PageExample['verdict'], RegExp])[] = [
  ['accepted', /^(?:接受|不查|不报|不归本条|Accepted|Not )/],
  ['error', /^(?:错误|Error)/],
  ['warning', /^(?:警告|Warning)/],
  ['hint', /^(?:提示|只在审核版提示|Hint)/],
];

/** Backquotes only say that something is code. */
function plain(text: string): string {
  return text.replaceAll('`', '').trim();
}

function exampleOf(line: string): PageExample | null {
  const [written, result, ...more] = line.slice(1, -1).split('|').map(plain);
  if (written === undefined || result === undefined || more.length > 0) return null;
  const verdict = VERDICTS.find(([, words]) => words.test(result))?.[0] ?? null;
  return { written, result, verdict };
}

function blocksOf(lines: readonly string[]): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  for (const line of lines) {
    const before = blocks.at(-1);
    if (!line.startsWith('- ')) blocks.push({ kind: 'text', text: plain(line) });
    else if (before?.kind === 'list')
      blocks[blocks.length - 1] = { kind: 'list', items: [...before.items, plain(line.slice(2))] };
    else blocks.push({ kind: 'list', items: [plain(line.slice(2))] });
  }
  return blocks;
}

/** The filled lines under each heading of the second level. */
function sectionsOf(markdown: string): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of markdown.split(/\r?\n/)) {
    const heading = /^## (.+)$/.exec(line)?.[1];
    if (heading !== undefined) sections.set(heading, (lines = []));
    else if (line.trim() !== '') lines.push(line.trim());
  }
  return sections;
}

/** A section that is not there is empty. */
export function parsePage(markdown: string, headings: PageHeadings): RulePage {
  const sections = sectionsOf(markdown);
  const blocks = (name: keyof PageHeadings) => blocksOf(sections.get(headings[name]) ?? []);
  const examples = sections.get(headings.examples) ?? [];
  const isRow = (line: string) => line.startsWith('|');
  return {
    what: blocks('what'),
    why: blocks('why'),
    // Behind the head of the table and the line below it.
    examples: examples
      .filter(isRow)
      .slice(2)
      .flatMap((line) => exampleOf(line) ?? []),
    remarks: blocksOf(examples.filter((line) => !isRow(line))),
    remedy: blocks('remedy'),
    severity: blocks('severity'),
  };
}
