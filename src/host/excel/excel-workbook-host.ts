/** The {@link WorkbookHost} of Excel, over Office.js up to ExcelApi 1.14. */
import type { WorkbookEdit } from '../../core/sheet/edit';
import { applyEdits } from '../apply-edits';
import type { EditableHost } from '../apply-edits';
import { HostFailure } from '../workbook-host';
import type { Place, SheetIds, WorkbookHost } from '../workbook-host';
import { readAgain } from './read-again';
import { NOTHING_EXPECTED } from './read-ahead';
import { readForEdits } from './read-for-edits';
import type { Walking } from './read-shapes';
import { readWorkbook, stopIfCancelled } from './read-workbook';
import { doing, request } from './request';
import { readRichText } from './rich-text';
import { readSizes } from './sizes';
import { queueSheetList } from './sheet-list';
import type { SheetList } from './sheet-list';
import { watchWorkbook } from './watch';
import { writeSteps } from './write-steps';
import type { MadeSheet } from './write-steps';

/** So many sheets are asked for before it is known how many there are. */
const EXPECTED_SHEETS = 80;

export interface ExcelHostOptions {
  /** How many sheets the first reading is prepared for; more cost a request. 80 unless told. */
  readonly expectedSheets?: number;
}

/** Makes the host of the workbook beside which the pane stands. */
export function createExcelHost(options: ExcelHostOptions = {}): WorkbookHost {
  const walking: Walking = {
    length: options.expectedSheets ?? EXPECTED_SHEETS,
    expected: NOTHING_EXPECTED,
  };
  let names = new Map<string, string>();
  // What was found under an earlier name keeps pointing at the right sheet when she renames it.
  const everNamed = new Map<string, string>();
  let hidden = new Set<string>();
  // Excel tells of sheets that we remove as of those that she does.
  const removedByUs = new Set<string>();
  const learn = ({ sheets }: SheetList): void => {
    names = new Map(sheets.map(({ id, name }) => [id, name]));
    for (const { id, name } of sheets) everNamed.set(name, id);
    hidden = new Set(sheets.filter((sheet) => sheet.hidden).map(({ name }) => name));
  };
  const made = ({ id, name }: MadeSheet): void => {
    names.set(id, name);
    everNamed.set(name, id);
  };
  const idOf = (wanted: string): string => everNamed.get(wanted) ?? wanted;
  const sheetIds = (): SheetIds => Object.fromEntries([...names].map(([id, name]) => [name, id]));

  const editable: EditableHost = {
    readForEdits: (edits: readonly WorkbookEdit[], signal) =>
      readForEdits(edits, { signal }, learn),
    sheetIds,
    write: async (steps, onProgress) => {
      const leaving = steps.flatMap((step) =>
        step.kind === 'remove-sheet' ? [idOf(step.name)] : [],
      );
      for (const id of leaving) removedByUs.add(id);
      try {
        return await writeSteps(steps, made, onProgress);
      } catch (error) {
        for (const id of leaving) removedByUs.delete(id);
        throw error;
      }
    },
  };

  return {
    read: ({ cells, marks, signal, onProgress }) =>
      readWorkbook({ cells, marks }, { signal, onProgress }, walking, learn),
    apply: (edits, options) => applyEdits(editable, edits, options),
    sheetIds,
    readAgain: async (last, sheets) =>
      (await readAgain(last, sheets, learn)) ??
      (await readWorkbook({ cells: true, marks: false }, {}, walking, learn)),
    readRichText: (places, options = {}) => readRichText(places, () => stopIfCancelled(options)),
    readSizes: (places, options = {}) => readSizes(places, () => stopIfCancelled(options)),
    async select({ sheet, address }: Place) {
      // Excel activates hidden sheets without a word, and she would see nothing happen.
      if (hidden.has(sheet)) {
        learn(await request(queueSheetList));
        if (hidden.has(sheet)) throw new HostFailure('sheet-hidden', sheet, 'visibility');
      }
      await request(
        doing(({ worksheets }) => {
          worksheets.getItem(idOf(sheet)).activate();
          worksheets.getItem(idOf(sheet)).getRange(address).select();
        }),
        sheet,
      );
    },
    watch: (listener) =>
      watchWorkbook(listener, (id) => (removedByUs.has(id) ? null : (names.get(id) ?? null))),
  };
}
