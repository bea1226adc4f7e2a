import type { Edition } from '../../editions/edition';
import type { Indicator, TargetTable } from '../../model/target-table';
import { unitAtStart } from '../../values/units';
import { comparable } from '../field-state';
import { placedOn, type Placed } from '../finding-cells';
import type { Rule, RuleFinding, WorkbookContext } from '../rule';
import { quantitiesOf, readIndicators } from '../target-values';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

interface Measured {
  readonly table: TargetTable;
  readonly indicator: Indicator;
  readonly unit: string;
}

/** Rows that set one number with a unit. */
function measuredRows(tables: readonly TargetTable[]): readonly Measured[] {
  return tables.flatMap((table) =>
    readIndicators(table).flatMap(({ indicator, parsed }) => {
      const [quantity, ...more] = quantitiesOf(parsed);
      return quantity && more.length === 0 && quantity.unit !== ''
        ? [{ table, indicator, unit: quantity.unit }]
        : [];
    }),
  );
}

/** The unit in the brackets that end a name: `路灯（盏）`. */
function unitInName({ name }: Indicator): string | null {
  const inner = /\(([^()]+)\)$/u.exec(comparable(name.text))?.[1];
  const found = inner === undefined ? null : unitAtStart(inner);
  return inner !== undefined && found?.length === inner.length ? inner : null;
}

/** 同 = the same unit, 似 = another word for it. */
function compareUnits(
  one: string,
  other: string,
  { values }: Edition,
): 'same' | 'synonym' | 'different' {
  const [first, second] = [comparable(one), comparable(other)];
  if (first === second) return 'same';
  const alike = values.sameUnits.some((units) =>
    [first, second].every((unit) => units.some((each) => comparable(each) === unit)),
  );
  return alike ? 'synonym' : 'different';
}

const placed = ({ table, indicator }: Measured): Placed =>
  placedOn(table, { field: 'indicator.value', at: indicator.value });

/** Within a row: the unit in its name's brackets and that of its value. */
function* checkName(row: Measured, edition: Edition): Iterable<RuleFinding> {
  const named = unitInName(row.indicator);
  if (named === null || compareUnits(named, row.unit, edition) !== 'different') return;
  const { name, target } = row.indicator;
  yield {
    ...placed(row),
    messageId: 'otherThanName',
    args: { text: target, name: name.text, unit: row.unit, other: named },
  };
}

/** Between projects: the same 三级指标 in another unit than where it stood first. Synonyms are told to reviewers only. */
function* checkAlike(rows: readonly Measured[], context: WorkbookContext): Iterable<RuleFinding> {
  const first = new Map<string, Measured>();
  for (const row of rows) {
    const { name, target, level2Name } = row.indicator;
    const key = `${level2Name ?? ''}\n${comparable(name.text)}`;
    const before = first.get(key);
    // Twice in one table is S5’s.
    if (before?.table === row.table) continue;
    if (before === undefined) {
      if (comparable(name.text) !== '') first.set(key, row);
      continue;
    }
    const likeness = compareUnits(before.unit, row.unit, context.edition);
    if (likeness === 'same' || (likeness === 'synonym' && context.profile === 'unit')) continue;
    yield {
      ...placed(row),
      messageId: likeness,
      args: {
        text: target,
        name: name.text,
        unit: row.unit,
        other: before.unit,
        sheet: before.table.sheet,
      },
    };
  }
}

/** 同一事项的计量单位不一致. */
export const G8: Rule = {
  id: 'G8',
  scope: 'workbook',
  severity: 'hint',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(context) {
    const rows = measuredRows(context.tables);
    for (const row of rows) yield* checkName(row, context.edition);
    yield* checkAlike(rows, context);
  },
};
