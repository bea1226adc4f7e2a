/** The workbench in a real browser, in the words of what a person sees and does. */
import type { Browser, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import type {
  CellContents,
  CellLook,
  Workbench,
  WorkbookChoice,
} from '../../workbench/workbench-api';
import { launchBrowser } from './system-browser';
import type { RunningServer } from './workbench-server';
import { startWorkbench } from './workbench-server';

export interface OpenOptions {
  readonly choice?: WorkbookChoice;
  readonly language?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly theme?: 'light' | 'dark' | 'high-contrast';
  /** When the page believes to be opened, for what goes by the calendar. */
  readonly at?: Date;
}

/** The words by which things are found, in both languages of the page. */
const NAMES = {
  'zh-CN': { ribbon: '绩效目标', home: '本工作簿' },
  'en-US': { ribbon: 'Performance Targets', home: 'This workbook' },
} as const;

/** How each workbook is asked for in the page's address. */
const QUERIES = { empty: '', example: '?example', year: '?example=year' } as const;

/** One line of the list of findings as it is read. */
export interface ListedLine {
  readonly message: string;
  /** `错误 · B3 · 规则 C1` */
  readonly meta: string;
}

export class WorkbenchPage {
  readonly pane: FrameLocator;
  readonly ribbon: Locator;
  readonly result: Locator;
  /** Addresses that were asked for outside the workbench's own server. */
  readonly foreignRequests: string[] = [];
  /** Uncaught errors and error messages of the page and the pane. */
  readonly complaints: string[] = [];

  constructor(
    readonly page: Page,
    url: string,
    readonly language: 'zh-CN' | 'en-US',
  ) {
    this.pane = page.frameLocator('#pane iframe');
    this.ribbon = page.getByRole('navigation', { name: NAMES[language].ribbon });
    this.result = this.pane.getByRole('region', { name: '校验结果' });
    page.on('request', (request) => {
      if (!request.url().startsWith(url)) this.foreignRequests.push(request.url());
    });
    // The only dialog of the page itself asks whether a changed workbook may go.
    page.on('dialog', (dialog) => void dialog.accept());
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  /** Resolves when `window.workbench` is there and the pane shows what the workbook holds. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench !== undefined);
    await this.pane
      .getByRole('region', { name: NAMES[this.language].home })
      .getByRole('button')
      .first()
      .waitFor();
  }

  /** Presses a ribbon button and waits until its command is done. */
  async press(name: string): Promise<void> {
    const button = this.ribbon.getByRole('button', { name, exact: true });
    await button.click();
    await button.and(this.page.locator(':enabled')).waitFor();
  }

  /** Clicks a button of the pane. */
  async click(name: string): Promise<void> {
    await this.pane.getByRole('button', { name, exact: true }).first().click();
  }

  /** Waits for a text in the pane. */
  async shows(text: string | RegExp): Promise<void> {
    await this.pane.getByText(text).first().waitFor();
  }

  /** The list of findings; opened in full when it says that there is more. */
  async lines(): Promise<ListedLine[]> {
    const lines = this.result
      .locator('li')
      .filter({ hasText: '规则' })
      .or(this.result.locator('li').filter({ hasText: '未填', has: this.page.locator('button') }));
    return lines.evaluateAll((items) =>
      items.map((item) => ({
        message: item.querySelector('button')?.textContent ?? '',
        meta: item.querySelector('button + div span')?.textContent ?? '',
      })),
    );
  }

  /** Clicks a line of the list. */
  async clickLine(text: string): Promise<void> {
    await this.result.getByRole('button', { name: text }).first().click();
  }

  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.page.evaluate(
      ([name, cell, content]) => window.workbench?.type(name, cell, content),
      [sheet, address, text] as const,
    );
  }

  /** Whether the cell's editor opened. */
  startEditing(sheet: string, address: string): Promise<boolean> {
    return this.page.evaluate(
      ([name, cell]) => {
        if (!window.workbench) throw new Error('No workbench');
        return window.workbench.startEditing(name, cell);
      },
      [sheet, address] as const,
    );
  }

  async paste(sheet: string, address: string, html: string): Promise<void> {
    await this.page.evaluate(
      ([name, cell, content]) => window.workbench?.paste(name, cell, content),
      [sheet, address, html] as const,
    );
  }

  /** Puts HTML, with its plain text, on the real clipboard, as another program does when something is copied in it. */
  async copyElsewhere(html: string, text: string): Promise<void> {
    await this.page.evaluate(
      ([markup, plain]) =>
        navigator.clipboard.write([
          new ClipboardItem({
            'text/html': new Blob([markup], { type: 'text/html' }),
            'text/plain': new Blob([plain], { type: 'text/plain' }),
          }),
        ]),
      [html, text] as const,
    );
  }

  /** Goes to a cell of the visible grid with a click into the grid, so that the keyboard works there. */
  async goToCell(sheet: string, address: string): Promise<void> {
    // Below the column heads and right of the row heads.
    await this.page
      .locator('#grid canvas[id^=univer-sheet-main-canvas]')
      .click({ position: { x: 90, y: 45 } });
    await this.page.evaluate(([name, cell]) => window.workbench?.select(name, cell), [
      sheet,
      address,
    ] as const);
  }

  sheetNames(): Promise<string[]> {
    return this.ask((workbench) => workbench.sheets().map(({ name }) => name));
  }

  selection(): Promise<{ sheet: string; address: string }> {
    return this.ask((workbench) => workbench.selection());
  }

  dump(): Promise<unknown> {
    return this.ask((workbench) => workbench.dump());
  }

  undoTyping(): Promise<boolean> {
    return this.ask((workbench) => workbench.undo());
  }

  look(sheet: string, address: string): Promise<CellLook> {
    return this.page.evaluate(
      ([name, cell]) => {
        if (!window.workbench) throw new Error('No workbench');
        return window.workbench.look(name, cell);
      },
      [sheet, address] as const,
    );
  }

  read(sheet: string, range: string): Promise<CellContents> {
    return this.page.evaluate(
      ([name, cells]) => {
        if (!window.workbench) throw new Error('No workbench');
        return window.workbench.read(name, cells);
      },
      [sheet, range] as const,
    );
  }

  /** Waits until a cell holds a value; the next assertion tells what it holds instead. */
  async holds(sheet: string, address: string, value: unknown): Promise<void> {
    const deadline = Date.now() + 15_000;
    while ((await this.read(sheet, address)).values[0]?.[0] !== value) {
      if (Date.now() > deadline) break;
      await this.page.waitForTimeout(50);
    }
    expect([address, (await this.read(sheet, address)).values[0]?.[0]]).toEqual([address, value]);
  }

  /** Highlighted means both: by fill and, since colour alone is not enough, by bold type. */
  async isHighlighted(sheet: string, address: string): Promise<boolean> {
    const { fill, bold } = await this.look(sheet, address);
    return fill !== null && fill.toUpperCase() !== '#FFFFFF' && bold;
  }

  /** The pane's own window. */
  async paneFrame(): Promise<Frame> {
    const element = await this.page.waitForSelector('#pane iframe');
    const frame = await element.contentFrame();
    if (!frame) throw new Error('The pane has no page');
    return frame;
  }

  private async ask<Answer>(
    question: (workbench: Workbench) => Answer | Promise<Answer>,
  ): Promise<Answer> {
    const handle = await this.page.evaluateHandle(() => {
      if (!window.workbench) throw new Error('No workbench');
      return window.workbench;
    });
    return handle.evaluate<Answer, Workbench>(question);
  }
}

/** Server and browser for the tests of one file; a fresh context for every page. */
export class WorkbenchTests {
  private server: RunningServer | null = null;
  private browser: Browser | null = null;

  async start(): Promise<void> {
    [this.server, this.browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    this.server?.stop();
  }

  async closePages(): Promise<void> {
    await Promise.all((this.browser?.contexts() ?? []).map((context) => context.close()));
  }

  async open(options: OpenOptions = {}): Promise<WorkbenchPage> {
    if (!this.server || !this.browser) throw new Error('Not started');
    const { choice = 'empty', language = 'zh-CN', theme = 'light' } = options;
    const context = await this.browser.newContext({
      viewport: options.viewport ?? { width: 1366, height: 768 },
      locale: language,
      acceptDownloads: true,
    });
    context.setDefaultTimeout(30_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: this.server.url,
    });
    await context.addInitScript((name) => {
      localStorage.setItem('workbench.paneTheme', name);
    }, theme);
    if (options.at !== undefined) {
      await context.addInitScript((ahead) => {
        const now = Date.now;
        Date.now = () => now() + ahead;
      }, options.at.getTime() - Date.now());
    }
    const page = await context.newPage();
    const workbench = new WorkbenchPage(
      page,
      this.server.url,
      language.startsWith('zh') ? 'zh-CN' : 'en-US',
    );
    await page.goto(`${this.server.url}/${QUERIES[choice]}`);
    await workbench.ready();
    return workbench;
  }
}

/** Registers start, stop and clean-up with jest and returns what opens pages. */
export function workbenchTests(): WorkbenchTests {
  const tests = new WorkbenchTests();
  jest.setTimeout(240_000);
  beforeAll(() => tests.start());
  afterAll(() => tests.stop());
  afterEach(() => tests.closePages());
  return tests;
}
