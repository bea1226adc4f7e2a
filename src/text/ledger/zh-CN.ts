import { ledgerNoteText } from './note-text';
import type { LedgerWords } from './words';

const MODES: LedgerWords['mode']['names'] = { cumulative: '累计', quarterly: '当季' };

export const ledgerZhCN: LedgerWords = {
  heading: '季度台账',
  findings: '台账里的问题',
  prepare: '台账',
  none: '还没有台账',
  noneHint:
    '点“台账”，按目标表生成两张工作表：一张登记支出，一张登记各指标的完成数。每到节点填一次，再点“填充”。',
  goToSheet: (sheet) => `转到工作表“${sheet}”`,
  sheetMissing: '两张台账少了一张，点“台账”补上。',
  pending: (count) => `目标表有 ${count} 处还没进台账，点“台账”更新。`,
  homeless: (count) => `台账里找不到目标表的行 ${count} 处`,
  open: (count) => `台账需要核对 ${count} 处`,
  note: ledgerNoteText('zh-CN'),
  showMore: (count) => `再显示 ${count} 条`,

  mode: {
    names: MODES,
    current: (mode) => `填报口径：${MODES[mode]}`,
    meaning: {
      cumulative: '每格填从年初到截止日的累计数（截至3月底、6月底……）。',
      quarterly: '每格只填当季发生的数（一季度、二季度……；四季度含10月）。',
    },
    consequences: {
      cumulative:
        '改为累计：支出和“各季相加”的指标，各格换算成截至数；其他指标不动。执行率和完成率不变，可以撤销。',
      quarterly:
        '改为当季：支出和“各季相加”的指标，各格换算成当季数；其他指标不动。执行率和完成率不变，可以撤销。',
    },
    switchTo: { cumulative: '全部改为累计', quarterly: '全部改为当季' },
  },

  done: {
    made: (sheets) => `已建台账：${sheets}。`,
    typeNow: '白色格填数，灰色格是公式。填好后点“填充”。',
    updated: (added, refreshed) =>
      `台账已更新：${[
        ...(added > 0 ? [`新增 ${added} 行`] : []),
        ...(refreshed > 0 ? [`更新 ${refreshed} 处`] : []),
      ].join('，')}。已填的数没有动。`,
    inStep: '台账与目标表一致，没有改动。',
    changes: (count) => `改了哪些（${count}）`,
    toCheck: (count) => `有 ${count} 处需要您核对，列在“季度台账”下。`,
    switched: (to) => `台账已改为${MODES[to]}口径，结果不变。`,
    blocked: (to, rows) => `没有改为${MODES[to]}：有 ${rows} 处不能换算`,
    blockedHint: '台账没有改动。请先处理下面各处，再切换一次。',
  },
};
