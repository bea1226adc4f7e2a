/** Whether the 送审版 of a form still says what the form says. */
import type { Edition } from '../../editions/edition';
import type { TargetTable } from '../../model/target-table';
import { formatCell, parseCell, parseRange } from '../../sheet/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import { readTargetTables } from '../target-table/read';
import { draftSubmissions } from './draft-submissions';
import { NOBODY } from './signers';
import { isSameProject, isSubmissionSheet } from './submission-sheet';

/** A form of which there are copies. */
export interface CopyState {
  readonly table: TargetTable;
  /** The sheets of its copies, in the order of the workbook. */
  readonly sheets: readonly string[];
  /** Those of them that hold what a copy made now would hold; the names of the signature line aside. */
  readonly current: readonly string[];
  /** Those of them that hold something else, and are no good copy of another form of that name either. */
  readonly outdated: readonly string[];
  readonly isCurrent: boolean;
}

function valueAt(cells: SheetSnapshot['cells'], address: string): unknown {
  return cells[address]?.v ?? '';
}

/** The cells of a copy made now, without those of its last line, where the names stand. */
function freshCells(table: TargetTable, edition: Edition): SheetSnapshot['cells'] {
  const [copy] = draftSubmissions({ tables: [table], signers: NOBODY, sheetNames: [] }, edition);
  if (copy === undefined) return {};
  const { cells, rowHeights } = copy.draft;
  const line = rowHeights.length - 1;
  return Object.fromEntries(
    Object.entries(cells).filter(([address]) => parseCell(address)?.row !== line),
  );
}

function saysTheSame(fresh: SheetSnapshot['cells'], copy: TargetTable, on: SheetSnapshot): boolean {
  const range = parseRange(copy.range);
  if (range === null) return false;
  const addresses = new Set(Object.keys(fresh));
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++)
      addresses.add(formatCell({ row, column }));
  return [...addresses].every((address) => valueAt(fresh, address) === valueAt(on.cells, address));
}

/**
 * The forms that have copies in the workbook, in the order given, each with the state of its copies. Hidden sheets are
 * not looked at. Content alone is compared: a form whose rows were moved has not changed.
 *
 * @param tables the forms as read from `snapshot`
 */
export function copyStates(
  snapshot: WorkbookSnapshot,
  tables: readonly TargetTable[],
  edition: Edition,
): readonly CopyState[] {
  const copies = snapshot.sheets
    .filter((sheet) => sheet.hidden !== true && isSubmissionSheet(sheet))
    .flatMap((sheet) => readTargetTables(sheet, edition).map((copy) => ({ copy, sheet })));
  const known = tables.flatMap((table) => {
    const own = copies.filter(
      ({ copy, sheet }) => sheet.name !== table.sheet && isSameProject(table, copy),
    );
    if (own.length === 0) return [];
    const fresh = freshCells(table, edition);
    const same = own.filter(({ copy, sheet }) => saysTheSame(fresh, copy, sheet));
    return [{ table, sheets: namesOf(own), current: namesOf(same) }];
  });
  // Forms without a name, or of the same name, may have each other's copies.
  const good = new Set(known.flatMap(({ current }) => current));
  return known.map((state) => ({
    ...state,
    outdated: state.sheets.filter((sheet) => !good.has(sheet)),
    isCurrent: state.current.length > 0,
  }));
}

function namesOf(copies: readonly { readonly sheet: SheetSnapshot }[]): readonly string[] {
  return copies.map(({ sheet }) => sheet.name);
}
