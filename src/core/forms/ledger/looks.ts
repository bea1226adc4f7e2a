/** How the ledger looks: what is typed is white, what is given is grey. Sizes in points. */
import type { CellStyle, PageDraft } from '../../sheet/draft';
import type { ColumnLook } from './layout';

export const MARGINS: PageDraft['margins'] = { top: 43, bottom: 43, left: 34, right: 34 };

export const TEXT_SIZE = 10;
export const TITLE_HEIGHT = 30;
export const EXPLANATION_HEIGHT = 20;
export const HEAD_HEIGHT = 32;
export const LOWEST_ROW = 22;

const WHITE = '#FFFFFF';
const GREY = '#EDEDED';
const HEAD_FILL = '#D9E2EC';

const BASE: CellStyle = {
  font: '宋体',
  size: TEXT_SIZE,
  bold: false,
  horizontal: 'left',
  wrap: true,
  border: true,
  fill: WHITE,
};

export const TITLE_STYLE: CellStyle = {
  ...BASE,
  size: 16,
  bold: true,
  wrap: false,
  border: false,
  fill: null,
};

export const EXPLANATION_STYLE: CellStyle = { ...BASE, wrap: false, border: false, fill: null };

export const HEAD_STYLE: CellStyle = {
  ...BASE,
  bold: true,
  horizontal: 'center',
  fill: HEAD_FILL,
};

const STYLES: Readonly<Record<ColumnLook, CellStyle>> = {
  reference: { ...BASE, fill: GREY },
  'reference-centred': { ...BASE, fill: GREY, horizontal: 'center' },
  formula: { ...BASE, fill: GREY, horizontal: 'right', wrap: false },
  choice: { ...BASE, horizontal: 'center' },
  text: BASE,
  // A number is never wrapped.
  amount: { ...BASE, horizontal: 'right', wrap: false },
  actual: { ...BASE, horizontal: 'center' },
};

/** How the cells of a column look. */
export function columnStyle(look: ColumnLook): CellStyle {
  return STYLES[look];
}

/** Two decimals, up to six when approved in 元. */
const AMOUNT_FORMAT = '0.00####';
const TEXT_FORMAT = '@';

/** The number format of a column; `null` where Excel shall decide by what is typed (98%, a date, a number, a word). */
export function columnFormat(look: ColumnLook): string | null {
  switch (look) {
    case 'amount':
    case 'formula':
      return AMOUNT_FORMAT;
    case 'actual':
      return null;
    default:
      return TEXT_FORMAT;
  }
}
