/** How a new form looks: paper, widths, fonts. Sizes in points. */
import type { CellStyle, PageDraft } from '../../sheet/draft';
import type { Look } from './layout';

const A4_WIDTH = 595.28;
const A4_HEIGHT = 841.89;

export const MARGINS: PageDraft['margins'] = { top: 54, bottom: 54, left: 43, right: 43 };

/** What a line of the form may take between the margins. */
export const PRINTABLE_WIDTH = A4_WIDTH - MARGINS.left - MARGINS.right;

/** What a page of the form may take between the margins. */
export const PRINTABLE_HEIGHT = A4_HEIGHT - MARGINS.top - MARGINS.bottom;

/**
 * How much wider than the paper a form may be. A form too high for one page is printed smaller; made wider in
 * proportion it fills the page instead of a narrow strip of it.
 */
export const ENLARGEMENTS: readonly number[] = Array.from({ length: 41 }, (_, n) => 1 + n / 20);

/** Widths of columns A–G; together {@link PRINTABLE_WIDTH}, rounded down. A and B hold six characters on a line. */
export const COLUMN_WIDTHS: readonly number[] = [70, 72, 79, 80, 80, 63, 65];

/** Sizes tried for a text that is too long for its cell: 五号 (10.5) first. */
export const TEXT_SIZES: readonly number[] = [10.5, 10, 9, 8, 7, 6];

const TITLE_SIZES: readonly number[] = [16, 14, 12, 10.5];

export function sizesOf(look: Look): readonly number[] {
  return look === 'title' ? TITLE_SIZES : TEXT_SIZES;
}

const LOWEST_ROWS: Readonly<Record<Look, number>> = {
  title: 34,
  'line-start': 21,
  'line-end': 21,
  label: 26,
  text: 26,
  centred: 26,
  amount: 26,
  percent: 26,
};

/** The lowest row in which such a cell looks right. */
export function lowestRow(look: Look): number {
  return LOWEST_ROWS[look];
}

export function styleOf(look: Look, size = sizesOf(look)[0] ?? 0): CellStyle {
  const bordered = look !== 'title' && look !== 'line-start' && look !== 'line-end';
  return {
    font: '宋体',
    size,
    bold: look === 'title',
    horizontal:
      look === 'text' || look === 'line-start' ? 'left' : look === 'line-end' ? 'right' : 'center',
    wrap: true,
    border: bordered,
    fill: null,
  };
}
