/** docs/seed-findings.md lists every finding on the four published tables, and nothing else. */
import { readFileSync } from 'node:fs';
import published from '../../../examples/published-tables.json';
import { checkWorkbook } from '../../../src/core/rules/check-workbook';
import type { Finding, Profile } from '../../../src/core/rules/finding';
import { severityText } from '../../../src/core/rules/finding-text';
import { sheetWith } from './sample-form';

const page = readFileSync('docs/seed-findings.md', 'utf8');
const snapshot = {
  sheets: published.map((table, index) => sheetWith(table, {}, `表${index + 1}`)),
};

/** `S8 警告 表4!D18 表4!C18` for every row of a section's table. */
function listed(heading: string): readonly string[] {
  const section = page.split(/^## /mu).find((each) => each.startsWith(heading)) ?? '';
  return section.split('\n').flatMap((line) => {
    const [, rule, severity, places, reason] = line.split('|').map((cell) => cell.trim());
    if (!rule || !/^[A-Z]\d+$/.test(rule) || !places) return [];
    if (!reason) throw new Error(`no reason: ${line}`);
    const cells = places.split('；').flatMap((each) => {
      const [sheet = '', addresses = ''] = each.split(/\s+/);
      return addresses.split('、').map((address) => `${sheet}!${address}`);
    });
    return [`${rule} ${severity ?? ''} ${cells.join(' ')}`];
  });
}

function described({ ruleId, severity, cells }: Finding): string {
  const places = cells.map(({ sheet, address }) => `${sheet}!${address}`);
  return `${ruleId} ${severityText(severity, 'zh-CN')} ${places.join(' ')}`;
}

function found(profile: Profile, stage: 'filling' | 'submission'): readonly string[] {
  const { findings } = checkWorkbook(snapshot, { profile, stage, today: '2024-01-15' });
  return findings.map(described).sort();
}

test.each(['filling', 'submission'] as const)('单位版, %s', (stage) => {
  expect(found('unit', stage)).toEqual([...listed('单位版')].sort());
});

test('审核版 adds what stands in its section', () => {
  const all = [...listed('单位版'), ...listed('只在审核版')];
  expect(found('reviewer', 'submission')).toEqual(all.sort());
});

test('the figures of the introduction are right', () => {
  const { lines, counts } = checkWorkbook(snapshot, { today: '2024-01-15' });
  const said = /单位版共(\d+)行，(\d+)个错误/u.exec(page);
  expect([said?.[1], said?.[2]]).toEqual([String(lines.length), String(counts.error)]);
});
