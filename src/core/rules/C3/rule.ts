import { readCode } from '../code';
import { placedOn } from '../finding-cells';
import type { Rule, RuleFinding, WorkbookContext } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** The region of most codes; `null` when no two codes agree. */
function commonRegion(regions: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const region of regions) counts.set(region, (counts.get(region) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first && first[1] > 1 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

function* check({ tables, edition }: WorkbookContext): Iterable<RuleFinding> {
  const codes = tables.flatMap((table) => {
    const code = readCode(table, edition);
    return code ? [{ table, code, region: code.text.slice(...edition.code.region) }] : [];
  });
  const common = commonRegion(codes.map(({ region }) => region));
  if (common === null) return;
  for (const { table, code, region } of codes) {
    if (region === common) continue;
    yield {
      ...placedOn(table, { field: 'code', at: code.at }),
      messageId: 'otherRegion',
      args: { text: code.text, region, common },
    };
  }
}

/** 编码区划. */
export const C3: Rule = {
  id: 'C3',
  scope: 'workbook',
  severity: 'hint',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check,
};
