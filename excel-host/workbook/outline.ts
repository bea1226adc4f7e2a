/**
 * Groups of rows and columns, `Range.group` and its like,
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-group-member(1)
 */
import { invalidArgument } from './errors';
import type { StyledPlace } from './range-style';
import { MAX_COLUMNS, MAX_ROWS } from './area';
import { requireUnlocked } from './sheet-locks';
import { hideColumns, hideRows } from './sizes';
import type { OutlineLevels } from './workbook-state';
import type { WorkbookModel } from './workbook-model';

/** "An outline of up to eight levels", https://support.microsoft.com/office/08ce98c4-0063-4d42-8ac7-8278c49e9aff */
const DEEPEST = 7;

interface Lines {
  readonly kind: 'rows' | 'columns';
  readonly levels: OutlineLevels;
  readonly first: number;
  readonly count: number;
}

/** "InvalidArgument … when the group option differs from the range's isEntireRow or isEntireColumn property". */
function linesOf({ model, sheetId, area }: StyledPlace, option: unknown, location: string): Lines {
  const { outline } = model.state(sheetId);
  const isRow = area.columns === MAX_COLUMNS;
  const isColumn = area.rows === MAX_ROWS;
  if (option === 'ByRows' && !isColumn) {
    return { kind: 'rows', levels: outline.rows, first: area.row, count: area.rows };
  }
  if (option === 'ByColumns' && !isRow) {
    return { kind: 'columns', levels: outline.columns, first: area.column, count: area.columns };
  }
  throw invalidArgument(location);
}

function changeLevels(place: StyledPlace, option: unknown, location: string, step: 1 | -1): void {
  const { model, sheetId, area } = place;
  const { levels, first, count, kind } = linesOf(place, option, location);
  const allowed = kind === 'rows' ? 'allowFormatRows' : 'allowFormatColumns';
  requireUnlocked(model, sheetId, area, location, allowed);
  const wanted = Array.from({ length: count }, (_, index) => {
    const level = (levels.get(first + index) ?? 0) + step;
    if (level < 0 || level > DEEPEST) throw invalidArgument(location);
    return [first + index, level] as const;
  });
  model.univer.asApi(() => {
    for (const [line, level] of wanted) {
      if (level === 0) levels.delete(line);
      else levels.set(line, level);
    }
    model.univer.noteApiChange();
  });
}

export function group(place: StyledPlace, option: unknown): void {
  changeLevels(place, option, 'Range.group', 1);
}

export function ungroup(place: StyledPlace, option: unknown): void {
  changeLevels(place, option, 'Range.ungroup', -1);
}

/** Folds a group up, or opens it: its rows or columns are hidden or shown. */
export function showDetails(place: StyledPlace, option: unknown, show: boolean): void {
  const location = show ? 'Range.showGroupDetails' : 'Range.hideGroupDetails';
  const { kind, levels, first, count } = linesOf(place, option, location);
  for (let line = first; line < first + count; line += 1) {
    if (!levels.has(line)) throw invalidArgument(location);
  }
  if (kind === 'rows') hideRows(place, !show);
  else hideColumns(place, !show);
}

/** Levels that are not 0, by row number or column letter. */
export function dumpOutline(
  model: WorkbookModel,
  sheetId: string,
  columnName: (column: number) => string,
): { readonly rows: Record<string, number>; readonly columns: Record<string, number> } {
  const { rows, columns } = model.state(sheetId).outline;
  const named = (levels: OutlineLevels, name: (line: number) => string): Record<string, number> =>
    Object.fromEntries(
      [...levels].sort(([a], [b]) => a - b).map(([line, level]) => [name(line), level]),
    );
  return { rows: named(rows, (row) => String(row + 1)), columns: named(columns, columnName) };
}
