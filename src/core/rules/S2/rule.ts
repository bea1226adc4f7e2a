import type { Indicator, TargetTable } from '../../model/target-table';
import { isBlank } from '../field-state';
import { placedNear } from '../finding-cells';
import { level1Absence, level2Absence } from '../indicator-frame';
import type { Rule } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** Rows without a 二级 of their own or from above, by their 一级: each can be where one missing 二级 lost its name. */
class UnnamedPlaces {
  readonly #places: readonly Indicator[];
  readonly #used = new Set<string>();

  constructor(table: TargetTable) {
    this.#places = table.indicators.filter(({ level2 }) => isBlank(level2));
  }

  /** The cell where the name of that 二级 should stand; each is given once. */
  next(level1: string): string | null {
    const row = this.#places.find(
      (each) => each.level1Name === level1 && !this.#used.has(each.level2.address),
    );
    if (!row) return null;
    this.#used.add(row.level2.address);
    return row.level2.address;
  }
}

/** 二级指标齐全. */
export const S2: Rule = {
  id: 'S2',
  scope: 'table',
  severity: 'warning',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { edition, stage }) {
    // Under a 一级 that S1 reports, every 二级 is missing: once is enough.
    const reported = edition.level1.filter(
      (definition) =>
        definition.whenMissing !== null &&
        level1Absence(table, definition, edition, stage) !== null,
    );
    const places = new UnnamedPlaces(table);
    for (const definition of edition.level2) {
      const { level1, level2, whenMissing } = definition;
      if (whenMissing === null || reported.some(({ name }) => name === level1)) continue;
      const absence = level2Absence(table, definition, edition, stage);
      if (!absence) continue;
      const unnamed = absence.kind === 'no-row' ? places.next(level1) : null;
      if (unnamed) {
        yield {
          ...placedNear(table, 'level2', unnamed),
          severity: whenMissing,
          messageId: 'nameLost',
          args: { text: level2, level1 },
        };
        continue;
      }
      const blank = absence.kind === 'blank-rows';
      yield {
        ...placedNear(table, 'level2', blank ? absence.first.name.address : table.heads.indicators),
        severity: whenMissing,
        messageId: blank ? 'blankRows' : 'missing',
        args: { text: level2, level1 },
      };
    }
  },
};
