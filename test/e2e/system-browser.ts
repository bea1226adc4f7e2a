/** The browser of this machine, as scripts/browser.mjs finds it. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const finder = pathToFileURL(path.join(__dirname, '..', '..', 'scripts', 'browser.mjs')).href;

function executable(): string {
  const code = `import(${JSON.stringify(finder)}).then(({ findBrowser }) => process.stdout.write(findBrowser() ?? ''))`;
  const found = execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  if (found === '') throw new Error('No Edge, Chrome or Chromium here; set CHROME_PATH');
  return found;
}

/** Without the background traffic that a browser makes of its own accord. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: executable(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
