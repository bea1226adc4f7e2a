/** The line 填报人 / 审核人 / 负责人 below a form, inside its print area. */
import { formatCell, formatRange, parseRange } from '../../sheet/address';
import { chineseTexts } from '../../sheet/chinese-texts';
import type { CellStyle, SheetDraft } from '../../sheet/draft';
import type { CellSnapshot, SheetSnapshot } from '../../sheet/snapshot';
import { compactText } from '../../values/compact-text';
import { styleOf } from '../target-table/looks';
import { textHeight } from '../target-table/text-height';
import type { SignerRole, Signers } from './signers';
import { SIGNER_LABELS, SIGNER_ROLES } from './signers';

/** Columns of the form, counted from 0, that each name stands in: about a third of the line. */
const COLUMNS: Readonly<Record<SignerRole, readonly [first: number, last: number]>> = {
  preparer: [0, 1],
  reviewer: [2, 3],
  head: [4, 6],
};

/** Points: room to sign by hand. */
const LOWEST_LINE = 40;

/** The draft with the line as its last row; a blank name leaves room to sign. */
export function withSignatureLine(draft: SheetDraft, signers: Signers): SheetDraft {
  const row = draft.rowHeights.length;
  const style: CellStyle = styleOf('line-start');
  const places = SIGNER_ROLES.map((role) => {
    const [left, right] = COLUMNS[role];
    const text = `${SIGNER_LABELS[role]}：${signers[role].trim()}`;
    const widths = draft.columnWidths.slice(left, right + 1);
    return {
      address: formatCell({ row, column: left }),
      range: formatRange({ top: row, left, bottom: row, right }),
      text,
      height: textHeight(
        text,
        widths.reduce((sum, width) => sum + width, 0),
        style.size,
      ),
    };
  });
  const printed = parseRange(draft.page.printArea);
  if (printed === null) throw new RangeError(`Not a range: ${draft.page.printArea}`);
  const cells = places.map(({ address, text }): [string, CellSnapshot] => [
    address,
    { v: text, nf: '@' },
  ]);
  return {
    ...draft,
    cells: { ...draft.cells, ...Object.fromEntries(cells) },
    merges: [...draft.merges, ...places.map(({ range }) => range)],
    styles: [...draft.styles, ...places.map(({ range }) => ({ address: range, style }))],
    rowHeights: [...draft.rowHeights, Math.max(LOWEST_LINE, ...places.map((each) => each.height))],
    page: { ...draft.page, printArea: formatRange({ ...printed, bottom: row }) },
  };
}

/** True when all three stand somewhere on the sheet, each at the beginning of a cell. */
export function hasSignatureLine(sheet: SheetSnapshot): boolean {
  const texts = chineseTexts(sheet).map(({ text }) => compactText(text));
  return SIGNER_ROLES.every((role) =>
    texts.some((text) => text.startsWith(`${SIGNER_LABELS[role]}:`)),
  );
}
