/** Renders assets/icon.svg to the PNG files that manifest.xml names. Run by hand after the drawing changed: `node scripts/icons.mjs`. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const assets = new URL('../assets/', import.meta.url);

/** Sizes in pixels per variant: 64 is the high-resolution product icon, only the product has one. */
const VARIANTS = {
  icon: [16, 32, 64, 80],
  insert: [16, 32, 80],
  clear: [16, 32, 80],
  ledger: [16, 32, 80],
  fill: [16, 32, 80],
  pane: [16, 32, 80],
};

const executablePath = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
].find((path) => path !== undefined && existsSync(path));
const browser = await chromium.launch(
  executablePath === undefined ? { channel: 'msedge' } : { executablePath, args: ['--no-sandbox'] },
);
try {
  const drawing = await readFile(new URL('icon.svg', assets), 'utf8');
  const page = await browser.newPage();
  for (const [variant, sizes] of Object.entries(VARIANTS)) {
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}
         [data-badge]:not(#badge-${variant}){display:none}</style>${drawing}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(new URL(`${variant}-${size}.png`, assets), png);
    }
  }
} finally {
  await browser.close();
}
