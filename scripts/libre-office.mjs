/** LibreOffice: installed where it is missing, run without a window, in a profile of its own. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installDebianPackages, onDebian } from './browser.mjs';
import { root, Trouble } from './project.mjs';
import { outputOf, run } from './run.mjs';

/** The form's fonts are Windows fonts; these have the same widths for Chinese. */
const FONTS = [
  ['宋体', 'Noto Serif CJK SC'],
  ['黑体', 'Noto Sans CJK SC'],
];

/** Otherwise LibreOffice shows the results that a file of Excel's brings along. */
const ALWAYS_CALCULATE =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">' +
  '<value>0</value></prop></item></oor:items>';

const hasLibreOffice = () => outputOf('soffice', ['--version']) !== null;

/**
 * Installs what is missing where that is possible.
 * @param printing also installs what looks at printed pages
 * @throws {Trouble} that tells what to install by hand
 */
export async function ensureLibreOffice({ printing }) {
  const missing = [
    ...(hasLibreOffice() ? [] : ['libreoffice-calc']),
    ...(outputOf('fc-list', [':lang=zh-cn', 'family'])?.includes('Noto Serif CJK SC')
      ? []
      : ['fonts-noto-cjk', 'fontconfig']),
    // pdfinfo has no exit code 0 without a file; its version goes to the other stream.
    ...(!printing || existsSync('/usr/bin/pdftoppm') || outputOf('pdftoppm', ['-v']) !== null
      ? []
      : ['poppler-utils']),
  ];
  if (missing.length > 0 && !onDebian()) {
    throw new Trouble(
      '没有找到 LibreOffice（soffice）。请安装后重试。',
      'Found no LibreOffice (soffice). Install it and try again.',
    );
  }
  if (missing.length > 0) {
    await installDebianPackages(missing, {
      chinese: '打印和核对所需软件（LibreOffice）',
      english: 'what printing and comparing need (LibreOffice)',
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

/**
 * Converts files into `folder`, every formula calculated anew. LibreOffice ends with 0 whatever happened, so who calls
 * looks at what came out.
 */
export async function convert(format, files, folder) {
  const profile = mkdtempSync(path.join(tmpdir(), 'libre-office-'));
  try {
    const user = path.join(profile, 'user');
    mkdirSync(path.join(user, 'user'), { recursive: true });
    writeFileSync(path.join(user, 'user', 'registrymodifications.xcu'), ALWAYS_CALCULATE);
    writeFontAliases(path.join(profile, 'fonts.conf'));
    await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(user).href}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        folder,
        ...files,
      ],
      { env: { FONTCONFIG_FILE: path.join(profile, 'fonts.conf') } },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Bundles a script of `workbench/print` and runs it with the folder it shall write to. */
export async function save(name, folder) {
  const { build } = await import('esbuild');
  const script = path.join(root, '.cache', 'print', `${name}.mjs`);
  await build({
    entryPoints: [path.join(root, 'workbench', 'print', `${name}.ts`)],
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
