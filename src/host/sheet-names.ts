/** Sheets keep their id when she renames them: edits that were made under the old names are brought to the new ones. */
import type { CellEdit, WorkbookEdit } from '../core/sheet/edit';
import type { Mark } from '../core/sheet/mark';
import type { CellSnapshot } from '../core/sheet/snapshot';
import type { SheetIds } from './workbook-host';

type Rename = (name: string) => string;

const QUOTED_TEXT = /("(?:[^"]|"")*")/;
const SHEET_REFERENCE = /'((?:[^']|'')+)'!|([^\s'"!(),;:+\-*/^&=<>{}[\]]+)!/g;

/** A formula as the host rewrites it when sheets are renamed. */
function renameInFormula(formula: string, rename: Rename): string {
  return formula
    .split(QUOTED_TEXT)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part.replace(SHEET_REFERENCE, (found, quoted?: string, plain?: string) => {
            const name = quoted?.replaceAll("''", "'") ?? plain ?? '';
            const renamed = rename(name);
            return renamed === name ? found : `'${renamed.replaceAll("'", "''")}'!`;
          }),
    )
    .join('');
}

function renameInCell(cell: CellSnapshot | null, rename: Rename): CellSnapshot | null {
  return cell?.f === undefined ? cell : { ...cell, f: renameInFormula(cell.f, rename) };
}

function renameInCellEdit({ address, expected, replacement }: CellEdit, rename: Rename): CellEdit {
  return {
    address,
    expected: renameInCell(expected, rename),
    replacement: renameInCell(replacement, rename),
  };
}

function onRenamed<Some extends Mark>(marks: readonly Some[], rename: Rename): readonly Some[] {
  return marks.map((mark) => ({ ...mark, sheet: rename(mark.sheet) }));
}

function renameIn(edit: WorkbookEdit, rename: Rename): WorkbookEdit {
  switch (edit.kind) {
    case 'add-sheet':
    case 'settings':
      return edit;
    case 'remove-sheet': {
      const { returnTo } = edit;
      const back = returnTo === undefined ? {} : { returnTo: rename(returnTo) };
      return { ...edit, name: rename(edit.name), ...back };
    }
    case 'marks': {
      const stood = Object.entries(edit.stood ?? {}).map(
        ([name, cells]) => [rename(name), cells] as const,
      );
      return {
        ...edit,
        remove: onRenamed(edit.remove, rename),
        add: onRenamed(edit.add, rename),
        ...(edit.stood === undefined ? {} : { stood: Object.fromEntries(stood) }),
      };
    }
    case 'write-cells':
      return {
        ...edit,
        sheet: rename(edit.sheet),
        cells: edit.cells.map((cell) => renameInCellEdit(cell, rename)),
      };
    case 'resize-table':
    case 'row-heights':
    case 'group-columns':
      return { ...edit, sheet: rename(edit.sheet) };
  }
}

/**
 * The edits under the names that their sheets have now; the same list when no sheet was renamed. A sheet whose id is
 * gone keeps its name: it may have been removed and made again.
 *
 * @param then the ids of the sheets when the edits were made
 */
export function followNames(
  edits: readonly WorkbookEdit[],
  then: SheetIds,
  now: SheetIds,
): readonly WorkbookEdit[] {
  const names = new Map(Object.entries(now).map(([name, id]) => [id, name]));
  const renamed = new Map(
    Object.entries(then).flatMap(([name, id]) => {
      const current = names.get(id);
      return current === undefined || current === name ? [] : [[name, current] as const];
    }),
  );
  if (renamed.size === 0) return edits;
  return edits.map((edit) => renameIn(edit, (name) => renamed.get(name) ?? name));
}
