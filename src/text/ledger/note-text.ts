import { NOTE_WORDS } from '../../core/forms/ledger/note-words';
import type { LedgerNote } from '../../core/forms/ledger/notes';
import type { Locale } from '../../core/rules/field-words';
import { fillTemplate } from '../../core/rules/template';

/** Puts notes about the ledger into words of a language. */
export function ledgerNoteText(locale: Locale): (note: LedgerNote) => string {
  return ({ id, args }) => fillTemplate(NOTE_WORDS[id][locale], args, locale);
}
