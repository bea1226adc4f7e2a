import type { Edition } from '../../editions/edition';
import type { FieldCell, Indicator, TargetTable } from '../../model/target-table';
import { isBlank } from '../field-state';
import type { Fix, Severity } from '../finding';
import { placedOn } from '../finding-cells';
import {
  isCostUnderOutput,
  isForeignCostLevel1,
  level2Definitions,
  rowsWithoutLevel1,
} from '../indicator-frame';
import { mistypedLevel1, mistypedLevel2 } from '../mistyped-level';
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

/** One wrong letter in a known name: the name that was meant, as grave as its absence. */
function mistyped(
  table: TargetTable,
  field: 'level1' | 'level2',
  at: FieldCell,
  expected: string,
  whenMissing: Severity | null,
): RuleFinding {
  const { address, cell } = at;
  const { nf } = cell ?? {};
  const replacement = { v: expected, ...(nf === undefined ? {} : { nf }) };
  const fix: Fix = {
    labelId: 'rename',
    args: { text: expected },
    edits: [{ sheet: table.sheet, address, expected: cell, replacement }],
  };
  return {
    ...placedOn(table, { field, at }),
    severity: whenMissing ?? 'warning',
    messageId: 'mistyped',
    args: { text: at.text, expected },
    ...(cell?.f === undefined ? { fix } : {}),
  };
}

function* checkLevel1(table: TargetTable, edition: Edition): Iterable<RuleFinding> {
  for (const row of firstOf(table.indicators, (each) => each.level1.address)) {
    const { level1, level1Name } = row;
    if (level1Name !== null || isBlank(level1)) continue;
    const meant = mistypedLevel1(row, edition);
    if (meant) {
      yield mistyped(table, 'level1', level1, meant.name, meant.whenMissing);
      continue;
    }
    if (isForeignCostLevel1(row)) {
      yield {
        ...placedOn(table, { field: 'level1', at: level1 }),
        severity: 'hint',
        messageId: 'costLevel1',
        args: { text: level1.text },
      };
      continue;
    }
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
    const meant = definition ? null : mistypedLevel2(row, edition);
    if (meant) {
      yield mistyped(table, 'level2', level2, meant.level2, meant.whenMissing);
    } else if (!definition) {
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
    yield* checkLevel1(table, edition);
    yield* checkLevel2(table, edition);
  },
};
