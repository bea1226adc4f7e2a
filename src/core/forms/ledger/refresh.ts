/** Cells of a ledger row that repeat what a form says. */
import type { FieldCell } from '../../model/target-table';
import type { CellEdit } from '../../sheet/ledger-edit';
import type { LedgerNote, LedgerNoteId } from './notes';

/** A cell that repeats a form: what it is, what it should say, and which note tells of the change. */
export interface Repeated {
  readonly field: FieldCell;
  readonly text: string;
  readonly noteId: LedgerNoteId;
  readonly args: LedgerNote['args'];
  /** False when the column does not stand. */
  readonly stands: boolean;
}

/** The edits that bring repeated cells up to date, and their notes. Blank texts of a form overwrite nothing. */
export function refresh(
  sheet: string,
  cells: readonly Repeated[],
): { readonly cells: CellEdit[]; readonly notes: LedgerNote[] } {
  const edits: CellEdit[] = [];
  const notes: LedgerNote[] = [];
  for (const { field, text, noteId, args, stands } of cells) {
    if (!stands || text === '' || field.text === text) continue;
    const { address, cell } = field;
    const said = { ...args, old: field.text, new: text };
    if (cell?.f !== undefined) {
      notes.push({ id: 'formula-kept', sheet, address, args: said });
      continue;
    }
    edits.push({ address, expected: cell, replacement: { v: text, nf: '@' } });
    notes.push({ id: noteId, sheet, address, args: said });
  }
  return { cells: edits, notes };
}
