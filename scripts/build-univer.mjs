/**
 * Bundles the Univer packages once, so that rebuilding our own code takes seconds.
 *
 * The result lies in .cache/univer-<hash>/ and depends on nothing but the lock file and this script: `univer.js` (an ES
 * module that puts every package's namespace into `globalThis.univerModules`, by import name), `univer.css`, and chunks
 * that are fetched when needed (locales, hyphenation).
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './project.mjs';

const LOCALES = ['zh-CN', 'en-US'];

/** The packages of package.json that make up the grid, in its order (which is also a valid order of style sheets). */
function univerPackages() {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return Object.keys(devDependencies).filter((name) => name.startsWith('@univerjs/'));
}

function within(name, file) {
  return existsSync(path.join(root, 'node_modules', name, 'lib', file));
}

/** The names under which our own code may import parts of the prebuilt bundle. */
function sharedModules(packages) {
  const facades = packages.filter((name) => within(name, 'es/facade.js'));
  return [...packages, ...facades.map((name) => `${name}/facade`), 'rxjs'];
}

function entrySource(packages) {
  const modules = sharedModules(packages);
  const styles = packages.filter((name) => within(name, 'index.css'));
  return [
    ...styles.map((name) => `import '${name}/lib/index.css';`),
    ...modules.map((name, index) => `import * as module${index} from '${name}';`),
    `globalThis.univerModules = {${modules.map((name, index) => `'${name}': module${index}`).join(', ')}};`,
    `globalThis.univerLocales = {${LOCALES.map((locale) => `'${locale}': () => import('locale:${locale}')`).join(', ')}};`,
  ].join('\n');
}

function localeSource(packages, locale) {
  const files = packages.filter((name) => within(name, `es/locale/${locale}.js`));
  return [
    `import { mergeLocales } from '@univerjs/core';`,
    ...files.map((name, index) => `import part${index} from '${name}/lib/es/locale/${locale}.js';`),
    `export default mergeLocales(${files.map((_, index) => `part${index}`).join(', ')});`,
  ].join('\n');
}

/** Gives esbuild the generated sources under names of their own. */
function generatedSources(packages) {
  return {
    name: 'generated-sources',
    setup(build) {
      build.onResolve({ filter: /^(entry:|locale:)/ }, ({ path: name }) => ({
        path: name,
        namespace: 'generated',
      }));
      build.onLoad({ filter: /.*/, namespace: 'generated' }, ({ path: name }) => ({
        contents: name.startsWith('locale:')
          ? localeSource(packages, name.slice('locale:'.length))
          : entrySource(packages),
        resolveDir: root,
      }));
    },
  };
}

function cacheFolder() {
  const hash = createHash('sha256');
  hash.update(readFileSync(path.join(root, 'package-lock.json')));
  hash.update(readFileSync(new URL(import.meta.url)));
  return path.join(root, '.cache', `univer-${hash.digest('hex').slice(0, 16)}`);
}

/**
 * Makes the bundle unless it is there.
 * @returns {Promise<{folder: string, modules: string[], built: boolean}>} where it lies, what may be imported from it
 */
export async function buildUniver() {
  const packages = univerPackages();
  const folder = cacheFolder();
  const result = { folder, modules: sharedModules(packages) };
  if (existsSync(path.join(folder, 'univer.js'))) return { ...result, built: false };

  const { build } = await import('esbuild');
  // Built beside its place and then moved, so that an interrupted run leaves nothing half-done behind.
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  await build({
    entryPoints: { univer: 'entry:univer' },
    plugins: [generatedSources(packages)],
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    outdir: unfinished,
    chunkNames: 'chunks/[name]-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'file', '.woff2': 'file', '.ttf': 'file' },
    legalComments: 'none',
    logLevel: 'error',
  });
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return { ...result, built: true };
}
