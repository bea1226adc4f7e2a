/** Which conditional formats could be ours; a sheet that will not say must not fail the check of the others. */
import { HostFailure } from '../workbook-host';
import type { HostFailureCode } from '../workbook-host';
import type { PlacedMark } from '../../core/sheet/mark';
import { queueAreas } from './marks';
import type { FoundFormat } from './marks';
import { queueAll, request } from './request';
import type { Queue } from './request';

/** Failures of the whole host, not of what was asked. */
const OF_THE_HOST: readonly HostFailureCode[] = [
  'cell-edit-mode',
  'busy',
  'session-lost',
  'cancelled',
  'too-large',
];

/** True when the same request may work once the part that Excel refuses is left out. */
export function isOfThePart(error: unknown): boolean {
  return error instanceof HostFailure && !OF_THE_HOST.includes(error.code);
}

export interface Salvage<Result> {
  readonly results: readonly Result[];
  /** Those of the parts that Excel refused. */
  readonly refused: readonly string[];
}

/**
 * Asks for all parts at once and, when Excel refuses, for each half alone, until the parts that it refuses are known.
 * One request when all is well; about 2·log₂ n more for each bad part.
 */
export async function salvage<Part extends { readonly sheet: string }, Result>(
  parts: readonly Part[],
  queue: (part: Part) => Queue<Result>,
): Promise<Salvage<Result>> {
  if (parts.length === 0) return { results: [], refused: [] };
  try {
    return { results: await request(queueAll(parts.map(queue))), refused: [] };
  } catch (error) {
    if (!isOfThePart(error)) throw error;
    const [part] = parts;
    if (parts.length === 1 && part !== undefined) return { results: [], refused: [part.sheet] };
  }
  const middle = Math.ceil(parts.length / 2);
  const first = await salvage(parts.slice(0, middle), queue);
  const second = await salvage(parts.slice(middle), queue);
  return {
    results: [...first.results, ...second.results],
    refused: [...new Set([...first.refused, ...second.refused])],
  };
}

/** Our highlights among the formats found, in the order of sheets and priorities; asks for areas where it must. */
export async function marksAmong(
  found: readonly FoundFormat[],
  sheets: readonly string[],
): Promise<readonly PlacedMark[]> {
  const single = found.flatMap((format) => (format?.kind === 'mark' ? [format.mark] : []));
  const spread = found.flatMap((format) => (format?.kind === 'areas' ? [format.mark] : []));
  const placed = spread.length === 0 ? [] : await request(queueAll(spread.map(queueAreas)));
  const order = new Map(sheets.map((sheet, index) => [sheet, index]));
  const place = ({ sheet }: PlacedMark): number => order.get(sheet) ?? 0;
  return [...single, ...placed].sort(
    (one, other) => place(one) - place(other) || one.priority - other.priority,
  );
}
