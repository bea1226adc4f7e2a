/** `npm run print`: the form through LibreOffice to PDF and PNG, each on exactly one A4 page. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installDebianPackages } from './browser.mjs';
import { root, runScript, say, Trouble } from './project.mjs';
import { outputOf, run } from './run.mjs';
import { setup } from './setup.mjs';

const folder = path.join(root, 'dist', 'print');

/** The form's fonts are Windows fonts; these have the same widths for Chinese. */
const FONTS = [
  ['宋体', 'Noto Serif CJK SC'],
  ['黑体', 'Noto Sans CJK SC'],
];

async function ensureLibreOffice() {
  const missing = [
    ...(outputOf('soffice', ['--version']) === null ? ['libreoffice-calc'] : []),
    ...(outputOf('fc-list', [':lang=zh-cn', 'family'])?.includes('Noto Serif CJK SC')
      ? []
      : ['fonts-noto-cjk', 'fontconfig']),
    // pdfinfo has no exit code 0 without a file; its version goes to the other stream.
    ...(existsSync('/usr/bin/pdftoppm') || outputOf('pdftoppm', ['-v']) !== null
      ? []
      : ['poppler-utils']),
  ];
  if (missing.length > 0) {
    await installDebianPackages(missing, {
      chinese: '打印所需软件',
      english: 'what printing needs',
    });
  }
}

function writeFontAliases(file) {
  const aliases = FONTS.map(
    ([family, prefer]) =>
      `<alias binding="same"><family>${family}</family><prefer><family>${prefer}</family></prefer></alias>`,
  );
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
      `<include ignore_missing="yes">/etc/fonts/fonts.conf</include>${aliases.join('')}</fontconfig>`,
  );
}

async function saveForms() {
  const { build } = await import('esbuild');
  const script = path.join(root, '.cache', 'print', 'save-forms.mjs');
  await build({
    entryPoints: [path.join(root, 'workbench', 'print', 'save-forms.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    // Packages that call require() at run time need one in an ES module.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
  if ((await run(process.execPath, [script, folder])) !== 0) {
    throw new Trouble('保存工作簿失败。', 'Saving the workbooks failed.');
  }
}

function workbooks() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => name.slice(0, -'.xlsx'.length))
    .sort();
}

async function convert(profile) {
  writeFontAliases(path.join(profile, 'fonts.conf'));
  const files = workbooks().map((name) => path.join(folder, `${name}.xlsx`));
  await run(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(path.join(profile, 'user')).href}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...files,
    ],
    { env: { FONTCONFIG_FILE: path.join(profile, 'fonts.conf') } },
  );
}

/** LibreOffice ends with 0 whatever happened, so what counts is the page. */
async function look(name) {
  const pdf = path.join(folder, `${name}.pdf`);
  const facts = outputOf('pdfinfo', [pdf]);
  const pages = /^Pages:\s+(\d+)/m.exec(facts ?? '')?.[1];
  const isA4 = /^Page size:\s+59[45]\S* x 84[12]/m.test(facts ?? '');
  await run('pdftoppm', ['-r', '100', '-png', '-singlefile', pdf, path.join(folder, name)]);
  console.log(`  ${name}: ${pages ?? 'no'} page(s)${isA4 ? ', A4' : ', not A4'}`);
  return pages === '1' && isA4;
}

await runScript(async () => {
  await setup();
  await ensureLibreOffice();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  say('正在保存工作簿…', 'Saving the workbooks …');
  await saveForms();
  say('正在打印（LibreOffice）…', 'Printing (LibreOffice) …');
  const profile = mkdtempSync(path.join(tmpdir(), 'print-'));
  try {
    await convert(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const sound = [];
  for (const name of workbooks()) sound.push(await look(name));
  say(`结果在 ${folder}`, `The pages are in ${folder}`);
  if (sound.includes(false)) {
    throw new Trouble('有表不是一页 A4。', 'A form is not exactly one A4 page.');
  }
});
