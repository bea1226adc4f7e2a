/**
 * Installs what is missing and nothing else, so that `npm start` and `npm test` work in a fresh clone.
 *
 * Until the npm packages are there, only Node's own modules may be imported, here and in everything imported from here.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { root, say, Trouble } from './project.mjs';
import { runNpm } from './run.mjs';

const OLDEST_NODE = 20;

/** Lies inside node_modules, so that it disappears with what it vouches for. */
const stamp = path.join(root, 'node_modules', '.installed-for-lock');

function installedFor() {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : null;
}

/** Checks Node and installs the npm packages unless they fit the lock file already. */
export async function setup() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    throw new Trouble(
      `需要 Node ${OLDEST_NODE} 或更新版本，当前为 ${process.versions.node}。`,
      `Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`,
    );
  }
  const lock = fingerprint(['package-lock.json']);
  if (installedFor() === lock) return;
  say(
    '正在安装 npm 包（首次约需几分钟）…',
    'Installing npm packages (some minutes the first time) …',
  );
  if ((await runNpm(['ci', '--no-audit', '--no-fund'])) !== 0) {
    throw new Trouble(
      'npm 包安装失败。请检查网络或镜像（npm config get registry），然后重试。',
      'Installing the npm packages failed. Check the network or registry (npm config get registry) and try again.',
    );
  }
  writeFileSync(stamp, `${lock}\n`);
}
