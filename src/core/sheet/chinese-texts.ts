/** The cells of a sheet that can hold a label: those with text beyond ASCII. Found once, whoever asks. */
import { parseCell, type CellPosition } from './address';
import { rememberedBySheet } from './remembered-by-sheet';

/** Row and column counted from 0. */
export interface TextCell extends CellPosition {
  readonly text: string;
}

const NOT_ASCII = /[^\0-\x7f]/;

/** In the order of the snapshot. Looks once at every cell. */
export const chineseTexts = rememberedBySheet(({ cells }): readonly TextCell[] => {
  const texts: TextCell[] = [];
  // Not entries: on a large sheet they cost three times as much.
  for (const address of Object.keys(cells)) {
    const v = cells[address]?.v;
    if (typeof v !== 'string' || !NOT_ASCII.test(v)) continue;
    const position = parseCell(address);
    if (position !== null) texts.push({ row: position.row, column: position.column, text: v });
  }
  return texts;
});
