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

/** What the work gives, and how long it takes in milliseconds. */
export function timeOf<Result>(work: () => Result): {
  readonly result: Result;
  readonly time: number;
} {
  const start = performance.now();
  const result = work();
  return { result, time: performance.now() - start };
}

/** The least of several timings: what the work takes when nothing else takes the processor. */
export function leastOf(times: readonly number[]): number {
  return times.reduce((least, time) => Math.min(least, time), Infinity);
}
