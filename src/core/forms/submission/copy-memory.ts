/**
 * What 生成送审版 wrote, stored in the workbook's settings: how a copy that stands as it was made is told from one that
 * she changed by hand. Contents are hashed. Losing it costs her the deleting of old copies and nothing else.
 */
import { traceOf } from '../../fill/fill-memory';
import { SETTINGS_PREFIX, type WorkbookSettings } from '../../sheet/settings';
import type { SheetSnapshot } from '../../sheet/snapshot';

/** Hashed contents by name of the copy. */
export type CopyMemory = ReadonlyMap<string, string>;

export const COPIES_SETTING = `${SETTINGS_PREFIX}copies`;

/** The content of a sheet, hashed; number formats aside. */
export function copyTrace(cells: SheetSnapshot['cells']): string {
  const filled = Object.entries(cells).flatMap(([address, { v, f }]) =>
    v === '' && f === undefined ? [] : [[address, v, f ?? null] as const],
  );
  // Addresses are different, so that the order of the rest never matters.
  return traceOf({ v: JSON.stringify(filled.sort(([one], [other]) => (one < other ? -1 : 1))) });
}

/** What the settings say; whatever cannot be understood is unknown. */
export function copyMemoryOf(settings: WorkbookSettings): CopyMemory {
  try {
    const parsed: unknown = JSON.parse(settings[COPIES_SETTING] ?? '{}');
    if (typeof parsed !== 'object' || parsed === null) return new Map();
    const entries: readonly (readonly [string, unknown])[] = Object.entries(parsed);
    return new Map(
      entries.flatMap(([sheet, trace]) =>
        typeof trace === 'string' ? [[sheet, trace] as const] : [],
      ),
    );
  } catch {
    return new Map();
  }
}

/** The setting; `null` when nothing is remembered. */
export function printCopyMemory(memory: CopyMemory): string | null {
  return memory.size === 0 ? null : JSON.stringify(Object.fromEntries(memory));
}
