/**
 * Derives the class metadata of Excel's API from the installed @microsoft/office-js and caches it as JSON in
 * .cache/excel-metadata.json. It is derived from Microsoft's files and therefore never committed.
 *
 * `node scripts/excel-metadata.mjs` prints the path of the file. Also importable: `excelMetadataFile()`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cache = path.join(root, '.cache');
const file = path.join(cache, 'excel-metadata.json');
const keyFile = path.join(cache, 'excel-metadata.key');
const library = path.join(root, 'node_modules/@microsoft/office-js');
const declarations = path.join(root, 'node_modules/@types/office-js');
const derivation = ['metadata.ts', 'published-sets.ts'].map((name) =>
  path.join(root, 'excel-host/rich-api', name),
);

/** Makes the file if it is missing or stems from other versions, and returns its path. */
export async function excelMetadataFile() {
  const key = currentKey();
  if (existsSync(file) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return file;
  const { deriveMetadata } = await importDerivation();
  const metadata = deriveMetadata(
    readFileSync(path.join(library, 'dist/excel-web-16.00.debug.js'), 'utf8'),
    readFileSync(path.join(declarations, 'index.d.ts'), 'utf8'),
  );
  mkdirSync(cache, { recursive: true });
  replace(file, JSON.stringify(metadata));
  replace(keyFile, key);
  return file;
}

function currentKey() {
  const version = (folder) =>
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
  const hash = createHash('sha256');
  for (const each of derivation) hash.update(readFileSync(each));
  return `${version(library)} ${version(declarations)} ${hash.digest('hex')}`;
}

/** The derivation is TypeScript; the toolchain's own compiler makes it runnable. */
async function importDerivation() {
  const { build } = await import('esbuild');
  const built = await build({
    entryPoints: [derivation[0]],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(built.outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** Several builds and tests may write at the same time: each sees a whole file. */
function replace(target, text) {
  const temporary = `${target}.${process.pid}`;
  writeFileSync(temporary, text);
  renameSync(temporary, target);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(await excelMetadataFile());
}
