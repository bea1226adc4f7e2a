/** The page's own tools, at the right end of the ribbon: which workbook, how the pane looks, taking the workbook away. */
import type { ThemeName } from '../excel-host/transport/office-themes';
import { element } from './dom';
import { isThemeName, THEME_NAMES } from './pane/pane-theme';
import type { PageWords } from './text';
import type { WorkbookChoice } from './workbench-api';

export interface ToolBarActions {
  readonly open: (choice: WorkbookChoice) => void;
  readonly setTheme: (theme: ThemeName) => void;
  readonly download: () => void;
}

function labelled(label: string, control: HTMLElement): HTMLElement {
  return element('label', {}, label, control);
}

export function drawToolBar(
  words: PageWords,
  theme: ThemeName,
  actions: ToolBarActions,
): HTMLElement {
  const openers = (
    [
      ['empty', words.emptyWorkbook],
      ['example', words.exampleWorkbook],
      ['year', words.yearWorkbook],
    ] as const
  ).map(([choice, label]) => {
    const opener = element('button', { type: 'button' }, label);
    opener.addEventListener('click', () => {
      actions.open(choice);
    });
    return opener;
  });
  const themes = element(
    'select',
    {},
    ...THEME_NAMES.map((name) => element('option', { value: name }, words.themes[name])),
  );
  themes.value = theme;
  themes.addEventListener('change', () => {
    if (isThemeName(themes.value)) actions.setTheme(themes.value);
  });
  const download = element('button', { type: 'button' }, words.download);
  download.addEventListener('click', actions.download);
  return element(
    'div',
    { class: 'tools', role: 'group', 'aria-label': words.tools },
    ...openers,
    labelled(words.paneTheme, themes),
    download,
  );
}
