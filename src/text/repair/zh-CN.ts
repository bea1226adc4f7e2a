import type { RepairWords } from './words';

export const repairZhCN: RepairWords = {
  button: '修复',
  buttonOf: (message) => `修复：${message}`,
  allSafe: (count) => `一键修复写法 ${count} 处`,
  title: '修复前请看一眼',
  intro: '左边是现在的内容，右边是修复后的内容。确定之前什么都不会改；改完可以撤销。',
  choose: '几种改法都说得通，请选一种。选好之后先看改前改后，确定了才改。',
  choice: '修复范围',
  one: (label) => `只改这一处：${label}`,
  kind: (label, count) => `同类的都改：${label ?? '各处改法见下面的对照'}（${count} 处）`,
  safe: (count) => `只改写法、不改意思的都改（${count} 处）`,
  introRows: '下面的行会并入台账表格，行里的内容一个字不改。确定之前什么都不会动；做完可以撤销。',
  takenIn: (sheet) => `并入“${sheet}”表格的行`,
  takeIn: (rows, from, to) => `表格从 ${from} 扩到 ${to}，并入 ${rows} 行：`,
  gone: '这些单元格已经改动过，没有可修复的了。请再校验一次。',
  confirm: (count) => `修复 ${count} 处`,
  preview: '修复前后',
  done: (count) => `已修复 ${count} 处。`,
  none: '没有修复任何一处。',
  stale: (places) => `这些单元格校验之后改动过，没有动：${places}。`,
  overlapping: (places) => `同一个单元格有两种改法，只改了一种：${places}。`,
  richTitle: '会丢失部分文字的格式',
  rich: (places) =>
    `${places} 里有部分文字设了不同的格式（如局部加粗、变色、上标）。修复会按整格重写，这些格式会丢失，撤销也找不回来。`,
  richProceed: '仍要修复',
  showMore: (count) => `再显示 ${count} 处`,
};
