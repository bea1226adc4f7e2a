/** Bundles the workbench page (our own code only; Univer comes prebuilt) with esbuild into .cache/workbench/. */
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { buildUniver } from './build-univer.mjs';
import { excelMetadataFile } from './excel-metadata.mjs';
import { root, say } from './project.mjs';

/** Turns imports of prebuilt modules into reads of `globalThis.univerModules`. */
function fromPrebuilt(modules) {
  const known = new Set(modules);
  return {
    name: 'from-prebuilt',
    setup(build) {
      build.onResolve({ filter: /^(@univerjs\/|rxjs)/ }, ({ path: name }) => {
        if (known.has(name)) return { path: name, namespace: 'prebuilt' };
        return { errors: [{ text: `${name} is not part of the prebuilt Univer bundle` }] };
      });
      build.onLoad({ filter: /.*/, namespace: 'prebuilt' }, ({ path: name }) => ({
        contents: `module.exports = globalThis.univerModules[${JSON.stringify(name)}];`,
      }));
    },
  };
}

/** exceljs is a CommonJS bundle, of which a split-off chunk would export nothing but the whole. */
const namedExceljs = {
  name: 'named-exceljs',
  setup(build) {
    const bundle = path.join(root, 'node_modules', 'exceljs', 'dist', 'exceljs.min.js');
    build.onResolve({ filter: /^exceljs$/ }, () => ({ path: 'exceljs', namespace: 'named' }));
    build.onLoad({ filter: /.*/, namespace: 'named' }, () => ({
      contents: `import exceljs from ${JSON.stringify(bundle)}; export const { Workbook } = exceljs;`,
      resolveDir: root,
    }));
  },
};

/**
 * @param {Record<string, string>} [morePages] further entry points by name, built like the page's own script
 * @returns {Promise<{workbench: string, univer: string}>} the folders to serve
 */
export async function buildWorkbench(morePages = {}) {
  const univer = await buildUniver();
  if (univer.built) say('已预构建表格引擎 Univer', 'Prebuilt the spreadsheet engine Univer');
  const folder = path.join(root, '.cache', 'workbench');
  mkdirSync(folder, { recursive: true });
  const { build } = await import('esbuild');
  const shared = {
    bundle: true,
    target: 'es2022',
    sourcemap: true,
    outdir: folder,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  };
  await build({
    ...shared,
    entryPoints: { page: path.join(root, 'workbench', 'page.ts'), ...morePages },
    plugins: [fromPrebuilt(univer.modules), namedExceljs],
    format: 'esm',
    // exceljs is only fetched when somebody takes the workbook away.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  });
  await build({
    ...shared,
    entryPoints: [path.join(root, 'excel-host', 'transport', 'native-frame-entry.ts')],
    // A classic script: it must have run before office.js, which stands right behind it.
    format: 'iife',
  });
  for (const name of ['index.html', 'page.css']) {
    copyFileSync(path.join(root, 'workbench', name), path.join(folder, name));
  }
  copyFileSync(await excelMetadataFile(), path.join(folder, 'excel-metadata.json'));
  return { workbench: folder, univer: univer.folder };
}
