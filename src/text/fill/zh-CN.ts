import { fillNoteText, fillRoleText } from '../../core/fill/plan-fill-words';
import type { FillWords } from './words';

export const fillZhCN: FillWords = {
  toFill: (cells) => `有 ${cells} 格待填充。`,
  outdated: (cells) => `台账或目标表有改动，有 ${cells} 格还是旧的，请再点“填充”。`,
  upToDateButHers: (cells) => `除您自己改写的 ${cells} 格外，各表已与台账一致。`,
  upToDate: '各表已与台账一致。',
  noFigures: '台账里还没有数：请先在白色格填数，再点“填充”。',
  projects: (count) => `执行进度（${count} 个项目）`,
  showAll: (count) => `显示全部 ${count} 个`,
  showFewer: '收起',
  notes: (count) => `填充说明 ${count} 条`,
  note: (note) => fillNoteText(note, 'zh-CN'),
  role: (role) => fillRoleText(role, 'zh-CN'),

  done: {
    filled: (cells, tables) => `已填充 ${tables} 张表，共 ${cells} 格。`,
    remembered: '各表已与台账一致，没有改动单元格。',
    kept: (places) => `您自己的内容有 ${places} 处保留未动。`,
    tables: (count) => `填充了哪些表（${count}）`,
    table: (name, cells) => `${name}：${cells} 格`,
    notPossible: '还不能填充',
    notPossibleHint:
      '填充要有绩效目标表和季度台账。请先插入或粘贴目标表，再点“台账”，填好数后点“填充”。',
    completionEmptied: (cells) =>
      `“台账-完成”已不在，原来填的完成情况 ${cells} 格已清空；撤销可以找回，也可以点“台账”重建。`,
    executionEmptied: (cells) =>
      `“台账-支出”已不在，原来填的预算执行 ${cells} 格已清空；撤销可以找回，也可以点“台账”重建。`,
    toCheck: (count) => `有 ${count} 条说明，列在“季度台账”下。`,
  },

  preview: {
    title: (taken) => `填充会动到您的内容（${taken} 处）`,
    intro: '还没有写入。点单元格可以转到表上核对；“只填其余”会保留您的内容。',
    taken: (count) => `会被改写的单元格（${count}）`,
    others: (count) => `另外填充的单元格（${count}）`,
    places: (count) => `原位置有内容，改放到别处的表（${count}）`,
    place: (name, range) => `${name}：放在 ${range}`,
    old: '原',
    replacement: '新',
    formula: '公式',
    blank: '（空）',
    showMore: (count) => `再显示 ${count} 格`,
    everything: '全部填充',
    keepMine: '只填其余',
  },
};
