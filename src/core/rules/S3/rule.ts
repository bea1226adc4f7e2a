import type { Edition } from '../../editions/edition';
import type { Indicator, TargetTable } from '../../model/target-table';
import { isBlank } from '../field-state';
import { placedOn } from '../finding-cells';
import { isCostUnderOutput, level2Definitions, rowsWithoutLevel1 } from '../indicator-frame';
import type { Rule, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** Rows that share one merged 一级 or 二级 cell say the same; the first speaks for all. */
function firstOf(
  indicators: readonly Indicator[],
  addressOf: (indicator: Indicator) => string,
): readonly Indicator[] {
  const seen = new Set<string>();
  return indicators.filter((indicator) => {
    const address = addressOf(indicator);
    return !seen.has(address) && seen.add(address);
  });
}

function* checkLevel1(table: TargetTable): Iterable<RuleFinding> {
  for (const { level1, level1Name } of firstOf(table.indicators, (row) => row.level1.address)) {
    if (level1Name !== null || isBlank(level1)) continue;
    yield {
      ...placedOn(table, { field: 'level1', at: level1 }),
      severity: 'warning',
      messageId: 'unknownLevel1',
      args: { text: level1.text },
    };
  }
}

function* checkLevel2(table: TargetTable, edition: Edition): Iterable<RuleFinding> {
  const isPlaced = ({ level1Name, level2, level2Name }: Indicator): boolean =>
    isBlank(level2) ||
    level2Definitions(edition, level2Name).some(({ level1 }) => level1 === level1Name);
  if (table.indicators.every(isPlaced)) return;
  // Their 一级 lost its name, S1 says so: they stand where they should.
  const unnamed = new Set(
    edition.level1.flatMap((definition) => rowsWithoutLevel1(table, definition, edition)),
  );
  const rows = firstOf(table.indicators, (row) => `${row.level1.address} ${row.level2.address}`);
  for (const row of rows) {
    const { level1, level1Name, level2, level2Name } = row;
    if (isBlank(level2) || unnamed.has(row)) continue;
    const definitions = level2Definitions(edition, level2Name);
    const [definition] = definitions;
    if (!definition) {
      yield {
        ...placedOn(table, { field: 'level2', at: level2 }),
        severity: 'warning',
        messageId: 'unknownLevel2',
        args: { text: level2.text },
      };
    } else if (level1Name !== null && definitions.every((known) => known.level1 !== level1Name)) {
      const both = placedOn(
        table,
        { field: 'level2', at: level2 },
        { field: 'level1', at: level1 },
      );
      const args = { text: level2.text, level1: level1Name, expected: definition.level1 };
      yield isCostUnderOutput(row, definition)
        ? { ...both, severity: 'hint', messageId: 'costUnderOutput', args }
        : { ...both, messageId: 'misplaced', args };
    }
  }
}

/** 二级指标与一级指标对应. */
export const S3: Rule = {
  id: 'S3',
  scope: 'table',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { edition }) {
    yield* checkLevel1(table);
    yield* checkLevel2(table, edition);
  },
};
