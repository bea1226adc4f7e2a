/** Which parts of the frame of 一级 and 二级指标 a form lacks. */
import type { Edition, Level1Definition, Level2Definition } from '../editions/edition';
import { perEdition } from '../editions/per-edition';
import type { Indicator, Level1, TargetTable } from '../model/target-table';
import type { Stage } from './finding';
import { comparable, isBlank, isFilled } from './field-state';
import { mistypedLevel1, mistypedLevel2 } from './mistyped-level';

/** Absent: not one row of it, or (before submission) rows that were left wholly blank. */
export type Absence =
  { readonly kind: 'no-row' } | { readonly kind: 'blank-rows'; readonly first: Indicator };

/** While filling, a blank row is only counted; before submission it is as good as none. */
function absenceOf(rows: readonly Indicator[], stage: Stage): Absence | null {
  const [first] = rows;
  if (!first) return { kind: 'no-row' };
  return stage === 'submission' && !rows.some(isFilled) ? { kind: 'blank-rows', first } : null;
}

/** The 二级 of an edition by name; a name may stand under several 一级. */
const definitionsByName = perEdition((edition: Edition) => {
  const byName = new Map<string, readonly Level2Definition[]>();
  for (const definition of edition.level2) {
    byName.set(definition.level2, [...(byName.get(definition.level2) ?? []), definition]);
  }
  return byName;
});

/** What the edition says of a 二级; empty for a name that it does not know. */
export function level2Definitions(
  edition: Edition,
  level2Name: string | null,
): readonly Level2Definition[] {
  return (level2Name !== null && definitionsByName(edition).get(level2Name)) || [];
}

/** The 一级 of a row; when it was mistyped, the one meant; when its cell is blank (the merged one was cleared), that of its 二级. */
function level1Of(row: Indicator, edition: Edition): Level1 | null {
  const { level1, level1Name, level2Name } = row;
  if (level1Name !== null) return level1Name;
  if (!isBlank(level1)) return mistypedLevel1(row, edition)?.name ?? null;
  return level2Definitions(edition, level2Name)[0]?.level1 ?? null;
}

/**
 * Rows whose 二级 belongs to a 一级 that is printed nowhere: its name went with the first row of its merged cell, and
 * what is read from above is another's. Empty for a 一级 that need not be there.
 */
export function rowsWithoutLevel1(
  table: TargetTable,
  { name, whenMissing }: Level1Definition,
  edition: Edition,
): readonly Indicator[] {
  const isPrinted = table.indicators.some(({ level1Name }) => level1Name === name);
  if (isPrinted || whenMissing === null) return [];
  return table.indicators.filter(
    ({ level1Name, level2Name }) =>
      level1Name !== null && level2Definitions(edition, level2Name)[0]?.level1 === name,
  );
}

/** How a 一级指标 is absent from the form; `null` when it is there. */
export function level1Absence(
  table: TargetTable,
  { name }: Level1Definition,
  edition: Edition,
  stage: Stage,
): Absence | null {
  if (stage === 'filling' && table.indicators.some(({ level1Name }) => level1Name === name)) {
    return null;
  }
  return absenceOf(
    table.indicators.filter((indicator) => level1Of(indicator, edition) === name),
    stage,
  );
}

/** True for a 二级 of 成本 (the frame of 2021) that stands under 产出, as mixed forms have it. */
export function isCostUnderOutput(
  { level1Name }: Indicator,
  definition: Level2Definition | undefined,
): boolean {
  return level1Name === '产出指标' && definition?.level1 === '成本指标';
}

/** 成本 as a 一级, as the frame of 2021 has it. */
const COST_LEVEL1 = /^(?:[\d一二三四五六]+[.、])?成本类?(?:指标)?(?:\(.*\))?$/u;

/** True for rows of 成本 as a 一级 in an edition whose forms do not print it. */
export function isForeignCostLevel1({ level1, level1Name }: Indicator): boolean {
  return level1Name === null && COST_LEVEL1.test(comparable(level1.text));
}

/** How a 二级指标 is absent from the form; those of 成本 as a 一级 stand for the 成本指标 under 产出. */
export function level2Absence(
  table: TargetTable,
  wanted: Level2Definition,
  edition: Edition,
  stage: Stage,
): Absence | null {
  if (stage === 'filling' && table.indicators.some((row) => row.level2Name === wanted.level2)) {
    return null;
  }
  const isCost = wanted.level1 === '产出指标' && wanted.level2 === '成本指标';
  return absenceOf(
    table.indicators.filter((indicator) => {
      const [definition] = level2Definitions(edition, indicator.level2Name);
      return (
        indicator.level2Name === wanted.level2 ||
        (isCost && definition?.level1 === '成本指标') ||
        mistypedLevel2(indicator, edition) === wanted
      );
    }),
    stage,
  );
}
