/** What Excel asks of a table's name, place and heads. */
import type { Area } from './area';
import { parseArea } from './area';
import { valueOf } from './cell-value';
import { gap, invalidArgument, itemAlreadyExists } from './errors';
import { mergesTouching } from './merges';
import { namesOf } from './named-item';
import type { WorkbookModel } from './workbook-model';

/**
 * Begins with a letter (also a Chinese one), `_` or `\`, goes on with letters, digits, `.` and `_`; at most 255
 * characters; not `C` or `R` alone and no reference to cells:
 * https://support.microsoft.com/office/fbf49a4f-82a3-43eb-8ba2-44d21233b114 (Rename an Excel table)
 */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.]*$/u;
const R1C1 = /^R\d*(C\d*)?$|^C\d*$/i;

function isLegalName(name: string): boolean {
  return NAME.test(name) && name.length <= 255 && parseArea(name) === null && !R1C1.test(name);
}

/** "Use unique names": among all tables and defined names of the workbook, letter case aside (same page). */
export function requireTableName(
  model: WorkbookModel,
  name: string,
  location: string,
  except: string | null,
): void {
  if (!isLegalName(name)) throw invalidArgument(location);
  const wanted = name.toLowerCase();
  const others = model.tables.all().filter(({ id }) => id !== except);
  const names = [...others, ...namesOf(model, null)].map((item) => item.name.toLowerCase());
  if (names.includes(wanted)) throw itemAlreadyExists(location);
}

/** Chinese Excel names new tables 表1, 表2, … */
export function freeTableName(model: WorkbookModel): string {
  const names = new Set(model.tables.all().map(({ name }) => name));
  for (let number = 1; ; number += 1) if (!names.has(`表${number}`)) return `表${number}`;
}

/**
 * "A table can't overlap another table" comes as InvalidArgument (OfficeDev/office-js#1199). Cells of a table cannot
 * be merged (https://support.microsoft.com/office/5cbd15d5-9375-4540-907f-c673a93fcedf); what the API does with a table
 * over cells that are merged already is told nowhere, so it is refused.
 */
export function requireFreeArea(
  model: WorkbookModel,
  sheetId: string,
  area: Area,
  location: string,
  except: string | null,
): void {
  const others = model.tables.touching(sheetId, area).filter(({ id }) => id !== except);
  if (others.length > 0) throw invalidArgument(location);
  if (mergesTouching(model.univer, sheetId, area).length > 0) throw invalidArgument(location);
}

/** The heads; Excel would rewrite heads that are blank, doubled or no text, which is not emulated. */
export function headsOf(model: WorkbookModel, sheetId: string, area: Area): readonly string[] {
  const heads: string[] = [];
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const value = valueOf(model.univer.cell(sheetId, area.row, column));
    if (typeof value !== 'string' || value === '') throw gap('a table with a head that is no text');
    if (heads.includes(value)) throw gap('a table with equal heads');
    heads.push(value);
  }
  return heads;
}
