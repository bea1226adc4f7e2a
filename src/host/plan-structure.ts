/** Tables, outline groups and settings against the workbook as it is. */
import type {
  GroupColumnsEdit,
  ResizeTableEdit,
  SettingsEdit,
  WorkbookEdit,
} from '../core/sheet/edit';
import { SETTINGS_PREFIX } from '../core/sheet/settings';
import type { EditReading } from './edit-reading';
import { HostFailure } from './workbook-host';

export type StructureStep =
  | {
      readonly kind: 'resize-table';
      readonly sheet: string;
      readonly table: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: 'group-columns';
      readonly sheet: string;
      readonly columns: string;
      readonly grouped: boolean;
    }
  | {
      readonly kind: 'settings';
      /** Only what is to be changed. */
      readonly values: Readonly<Record<string, string | null>>;
    };

interface PlannedStructure {
  readonly step: StructureStep;
  readonly inverse: WorkbookEdit;
}

export function planResizeTable(
  { sheet, table, from, to }: ResizeTableEdit,
  now: EditReading,
): PlannedStructure | null {
  const found = now.tables.find((each) => each.sheet === sheet && each.name === table);
  if (found?.address === to) return null;
  if (found?.address !== from) {
    throw new HostFailure('sheet-changed', sheet, `the table ${table} is not at ${from}`);
  }
  const kind = 'resize-table';
  return {
    step: { kind, sheet, table, from, to },
    inverse: { kind, sheet, table, from: to, to: from },
  };
}

export function planGroupColumns({ sheet, columns, grouped }: GroupColumnsEdit): PlannedStructure {
  const kind = 'group-columns';
  const wanted = grouped ?? true;
  return {
    step: { kind, sheet, columns, grouped: wanted },
    inverse: { kind, sheet, columns, grouped: !wanted },
  };
}

export function planSettings({ values }: SettingsEdit, now: EditReading): PlannedStructure | null {
  const before = (key: string): string | null => now.settings[key] ?? null;
  for (const key of Object.keys(values)) {
    if (!key.startsWith(SETTINGS_PREFIX)) throw new RangeError(`Not a setting of ours: ${key}`);
  }
  const changed = Object.entries(values).filter(([key, value]) => before(key) !== value);
  if (changed.length === 0) return null;
  return {
    step: { kind: 'settings', values: Object.fromEntries(changed) },
    inverse: {
      kind: 'settings',
      values: Object.fromEntries(changed.map(([key]) => [key, before(key)])),
    },
  };
}
