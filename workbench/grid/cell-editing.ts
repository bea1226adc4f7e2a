/** Cell edit mode of the visible grid: while it lasts, Excel answers no add-in. */
import type { Univer } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';

/** Tells whenever a person begins or ends editing a cell, until the returned function is called. */
export function followCellEditing(univer: Univer, tell: (editing: boolean) => void): () => void {
  const watch = univer
    .__getInjector()
    .get(IEditorBridgeService)
    .visible$.subscribe(({ visible }) => {
      tell(visible);
    });
  return () => {
    watch.unsubscribe();
  };
}
