/** Which cells a protected sheet lets change. */
import type { ICellData, Nullable } from '@univerjs/core';
import type { Area } from './area';
import { accessDenied } from './errors';
import type { WorkbookModel } from './workbook-model';

/** Cell properties that Univer does not know. */
export interface CellExtras {
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly indentLevel?: number;
  readonly shrinkToFit?: boolean;
}

function isExtras(custom: object): custom is CellExtras {
  return Object.values(custom).every((value) => ['boolean', 'number'].includes(typeof value));
}

export function extrasOf(cell: Nullable<ICellData>): CellExtras {
  const custom: unknown = cell?.custom;
  return typeof custom === 'object' && custom !== null && isExtras(custom) ? custom : {};
}

/** The properties with one of them changed; `null` puts it back to its default. */
export function withExtra<Key extends keyof CellExtras>(
  extras: CellExtras,
  key: Key,
  value: NonNullable<CellExtras[Key]> | null,
): CellExtras {
  const kept = Object.entries(extras).filter(([name]) => name !== key);
  return Object.fromEntries(value === null ? kept : [...kept, [key, value]]);
}

/** Every cell is locked until somebody unlocks it. */
export function hasLockedCell(model: WorkbookModel, sheetId: string, area: Area): boolean {
  const inGrid = model.univer.clip(sheetId, area);
  if (inGrid.rows < area.rows || inGrid.columns < area.columns) return true;
  let unlocked = 0;
  model.univer.eachCell(
    sheetId,
    (_row, _column, cell) => {
      if (extrasOf(cell).locked === false) unlocked += 1;
    },
    area,
  );
  return unlocked < area.rows * area.columns;
}

/**
 * Refuses to change locked cells of a protected sheet, and anything in a read-only workbook.
 * @param allowedBy the protection option that would permit it all the same.
 */
export function requireUnlocked(
  model: WorkbookModel,
  sheetId: string,
  area: Area,
  location: string,
  allowedBy: string | null = null,
): void {
  model.requireWritable(location);
  const { protection } = model.state(sheetId);
  if (!protection) return;
  if (allowedBy !== null) {
    if (protection.options[allowedBy] === true) return;
    throw accessDenied(location);
  }
  if (hasLockedCell(model, sheetId, area)) throw accessDenied(location);
}
