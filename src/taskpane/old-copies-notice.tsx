import type { CopyState } from '../core/forms/submission/copy-states';
import { Notice } from './notice';
import { usePane } from './pane-context';
import { FoldedPlaces } from './place-list';

/** Up to so many are listed at once. */
const LISTED = 3;

/** Copies that are out of date beside one that is not: they would be printed with the whole workbook. */
export function OldCopiesNotice({ states }: { readonly states: readonly CopyState[] }) {
  const { submission, home } = usePane().words;
  const old = states
    .filter(({ isCurrent }) => isCurrent)
    .flatMap(({ table, outdated }) =>
      outdated.map((sheet) => ({
        place: { sheet, address: 'A1' },
        text: table.name?.text || home.unnamedOn(table.sheet),
      })),
    );
  if (old.length === 0) return null;
  return (
    <Notice tone="warning" title={submission.oldTitle(old.length)}>
      <FoldedPlaces
        key={String(old.length <= LISTED)}
        label={submission.oldCopies(old.length)}
        items={old}
        openAtFirst={old.length <= LISTED}
      />
    </Notice>
  );
}
