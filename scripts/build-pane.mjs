/** Builds the add-in's packs with webpack, each only when something that goes into it has changed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { root, say, Trouble } from './project.mjs';
import { runTool } from './run.mjs';

const INPUTS = [
  'src',
  'assets',
  'manifest.xml',
  'webpack.config.js',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/**
 * @param {'cdn' | 'cdn-21vianet' | 'local'} officeJs where the pack takes office.js from
 * @param {readonly string[]} [options] further options for webpack, e.g. `--env`, `baseUrl=https://…/`
 * @returns {Promise<string>} the pack's folder, dist/<officeJs>
 */
export async function buildPane(officeJs, options = []) {
  const folder = path.join(root, 'dist', officeJs);
  const record = path.join(root, '.cache', `pane-${officeJs}`);
  const inputs = [fingerprint(INPUTS), ...options].join(' ');
  const fresh =
    existsSync(path.join(folder, 'taskpane.html')) &&
    existsSync(record) &&
    readFileSync(record, 'utf8') === inputs;
  if (fresh) return folder;

  say(`正在构建加载项（${officeJs}）…`, `Building the add-in (${officeJs}) …`);
  const args = [
    '--mode',
    'production',
    '--stats',
    'errors-warnings',
    '--env',
    `officeJs=${officeJs}`,
    ...options,
  ];
  if ((await runTool('webpack/bin/webpack.js', args)) !== 0) {
    throw new Trouble('加载项构建失败，见上面的输出。', 'Building the add-in failed; see above.');
  }
  mkdirSync(path.dirname(record), { recursive: true });
  writeFileSync(record, inputs);
  return folder;
}
