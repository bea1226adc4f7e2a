/** `npm run screenshots`: pictures of the workbench for the docs, into docs/screenshots/. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { buildPane } from './build-pane.mjs';
import { buildWorkbench } from './build-workbench.mjs';
import { root, runScript, say } from './project.mjs';
import { serveWorkbench } from './serve-workbench.mjs';
import { setup } from './setup.mjs';

const SIZE = { width: 1366, height: 900 };
const FOLDER = path.join(root, 'docs', 'screenshots');

/**
 * Opens a page, clicks the ribbon buttons given, each when the one before has done its work, types what is given in
 * between, clicks what `pane` names in the pane, and goes to a cell. `example` is '' for an empty workbook, otherwise
 * the query of the page.
 */
async function visit(
  browser,
  url,
  { example = '', theme, steps, pane = [], goTo, language = 'zh-CN' },
) {
  const context = await browser.newContext({ viewport: SIZE, locale: language });
  await context.addInitScript((name) => localStorage.setItem('workbench.paneTheme', name), theme);
  const page = await context.newPage();
  await page.goto(`${url}/${example}`);
  await page.frameLocator('#pane iframe').getByRole('button').first().waitFor();
  for (const step of steps) {
    if (Array.isArray(step)) {
      await page.evaluate(
        ([sheet, cell, text]) => globalThis.workbench.type(sheet, cell, text),
        step,
      );
      continue;
    }
    await page.locator('#ribbon').getByRole('button', { name: step, exact: true }).click();
    await page.locator('.ribbon-button:disabled').waitFor({ state: 'detached' });
  }
  for (const name of pane) {
    await page.frameLocator('#pane iframe').getByRole('button', { name }).first().click();
    await page.waitForTimeout(2500);
  }
  if (goTo) await page.evaluate(([sheet, cell]) => globalThis.workbench.select(sheet, cell), goTo);
  // The grid draws conditional formats in one of its next frames.
  await page.waitForTimeout(1500);
  return page;
}

const EXAMPLE = '?example';
const YEAR = '?example=year';
const FORM = '绩效目标表';

/** Something of hers in a cell that 填充 would write, so that it asks first. */
const TYPED_OVER = ['填充', [FORM, 'J10', '0.5'], ['台账-完成', 'L4', '300'], '填充'];

const PICTURES = [
  { name: 'workbench-insert-light', visit: { theme: 'light', steps: ['插入模板'] } },
  { name: 'workbench-check-light', visit: { example: EXAMPLE, theme: 'light', steps: ['校验'] } },
  { name: 'workbench-insert-dark', visit: { theme: 'dark', steps: ['插入模板'] } },
  { name: 'workbench-check-dark', visit: { example: EXAMPLE, theme: 'dark', steps: ['校验'] } },
  {
    name: 'workbench-ledger',
    visit: { example: YEAR, theme: 'light', steps: [], goTo: ['台账-完成', 'H4'] },
  },
  {
    name: 'workbench-filled',
    visit: { example: YEAR, theme: 'light', steps: ['填充'], goTo: [FORM, 'I4'] },
  },
  {
    name: 'workbench-fill-preview',
    visit: { example: YEAR, theme: 'light', steps: TYPED_OVER, goTo: [FORM, 'J10'] },
  },
  { name: 'pane-350-first-run', visit: { theme: 'light', steps: [] }, of: '#pane' },
  {
    name: 'pane-350-check-light',
    visit: { example: EXAMPLE, theme: 'light', steps: ['校验'] },
    of: '#pane',
  },
  {
    name: 'pane-350-check-dark',
    visit: { example: EXAMPLE, theme: 'dark', steps: ['校验'] },
    of: '#pane',
  },
  {
    name: 'pane-350-check-english',
    visit: { example: EXAMPLE, theme: 'light', steps: ['Check'], language: 'en-US' },
    of: '#pane',
  },
  {
    name: 'pane-350-rule-page',
    visit: { example: EXAMPLE, theme: 'light', steps: ['校验'], pane: [/^规则 H3/] },
    of: '#pane',
  },
  {
    name: 'pane-350-repair',
    visit: { example: EXAMPLE, theme: 'light', steps: ['校验'], pane: [/^修复：预算数/] },
    of: '#pane',
  },
  {
    name: 'pane-350-submission',
    visit: { example: YEAR, theme: 'light', steps: [], pane: ['送审前检查'] },
    of: '#pane',
  },
];

await runScript(async () => {
  await setup();
  const executablePath = await ensureBrowser();
  const folders = { ...(await buildWorkbench()), pane: await buildPane('cdn') };
  const server = await serveWorkbench(folders, { port: 0, fixed: true });
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, visit: options, of } of PICTURES) {
    const page = await visit(browser, server.url, options);
    const file = path.join(FOLDER, `${name}.png`);
    await (of === undefined ? page : page.locator(of)).screenshot({ path: file });
    await page.context().close();
    say(path.relative(root, file), '');
  }
  await browser.close();
  await server.close();
});
