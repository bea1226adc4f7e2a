import type { Indicator } from '../../model/target-table';
import { placedNear } from '../finding-cells';
import { level1Absence, rowsWithoutLevel1 } from '../indicator-frame';
import type { Rule } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** The cell of the row in the column of the 一级指标, where its name should stand. */
function level1Cell({ level1, row }: Indicator): string {
  return level1.address.replace(/\d+$/, String(row));
}

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
      const [unnamed] = rowsWithoutLevel1(table, definition, edition);
      if (unnamed) {
        yield {
          ...placedNear(table, 'level1', level1Cell(unnamed)),
          severity: definition.whenMissing,
          messageId: 'nameLost',
          args: { text: definition.name, level2: unnamed.level2.text },
        };
        continue;
      }
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
