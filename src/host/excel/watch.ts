/** Selections and changes of the workbook, as far as they are hers. */
import { parseRange } from '../../core/sheet/address';
import type { HostEvent } from '../workbook-host';
import { hostFailure } from './failure';
import { asking, request } from './request';

/** The sheet's name as it was when the workbook was last read, so that it fits what was found then. */
export type SheetName = (id: string) => string | null;

/** Our own writes and those of co-authors make no work: live checking follows what she does herself. */
function isHers(event: Excel.WorksheetChangedEventArgs): boolean {
  return event.source !== 'Remote' && event.triggerSource !== 'ThisLocalAddin';
}

/** `Sheet1!B7:C9` → `B7`: the active cell of a selection is nearly always its first one. */
function firstCell(address: string): string {
  const area = address.slice(address.lastIndexOf('!') + 1).split(',')[0] ?? '';
  return parseRange(area) === null ? area : (area.split(':')[0] ?? area).replaceAll('$', '');
}

async function nameOf(id: string, known: SheetName): Promise<string | null> {
  const name = known(id);
  if (name !== null) return name;
  try {
    return await request(
      asking(
        (workbook) => workbook.worksheets.getItem(id).load('name'),
        ({ name: found }) => found,
      ),
    );
  } catch {
    // The sheet is gone or Excel is busy; the next event or the next read tells.
    return null;
  }
}

/** Registers for the whole workbook; resolves to the function that ends it. */
export async function watchWorkbook(
  listener: (event: HostEvent) => void,
  known: SheetName,
): Promise<() => Promise<void>> {
  const handlers = await request(({ workbook }) => {
    const { onSelectionChanged, onChanged, onAdded, onDeleted } = workbook.worksheets;
    const selected = onSelectionChanged.add(async ({ worksheetId, address }) => {
      const sheet = await nameOf(worksheetId, known);
      if (sheet !== null) listener({ kind: 'selected', sheet, address: firstCell(address) });
    });
    const changed = onChanged.add(async (event) => {
      if (!isHers(event)) return;
      const sheet = await nameOf(event.worksheetId, known);
      if (sheet !== null) listener({ kind: 'changed', sheet });
    });
    // A copied sheet brings its cells along, and tells no change of them.
    const added = onAdded.add(async ({ source, worksheetId: id }) => {
      if (source === 'Remote' || known(id) !== null) return;
      const sheet = await nameOf(id, known);
      // By now a sheet that we added ourselves is known.
      if (sheet !== null && known(id) === null) listener({ kind: 'changed', sheet });
    });
    // A deleted sheet takes its findings along, and tells no change of its cells.
    const deleted = onDeleted.add((event) => {
      const sheet = event.source === 'Remote' ? null : known(event.worksheetId);
      if (sheet !== null) listener({ kind: 'changed', sheet });
      return Promise.resolve();
    });
    return () => [selected, changed, added, deleted] as const;
  });
  return async () => {
    const [{ context: shared }] = handlers;
    try {
      // A handler can only be removed in the context that added it.
      await Excel.run(shared, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    } catch (error) {
      throw hostFailure(error);
    }
  };
}
