import type { CopyState } from '../core/forms/submission/copy-states';
import { Notice } from './notice';
import { usePane } from './pane-context';
import { FoldedPlaces } from './place-list';

/** Up to so many are listed at once. */
const LISTED = 3;

/** Copies that are out of date beside one that is not: they would be printed with the whole workbook. */
export function OldCopiesNotice({ states }: { readonly states: readonly CopyState[] }) {
  const { submission, home } = usePane().words;
  // Those that 重新生成 replaces are told with it.
  const told = new Set(states.flatMap(({ isCurrent, outdated }) => (isCurrent ? [] : outdated)));
  const names = new Map(
    states.flatMap(({ table, outdated }) =>
      outdated
        .filter((sheet) => !told.has(sheet))
        .map((sheet) => [sheet, table.name?.text || home.unnamedOn(table.sheet)] as const),
    ),
  );
  const old = [...names].map(([sheet, text]) => ({ place: { sheet, address: 'A1' }, text }));
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
