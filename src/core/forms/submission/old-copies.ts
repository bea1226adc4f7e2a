/** Copies that a new one replaces: which may go, and what brings them back. */
import type { Edition } from '../../editions/edition';
import type { TargetTable } from '../../model/target-table';
import type { SheetDraft } from '../../sheet/draft';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import { readTargetTables } from '../target-table/read';
import { copyTrace, type CopyMemory } from './copy-memory';
import { copyStates } from './copy-states';
import { draftSubmissions } from './draft-submissions';
import { NOBODY } from './signers';

export interface OldCopies {
  /** Sheets that stand as they were made; the drafts hold what they hold. */
  readonly replaced: readonly SheetDraft[];
  /** Sheets that she changed, or of which it is not known, or to which a formula refers: hers to delete. */
  readonly kept: readonly string[];
}

/** The sheet as it stands, with the look of a copy; `null` when it is none of ours. */
function draftOf(sheet: SheetSnapshot, edition: Edition): SheetDraft | null {
  const [form, ...others] = readTargetTables(sheet, edition);
  if (form === undefined || others.length > 0) return null;
  const wish = { tables: [form], signers: NOBODY, sheetNames: [] };
  const [copy] = draftSubmissions(wish, edition);
  if (copy === undefined) return null;
  return { ...copy.draft, name: sheet.name, cells: sheet.cells, inBackground: true };
}

/** A formula would lose what it points to, and taking the removal back would not mend it. */
function isReferredTo(name: string, { sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ cells }) =>
    Object.values(cells).some(({ f }) => f?.includes(name.replaceAll("'", "''")) === true),
  );
}

/**
 * The copies of the chosen forms that no longer say what their form says.
 *
 * @param tables all forms of the workbook: a copy that is good for another one is not old
 */
export function oldCopies(
  snapshot: WorkbookSnapshot,
  tables: readonly TargetTable[],
  chosen: readonly TargetTable[],
  memory: CopyMemory,
  edition: Edition,
): OldCopies {
  const states = copyStates(snapshot, tables, edition);
  const old = new Set(
    states.filter(({ table }) => chosen.includes(table)).flatMap(({ outdated }) => outdated),
  );
  const replaced: SheetDraft[] = [];
  const kept: string[] = [];
  for (const sheet of snapshot.sheets.filter(({ name }) => old.has(name))) {
    const isAsMade = memory.get(sheet.name) === copyTrace(sheet.cells);
    const draft = isAsMade && !isReferredTo(sheet.name, snapshot) ? draftOf(sheet, edition) : null;
    if (draft === null) kept.push(sheet.name);
    else replaced.push(draft);
  }
  return { replaced, kept };
}
