/** The words of the page around the grid and the pane; the pane and the grid bring their own. */

import type { ThemeName } from '../excel-host/transport/office-themes';
import type { NamedPart } from './grid/accessible-names';
import type { Lock } from './grid/locked-places';

export interface PageWords {
  readonly title: string;
  readonly tools: string;
  readonly emptyWorkbook: string;
  readonly exampleWorkbook: string;
  readonly yearWorkbook: string;
  readonly download: string;
  readonly paneTheme: string;
  readonly themes: Readonly<Record<ThemeName, string>>;
  readonly closePane: string;
  readonly resizePane: string;
  readonly paneTitle: string;
  readonly replaceWorkbook: string;
  readonly fileName: string;
  readonly commandFailed: (label: string, reason: string) => string;
  readonly startFailed: (reason: string) => string;
  /** What Excel says when a person's typing or pasting is refused. */
  readonly mergedCells: string;
  readonly locks: Readonly<Record<Lock, string>>;
  readonly nothingToPaste: string;
  /** Names of parts of the grid, for screen readers. */
  readonly parts: Readonly<Record<NamedPart, string>>;
}

const chinese: PageWords = {
  title: '绩效目标 · 工作台',
  tools: '工作台',
  emptyWorkbook: '空白工作簿',
  exampleWorkbook: '示例工作簿',
  yearWorkbook: '台账示例',
  download: '下载 .xlsx',
  paneTheme: '面板主题',
  themes: { light: '浅色', dark: '深色', 'high-contrast': '高对比度' },
  closePane: '关闭面板',
  resizePane: '调整面板宽度',
  paneTitle: '绩效目标',
  replaceWorkbook: '当前工作簿的内容会丢失。继续吗？',
  fileName: '绩效目标.xlsx',
  commandFailed: (label, reason) => `“${label}”没有完成：${reason}`,
  startFailed: (reason) => `工作台没有启动：${reason}`,
  mergedCells: '无法对合并单元格执行此操作。没有粘贴任何内容。',
  locks: {
    'protected-sheet': '您试图更改的单元格位于受保护的工作表中。要更改，请先取消工作表保护。',
    'protected-structure': '工作簿结构受保护，不能添加、删除、重命名、隐藏或移动工作表。',
    'read-only': '工作簿以只读方式打开，不能更改。',
  },
  nothingToPaste: '剪贴板里没有可以粘贴的内容。',
  parts: {
    nameBox: '名称框',
    cellEditor: '单元格编辑',
    formulaBar: '编辑栏',
    fontName: '字体',
    fontSize: '字号',
  },
};

const english: PageWords = {
  title: 'Performance targets · Workbench',
  tools: 'Workbench',
  emptyWorkbook: 'Empty workbook',
  exampleWorkbook: 'Example workbook',
  yearWorkbook: 'Example with ledger',
  download: 'Download .xlsx',
  paneTheme: 'Pane theme',
  themes: { light: 'Light', dark: 'Dark', 'high-contrast': 'High contrast' },
  closePane: 'Close pane',
  resizePane: 'Resize pane',
  paneTitle: 'Performance targets',
  replaceWorkbook: 'What the present workbook holds will be lost. Go on?',
  fileName: 'performance-targets.xlsx',
  commandFailed: (label, reason) => `“${label}” did not finish: ${reason}`,
  startFailed: (reason) => `The workbench did not start: ${reason}`,
  mergedCells: "We can't do that to a merged cell. Nothing was pasted.",
  locks: {
    'protected-sheet':
      'The cell you are trying to change is on a protected sheet. To make a change, unprotect the sheet.',
    'protected-structure':
      'The structure of the workbook is protected: sheets cannot be added, deleted, renamed, hidden or moved.',
    'read-only': 'The workbook is open read-only and cannot be changed.',
  },
  nothingToPaste: 'There is nothing on the clipboard to paste.',
  parts: {
    nameBox: 'Name box',
    cellEditor: 'Cell editor',
    formulaBar: 'Formula bar',
    fontName: 'Font',
    fontSize: 'Font size',
  },
};

export type PageLanguage = 'zh-CN' | 'en-US';

/** Chinese for every Chinese browser language, English for all others. */
export function pageLanguage(browserLanguage: string): PageLanguage {
  return browserLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}

export function pageWords(language: PageLanguage): PageWords {
  return language === 'zh-CN' ? chinese : english;
}
