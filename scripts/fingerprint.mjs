/** A hash over files, to tell whether something must be made again. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './project.mjs';

function filesUnder(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)));
}

/** @param {readonly string[]} places files and folders, relative to the project; missing ones are left out */
export function fingerprint(places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesUnder(path.join(root, place)))) {
    // With `/` on every system, so that a folder shared between two of them is not built twice.
    hash.update(path.relative(root, file).split(path.sep).join('/'));
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
