/** Where a measurement leaves its figures for `npm run bench` to print. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One printed row: a name and its figures in the order of the table's head. */
export type MeasuredRow = readonly [name: string, ...figures: (string | number)[]];

export interface MeasuredTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly MeasuredRow[];
}

export function keepMeasurement(name: string, table: MeasuredTable): void {
  const folder = path.resolve('.cache', 'bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(table));
}

/** The middle one of an odd number of timings, in milliseconds. */
export function medianTime(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return times[Math.floor(runs / 2)] ?? NaN;
}
