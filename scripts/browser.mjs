/** Finding a Chromium-based browser, and on Debian installing one. Uses only what comes with Node. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { say, Trouble } from './project.mjs';
import { outputOf, run } from './run.mjs';

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_APPLICATIONS = ['Google Chrome', 'Microsoft Edge', 'Chromium'];

const WINDOWS_PLACES = [
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

function usualPlaces() {
  if (process.platform === 'win32') {
    const bases = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    return bases
      .map((name) => process.env[name])
      .filter((base) => base !== undefined)
      .flatMap((base) => WINDOWS_PLACES.map((place) => path.join(base, ...place)));
  }
  if (process.platform === 'darwin') {
    const bases = ['/Applications', path.join(process.env.HOME ?? '', 'Applications')];
    return bases.flatMap((base) =>
      MAC_APPLICATIONS.map((name) => path.join(base, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/**
 * The executable of a browser, or `null`. The environment variable CHROME_PATH wins over every usual place.
 * @throws {Trouble} when CHROME_PATH names no file
 */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new Trouble(
      `CHROME_PATH 指向的文件不存在：${chosen}`,
      `CHROME_PATH names no file: ${chosen}`,
    );
  }
  return usualPlaces().find((place) => existsSync(place)) ?? null;
}

export function onDebian() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Whether Chinese text has a font; systems other than Linux bring theirs along. */
function hasChineseFonts() {
  if (process.platform !== 'linux') return true;
  const listed = outputOf('fc-list', [':lang=zh', 'file']);
  if (listed !== null) return listed.trim() !== '';
  const noto = '/usr/share/fonts/opentype/noto';
  return existsSync(noto) && readdirSync(noto).some((name) => name.includes('CJK'));
}

/** Installs Debian packages as root, or tells how it is done by hand. */
export async function installDebianPackages(packages, purpose) {
  const byHand = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0) {
    throw new Trouble(
      `缺少${purpose.chinese}。请以管理员身份运行：sudo ${byHand}`,
      `Missing: ${purpose.english}. Please run: sudo ${byHand}`,
    );
  }
  say(`正在安装${purpose.chinese}（apt-get）…`, `Installing ${purpose.english} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // A failing update is not the end: the lists at hand may do.
  await run('apt-get', ['update', '-q'], { env });
  const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  if ((await run('apt-get', install, { env })) !== 0) {
    throw new Trouble(
      `安装失败。请检查网络或软件源后重试：${byHand}`,
      `Installing failed. Check the network or the package sources and try: ${byHand}`,
    );
  }
}

/**
 * A browser that can show Chinese text; installs what is missing where that is possible.
 * @returns {Promise<string>} the executable
 */
export async function ensureBrowser() {
  const found = findBrowser();
  const missing = [
    ...(found === null ? ['chromium'] : []),
    ...(hasChineseFonts() ? [] : ['fonts-noto-cjk']),
  ];
  if (missing.length > 0 && onDebian()) {
    await installDebianPackages(missing, {
      chinese: '浏览器和中文字体',
      english: 'a browser and Chinese fonts',
    });
  }
  const browser = findBrowser();
  if (browser !== null) return browser;
  throw new Trouble(
    '没有找到 Edge、Chrome 或 Chromium。请安装其中之一，或用环境变量 CHROME_PATH 指明位置。',
    'Found no Edge, Chrome or Chromium. Install one, or name it in the environment variable CHROME_PATH.',
  );
}
