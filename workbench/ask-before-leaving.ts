/** Reloading or closing the page asks first when the workbook holds something that would be lost. */
import type { WorkbookModel } from '../excel-host/workbook';

/** Whether anything in the workbook was changed since this was made, by person or add-in; answers at once. */
export function followChanges(model: WorkbookModel): {
  readonly changed: () => boolean;
  readonly end: () => void;
} {
  let changed = false;
  const watch = model.univer.onMutation((id, _params, fromFormula) => {
    // Selections and scrolling are operations, not mutations.
    if (!fromFormula && id.startsWith('sheet.mutation.')) changed = true;
  });
  return {
    changed: () => changed,
    end: () => {
      watch.dispose();
    },
  };
}

/**
 * The browser asks in its own words. Never in a browser that a script drives: it would wait for an answer that
 * nobody gives.
 */
export function askBeforeLeaving(holdsContent: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (!navigator.webdriver && holdsContent()) event.preventDefault();
  });
}
