import { placedNear } from '../finding-cells';
import { level1Absence, level2Absence } from '../indicator-frame';
import type { Rule } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

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
    for (const definition of edition.level2) {
      const { level1, level2, whenMissing } = definition;
      if (whenMissing === null || reported.some(({ name }) => name === level1)) continue;
      const absence = level2Absence(table, definition, edition, stage);
      if (!absence) continue;
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
