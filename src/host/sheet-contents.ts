/** Is a sheet still what we made? And what would bring it back? */
import type { SheetDraft } from '../core/sheet/draft';
import type { CellSnapshot } from '../core/sheet/snapshot';

type Cells = Readonly<Record<string, CellSnapshot>>;

function sameCell(drafted: CellSnapshot, found: CellSnapshot): boolean {
  if ((drafted.nf ?? 'General') !== (found.nf ?? 'General')) return false;
  // A formula's result is the host's affair: it may not have been calculated when the draft was made.
  return drafted.f === undefined && found.f === undefined
    ? drafted.v === found.v
    : drafted.f === found.f;
}

function holdsSomething(cell: CellSnapshot): boolean {
  return cell.v !== '' || cell.f !== undefined;
}

/**
 * Compares the cells that a sheet holds with its draft: `same`, `part` (nothing but cells of the draft, and some are
 * missing), or `changed`.
 */
export function compareWithDraft(found: Cells, draft: SheetDraft): 'same' | 'part' | 'changed' {
  const addresses = Object.keys(found);
  const drafted = Object.values(draft.cells).filter(holdsSomething).length;
  const kept = addresses.every((address) => {
    const [here, there] = [found[address], draft.cells[address]];
    return here !== undefined && there !== undefined && sameCell(there, here);
  });
  if (!kept) return 'changed';
  return addresses.length === drafted ? 'same' : 'part';
}

/** The draft's look with the cells that the sheet holds now. */
export function draftOfContents(found: Cells, draft: SheetDraft): SheetDraft {
  return { ...draft, cells: found };
}
