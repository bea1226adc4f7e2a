import { placedNear } from '../finding-cells';
import { level1Absence } from '../indicator-frame';
import type { Rule } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** 一级指标齐全. */
export const S1: Rule = {
  id: 'S1',
  scope: 'table',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { edition, stage }) {
    for (const definition of edition.level1) {
      const absence = level1Absence(table, definition, edition, stage);
      if (!absence || definition.whenMissing === null) continue;
      const blank = absence.kind === 'blank-rows';
      yield {
        ...placedNear(table, 'level1', blank ? absence.first.name.address : table.heads.indicators),
        severity: definition.whenMissing,
        messageId: blank ? 'blankRows' : 'missing',
        args: { text: definition.name },
      };
    }
  },
};
