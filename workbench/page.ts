/** Puts the page together: ribbon and tools on top, the grid on the left, the pane on the right. */
import type { Metadata } from '../excel-host/rich-api/metadata';
import type { ThemeName } from '../excel-host/transport/office-themes';
import { THEMES } from '../excel-host/transport/office-themes';
import { exportXlsx } from '../excel-host/workbook';
import { ILayoutService } from '@univerjs/ui';
import { askBeforeLeaving } from './ask-before-leaving';
import { placeOnPage } from './dom';
import { downloadXlsx } from './download';
import { nameParts } from './grid/accessible-names';
import type { VisibleGrid } from './grid/visible-grid';
import { createVisibleGrid } from './grid/visible-grid';
import { pasteAtSelection } from './grid/paste-at-selection';
import type { Paste } from './grid/pasting';
import { refusal } from './grid/refusal';
import { typeAsInExcel } from './grid/typing';
import { placeExample } from './example/example-workbook';
import { placeYearExample } from './example/year-example';
import type { OpenWorkbook } from './open-workbook';
import { openBlankWorkbook } from './open-workbook';
import { storedTheme, storeTheme } from './pane/pane-theme';
import { enterElement, PartsByF6 } from './parts-by-f6';
import { makeSplitter } from './pane/splitter';
import { TaskPane } from './pane/task-pane';
import type { RibbonButton } from './ribbon/manifest-ribbon';
import { readRibbon } from './ribbon/manifest-ribbon';
import { drawRibbon } from './ribbon/ribbon-bar';
import { pageLanguage, pageWords } from './text';
import { drawToolBar } from './tool-bar';
import { createWorkbench } from './scripted-person';
import type { WorkbookChoice } from './workbench-api';

const language = pageLanguage(navigator.language);
const words = pageWords(language);

const FORM_FONTS = ['12px 宋体', 'bold 12px 宋体', '12px 黑体'];

function notice(text: string): void {
  placeOnPage('notice').textContent = text;
}

function opened(workbook: OpenWorkbook | null): OpenWorkbook {
  if (workbook === null) throw new Error('No workbook is open yet');
  return workbook;
}

/** `?example` or `?example=year`; without, an empty workbook. */
function askedFor(example: string | null): WorkbookChoice {
  if (example === null) return 'empty';
  return example === 'year' ? 'year' : 'example';
}

/** Worksheet, ribbon, task pane. */
function windowParts(grid: VisibleGrid, pane: TaskPane): PartsByF6 {
  const sheet = placeOnPage('grid');
  const ribbon = placeOnPage('ribbon');
  let lastInRibbon: Element | null = null;
  ribbon.addEventListener('focusin', ({ target }) => {
    lastInRibbon = target instanceof Element ? target : null;
  });
  return new PartsByF6([
    {
      element: sheet,
      enter: () => {
        window.focus();
        grid.univer.__getInjector().get(ILayoutService).focus();
        return true;
      },
    },
    { element: ribbon, enter: () => enterElement(ribbon, lastInRibbon) },
    { element: placeOnPage('pane'), enter: () => pane.enter() },
  ]);
}

async function start(): Promise<void> {
  document.documentElement.lang = language;
  document.title = words.title;
  // The grid measures texts once, when it draws them first; the fonts must be there by then.
  await Promise.allSettled(FORM_FONTS.map((font) => document.fonts.load(font, '宋')));
  let workbook: OpenWorkbook | null = null;
  const paste: Paste = async (clipping) => {
    notice('');
    try {
      const pasted = await pasteAtSelection(opened(workbook).emulated, clipping);
      if (!pasted) notice(words.nothingToPaste);
      return pasted;
    } catch (error) {
      notice(refusal(error, words, opened(workbook).emulated.model.readOnly));
      return false;
    }
  };
  const [grid, metadata, manifest] = await Promise.all([
    createVisibleGrid(placeOnPage('grid'), language, paste),
    fetch('/workbench/excel-metadata.json').then((answer) => answer.json() as Promise<Metadata>),
    fetch('/manifest.xml').then((answer) => answer.text()),
  ]);
  let theme = storedTheme();
  const pane = new TaskPane(
    placeOnPage('pane'),
    [placeOnPage('pane'), placeOnPage('splitter')],
    words,
    () => workbook?.excel.services.setRuntimeState('Background'),
    (page) => {
      parts.listenTo(page);
    },
  );
  const parts = windowParts(grid, pane);

  async function open(choice: WorkbookChoice): Promise<void> {
    workbook?.close();
    const next = openBlankWorkbook(grid, metadata, language, theme, (lock) => {
      notice(words.locks[lock]);
    });
    // Univer's services are there from its first workbook on.
    if (workbook === null) typeAsInExcel(grid.univer);
    workbook = next;
    next.excel.services.onRuntimeState((state) => {
      pane.show(state === 'Visible');
    });
    pane.show(true);
    pane.wear(THEMES[theme]);
    if (choice === 'example') placeExample(next.emulated);
    if (choice === 'year') await placeYearExample(next.emulated);
    await next.rememberAsOpened();
    await pane.load(next.host);
  }

  async function press(button: RibbonButton): Promise<void> {
    notice('');
    if (workbook === null) return;
    if (button.action.kind === 'show-pane') {
      workbook.excel.services.setRuntimeState('Visible');
      return;
    }
    const status = await workbook.host.runCommand(button.action.functionName, button.id);
    if (status.kind !== 'completed') notice(words.commandFailed(button.label, status.kind));
  }

  function setTheme(next: ThemeName): void {
    theme = next;
    storeTheme(next);
    workbook?.host.setTheme(THEMES[next]);
    pane.wear(THEMES[next]);
  }

  async function replace(choice: WorkbookChoice): Promise<void> {
    if ((await opened(workbook).isChanged()) && !confirm(words.replaceWorkbook)) return;
    await open(choice);
  }

  async function download(): Promise<void> {
    const { emulated } = opened(workbook);
    await emulated.model.univer.settle();
    downloadXlsx(await exportXlsx(emulated.model), words.fileName);
  }

  /** Runs something a button started; what goes wrong is told on the page. */
  function attempt(action: Promise<void>): void {
    notice('');
    action.catch((error: unknown) => {
      notice(error instanceof Error ? error.message : String(error));
    });
  }

  makeSplitter(placeOnPage('splitter'), words.resizePane);
  placeOnPage('ribbon').append(
    drawRibbon(readRibbon(manifest, language), press),
    drawToolBar(words, theme, {
      open: (choice) => {
        attempt(replace(choice));
      },
      setTheme,
      download: () => {
        attempt(download());
      },
    }),
  );
  nameParts(words.parts);
  askBeforeLeaving(() => workbook?.mayBeChanged() ?? false);
  window.workbench = createWorkbench({ open, current: () => opened(workbook) });
  await open(askedFor(new URLSearchParams(location.search).get('example')));
}

start().catch((error: unknown) => {
  notice(words.startFailed(error instanceof Error ? error.message : String(error)));
  throw error;
});
