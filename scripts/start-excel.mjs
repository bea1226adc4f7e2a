/**
 * `npm run start:excel`: loads the add-in into the Excel of this computer (Windows or Mac).
 *
 * The sideloading tools weigh 450 MB, so they are installed by the first run of this script and not by `npm ci`; they
 * stand as optional peer dependencies in package.json, which names their versions.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, runScript, say, Trouble } from './project.mjs';
import { runNpm, runTool } from './run.mjs';
import { setup } from './setup.mjs';

const DEBUGGING = 'office-addin-debugging/cli.js';

async function ensureTools() {
  const { peerDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const missing = Object.entries(peerDependencies).filter(
    ([name]) => !existsSync(path.join(root, 'node_modules', name, 'package.json')),
  );
  if (missing.length === 0) return;
  say(
    '首次使用，正在安装旁加载工具（约 450 MB）…',
    'First use: installing the sideloading tools (about 450 MB) …',
  );
  const packages = missing.map(([name, version]) => `${name}@${version}`);
  // Their install scripts build a native key store that only account log-in needs, and fail where headers are missing.
  // `--save-prod` is what makes npm install a package that is an optional peer; nothing is saved all the same.
  const flags = ['--no-save', '--save-prod', '--ignore-scripts', '--no-audit', '--no-fund'];
  if ((await runNpm(['install', ...flags, ...packages])) !== 0) {
    throw new Trouble('旁加载工具安装失败。', 'Installing the sideloading tools failed.');
  }
}

/** Starts the dev server on https://localhost:3000 and resolves when it has built the add-in once. */
function startServer() {
  const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const args = [webpack, 'serve', '--mode', 'development', '--env', 'officeJs=cdn'];
  const server = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (text) => {
      process.stdout.write(text);
      if (String(text).includes('compiled')) resolve(server);
    });
    server.on('exit', () =>
      reject(
        new Trouble('https://localhost:3000 没有启动。', 'The server on port 3000 did not start.'),
      ),
    );
  });
}

await runScript(async () => {
  if (process.platform === 'linux') {
    throw new Trouble(
      '这台电脑没有 Excel。请用 npm start 打开工作台。',
      'There is no Excel on this system. Use npm start to open the workbench.',
    );
  }
  await setup();
  await ensureTools();
  // These tools report their use to Microsoft unless told not to.
  await runTool('office-addin-usage-data/cli.js', ['off']);
  await runTool('office-addin-dev-certs/cli.js', ['install']);
  const server = await startServer();
  await runTool(DEBUGGING, ['start', 'manifest.xml', 'desktop', '--no-debug']);
  say(
    'Excel 已打开。按 Ctrl+C 结束并卸下加载项。',
    'Excel is open. Press Ctrl+C to stop and unload.',
  );
  process.once('SIGINT', () => {
    server.kill();
    void runTool(DEBUGGING, ['stop', 'manifest.xml']);
  });
});
