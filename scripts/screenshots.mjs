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

/** Opens a page and clicks the ribbon buttons given, each when the one before has done its work. */
async function visit(browser, url, { example, theme, press, language = 'zh-CN' }) {
  const context = await browser.newContext({ viewport: SIZE, locale: language });
  await context.addInitScript((name) => localStorage.setItem('workbench.paneTheme', name), theme);
  const page = await context.newPage();
  await page.goto(`${url}/${example ? '?example' : ''}`);
  await page.frameLocator('#pane iframe').getByRole('button').first().waitFor();
  for (const name of press) {
    await page.locator('#ribbon').getByRole('button', { name, exact: true }).click();
    await page.locator('.ribbon-button:disabled').waitFor({ state: 'detached' });
  }
  // The grid draws conditional formats in one of its next frames.
  await page.waitForTimeout(1500);
  return page;
}

const PICTURES = [
  { name: 'workbench-insert-light', visit: { theme: 'light', press: ['插入模板'] } },
  { name: 'workbench-check-light', visit: { example: true, theme: 'light', press: ['校验'] } },
  { name: 'workbench-insert-dark', visit: { theme: 'dark', press: ['插入模板'] } },
  { name: 'workbench-check-dark', visit: { example: true, theme: 'dark', press: ['校验'] } },
  { name: 'pane-350-first-run', visit: { theme: 'light', press: [] }, of: '#pane' },
  {
    name: 'pane-350-check-light',
    visit: { example: true, theme: 'light', press: ['校验'] },
    of: '#pane',
  },
  {
    name: 'pane-350-check-dark',
    visit: { example: true, theme: 'dark', press: ['校验'] },
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
