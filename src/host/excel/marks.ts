/** Our highlights as Excel's conditional formats: found by their formula, written with one look per severity. */
import { MARK_PREFIX } from '../../core/sheet/mark';
import type { Mark, MarkLevel, PlacedMark } from '../../core/sheet/mark';
import { isPlaced } from '../plan-edits';
import { UNFINISHED } from '../placed-marks';
import { withoutSheet } from './local-address';
import { asking, doing } from './request';
import type { Queue } from './request';
import type { FormulaFormat } from './sheet-shapes';

/** Excel's own 浅红填充 and 浅黄填充, bold besides: colour alone is not enough. */
const LOOK: Readonly<Record<MarkLevel, { readonly fill: string; readonly font: string }>> = {
  E: { fill: '#FFC7CE', font: '#9C0006' },
  W: { fill: '#FFEB9C', font: '#9C5700' },
};

/** Bytes of the request for the rule of one conditional format, its answer is smaller. Measured: 1,700. */
export const RULE_BYTES = 2_400;
/** Bytes of the request that adds one highlight. Measured: 2,100. */
export const ADD_BYTES = 3_000;
/** Bytes of the request that deletes one highlight. Measured: 800. */
export const DELETE_BYTES = 1_200;

const LEVEL = new RegExp(`"${MARK_PREFIX}([EW]):`);

function formatOf(workbook: Excel.Workbook, { sheet, id }: FormulaFormat): Excel.ConditionalFormat {
  return workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id);
}

/** A highlight of ours, or `null` for a format of the user's; `areas` when it stands at several places. */
export type FoundFormat =
  | { readonly kind: 'mark'; readonly mark: PlacedMark }
  | { readonly kind: 'areas'; readonly mark: PlacedMark }
  | null;

/** Reads the rule of a format of type Custom and tells whether it is one of ours. */
export function queueMark(format: FormulaFormat): Queue<FoundFormat> {
  return asking(
    (workbook) => {
      const found = formatOf(workbook, format);
      const custom = found.customOrNullObject;
      const range = found.getRangeOrNullObject();
      found.load('priority');
      custom.load('rule/formula');
      range.load('address');
      return { found, custom, range };
    },
    ({ found, custom, range }) => {
      const formula = custom.isNullObject ? '' : custom.rule.formula;
      if (formula !== UNFINISHED && !formula.includes(`"${MARK_PREFIX}`)) return null;
      const level: MarkLevel = LEVEL.exec(formula)?.[1] === 'E' ? 'E' : 'W';
      const address = range.isNullObject ? '' : withoutSheet(range.address);
      const { sheet, id } = format;
      const mark = { sheet, id, address, formula, level, priority: found.priority };
      return { kind: range.isNullObject ? 'areas' : 'mark', mark };
    },
  );
}

/** A highlight whose cell was copied stands at several places: it has areas instead of one range. */
export function queueAreas(mark: PlacedMark): Queue<PlacedMark> {
  return asking(
    (workbook) => {
      const areas = formatOf(workbook, mark).getRanges();
      areas.load('address');
      return areas;
    },
    ({ address }) => ({ ...mark, address: withoutSheet(address) }),
  );
}

function formatsAt(
  workbook: Excel.Workbook,
  { sheet, address }: Mark,
): Excel.ConditionalFormatCollection {
  return address.includes(',')
    ? workbook.worksheets.getItem(sheet).getRanges(address).conditionalFormats
    : workbook.worksheets.getItem(sheet).getRange(address).conditionalFormats;
}

function addMark(workbook: Excel.Workbook, mark: Mark | PlacedMark): void {
  const format = formatsAt(workbook, mark).add('Custom');
  const look = LOOK[mark.level];
  format.custom.rule.formula = mark.formula;
  format.custom.format.fill.color = look.fill;
  format.custom.format.font.color = look.font;
  format.custom.format.font.bold = true;
  // Last, since the object may stand for another format once its priority has changed.
  if (isPlaced(mark) && mark.priority > 0) format.priority = mark.priority;
}

/**
 * Deletes from the bottom up: should an id stand for a place in the order, deleting never moves those still to be
 * deleted. The user's own formats keep their order.
 */
function deleteMarks(workbook: Excel.Workbook, marks: readonly PlacedMark[]): void {
  const fromBottom = [...marks].sort((one, other) => other.priority - one.priority);
  for (const mark of fromBottom) formatOf(workbook, mark).delete();
}

/** @param add in the order in which each reaches its priority; those without one go on top in any order */
export function queueMarksWrite(
  remove: readonly PlacedMark[],
  add: readonly (Mark | PlacedMark)[],
): Queue<null> {
  return doing((workbook) => {
    deleteMarks(workbook, remove);
    for (const mark of add) addMark(workbook, mark);
  });
}
