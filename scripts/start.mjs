/**
 * `npm start`: installs what is missing, builds what has changed, serves the workbench and opens it in a browser.
 *
 * `npm start -- --no-open` opens nothing; the environment variable PORT fixes the port (0 = any free one).
 */
import { spawn } from 'node:child_process';
import { ensureBrowser } from './browser.mjs';
import { buildPane } from './build-pane.mjs';
import { buildWorkbench } from './build-workbench.mjs';
import { runScript, say, Trouble } from './project.mjs';
import { serveWorkbench } from './serve-workbench.mjs';
import { setup } from './setup.mjs';

const DEFAULT_PORT = 3100;

function chosenPort() {
  const given = process.env.PORT;
  if (given === undefined || given === '') return { port: DEFAULT_PORT, fixed: false };
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Trouble(`PORT 不是端口号：${given}`, `PORT is no port number: ${given}`);
  }
  return { port, fixed: true };
}

function hasScreen() {
  if (process.platform !== 'linux') return true;
  return [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some(
    (name) => name !== undefined && name !== '',
  );
}

function openBrowser(browser, url) {
  // Chromium refuses its sandbox to root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const opened = spawn(browser, [...asRoot, url], { detached: true, stdio: 'ignore' });
  opened.on('error', () =>
    say('浏览器没有打开，请手动访问上面的地址。', 'The browser did not open; go there yourself.'),
  );
  opened.unref();
}

await runScript(async () => {
  const open = !process.argv.includes('--no-open');
  const where = chosenPort();
  await setup();
  const browser = open ? await ensureBrowser() : null;
  const folders = { ...(await buildWorkbench()), pane: await buildPane('cdn') };
  const { url } = await serveWorkbench(folders, where);
  console.log(`\n工作台 Workbench: ${url}\n示例 Example:     ${url}/?example\n`);
  say('按 Ctrl+C 结束。', 'Press Ctrl+C to stop.');
  if (browser === null) return;
  if (hasScreen()) openBrowser(browser, url);
  else
    say(
      '没有图形界面，请在浏览器中访问上面的地址。',
      'No screen here; open the address in a browser.',
    );
});
