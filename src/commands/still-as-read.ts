/** Edits that write nothing, and are refused unless forms, blocks and ledger still say what a plan was made from. */
import type { FillPlan } from '../core/fill/plan-fill';
import type { Ledger } from '../core/model/ledger';
import type { TargetTable } from '../core/model/target-table';
import { formatCell, parseRange } from '../core/sheet/address';
import type { UnchangedCell, WriteCellsEdit } from '../core/sheet/ledger-edit';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';

interface Area {
  readonly sheet: string;
  readonly range: string;
  /** Rows below the range that are looked at as well: there she would add some. */
  readonly below: number;
}

/** One edit per sheet. Rows and columns that come or go move cells, and so are noticed. */
export function stillAsRead(
  { sheets }: WorkbookSnapshot,
  tables: readonly TargetTable[],
  { spending, achievements }: Ledger,
  plan: FillPlan,
): readonly WriteCellsEdit[] {
  const areas: readonly Area[] = [
    ...[...tables, ...plan.tables].map(({ sheet, range }) => ({ sheet, range, below: 0 })),
    ...[spending, achievements].flatMap((table) =>
      table === null ? [] : [{ sheet: table.sheet, range: table.range, below: 1 }],
    ),
  ];
  return sheets.flatMap(({ name, cells }): WriteCellsEdit[] => {
    const unchanged = areas
      .filter(({ sheet }) => sheet === name)
      .flatMap((area) =>
        addressesOf(area).map((address): UnchangedCell => ({
          address,
          cell: cells[address] ?? null,
        })),
      );
    if (unchanged.length === 0) return [];
    return [{ kind: 'write-cells', sheet: name, cells: [], looks: [], unchanged }];
  });
}

function addressesOf({ range, below }: Area): readonly string[] {
  const area = parseRange(range);
  if (area === null) return [];
  const { top, bottom, left, right } = area;
  return Array.from({ length: bottom + below - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) =>
      formatCell({ row: top + down, column: left + across }),
    ),
  ).flat();
}
