/**
 * `npm run bench`: ratios against a baseline measured in the same run, and counts. Nothing here passes or fails.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { measureTyping } from '../bench/typing-tasks.mjs';
import { ensureBrowser } from './browser.mjs';
import { buildPane } from './build-pane.mjs';
import { buildWorkbench } from './build-workbench.mjs';
import { root, runScript, say } from './project.mjs';
import { run, runTool } from './run.mjs';
import { serveWorkbench } from './serve-workbench.mjs';
import { setup } from './setup.mjs';

const kept = path.join(root, '.cache', 'bench');
const RUNS = 5;

/** Widths count a Chinese character as two. */
function shownWidth(text) {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
}

function printTable({ title, head, rows }) {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => shownWidth(line[column] ?? ''))),
  );
  console.log(`\n${title}`);
  for (const line of lines) {
    const cells = line.map((text, column) => {
      const space = ' '.repeat((widths[column] ?? 0) - shownWidth(text));
      return column === 0 ? text + space : space + text;
    });
    console.log(`  ${cells.join('  ')}`);
  }
}

/** Bundled and in plain Node, as our code runs in the pane: jest slows it down by about a half. */
async function measureBundled(name) {
  const outfile = path.join(kept, `${name}.cjs`);
  await esbuild({
    entryPoints: [path.join(root, 'bench', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    // Development only, and never asked for here; jsdom reads files of its own beside itself.
    external: ['exceljs', 'jsdom'],
    logLevel: 'error',
  });
  const code = await run(process.execPath, [outfile]);
  if (code !== 0) throw new Error(`bench/${name}.ts failed`);
}

async function measureInNode() {
  await measureBundled('core');
  await measureBundled('reading');
  await runTool('jest/bin/jest.js', ['-c', 'bench/jest.config.mjs', '-i', '--silent']);
  return ['core', 'reading', 'requests', 'fill', 'emulation']
    .map((name) => path.join(kept, `${name}.json`))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')));
}

/** The scripts that taskpane.html names itself: what must be there before the pane shows. */
function initialScripts(pack) {
  const page = readFileSync(path.join(pack, 'taskpane.html'), 'utf8');
  return [...page.matchAll(/<script [^>]*src="([^"]+\.js)"/g)]
    .map(([, source]) => source)
    .filter((source) => !source.includes('office.js'));
}

function measureSize(pack) {
  const initial = initialScripts(pack);
  const later = readdirSync(pack).filter((name) => name.endsWith('.js') && !initial.includes(name));
  const sizeOf = (source, what) => {
    const code = readFileSync(path.join(pack, source));
    const gzip = (gzipSync(code).length / 1024).toFixed(1);
    return [`${source} (${what})`, (code.length / 1024).toFixed(0), gzip];
  };
  const rows = [
    ...initial.map((source) => sizeOf(source, 'initial')),
    ...later.map((source) => sizeOf(source, 'behind the first paint')),
  ];
  return {
    title: "The pane's JavaScript (initial: aim 170 KB gzip, never above 250)",
    head: ['', 'KB', 'KB gzip'],
    rows,
  };
}

async function timeUntil(browser, url, isReady) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
  });
  try {
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(url);
    await isReady(page);
    return performance.now() - start;
  } finally {
    await context.close();
  }
}

function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

/** Measures with a browser and the served workbench, and closes both. */
async function inWorkbench(folders, executablePath, measure) {
  const { chromium } = await import('playwright-core');
  const server = await serveWorkbench(folders, { port: 0, fixed: true });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    return await measure(browser, server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureStart(browser, url) {
  const bare = [];
  const whole = [];
  // In turns, so that both meet the same machine.
  for (let run = 0; run < RUNS; run += 1) {
    bare.push(
      await timeUntil(browser, `${url}/workbench/bare-grid.html`, (page) =>
        page.locator('body[data-ready]').waitFor(),
      ),
    );
    whole.push(
      await timeUntil(browser, url, (page) =>
        page
          .frameLocator('#pane iframe')
          .getByRole('region', { name: '本工作簿' })
          .getByRole('button')
          .first()
          .waitFor(),
      ),
    );
  }
  const [baseline, ready] = [median(bare), median(whole)];
  return {
    title: `Start of the workbench, median of ${RUNS} (aim: at most 1.5 × the bare grid)`,
    head: ['', 'ms', 'ratio'],
    rows: [
      ['bare grid drawn (baseline)', Math.round(baseline), '1.00'],
      [
        'workbench: pane shows what the workbook holds',
        Math.round(ready),
        (ready / baseline).toFixed(2),
      ],
    ],
  };
}

await runScript(async () => {
  await setup();
  const executablePath = await ensureBrowser();
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  say('测量核心与请求…', 'Measuring core and requests …');
  const tables = await measureInNode();
  const bareGrid = { 'bare-grid': path.join(root, 'bench', 'bare-grid.ts') };
  const folders = { ...(await buildWorkbench(bareGrid)), pane: await buildPane('cdn') };
  tables.push(measureSize(folders.pane));
  say('测量启动时间…', 'Measuring the start …');
  const page = path.join(root, 'bench', 'bare-grid.html');
  copyFileSync(page, path.join(folders.workbench, 'bare-grid.html'));
  tables.push(await inWorkbench(folders, executablePath, measureStart));
  say('测量边填边校验…', 'Measuring live checking …');
  tables.push(await inWorkbench(folders, executablePath, measureTyping));
  tables.forEach(printTable);
});
