/** The cells of a sheet that can hold a label: those with text beyond ASCII. Found once, whoever asks. */
import { rememberedBySheet } from './remembered-by-sheet';

export interface TextCell {
  readonly address: string;
  readonly text: string;
}

const NOT_ASCII = /[^\0-\x7f]/;

/** In the order of the snapshot. Looks once at every cell. */
export const chineseTexts = rememberedBySheet(({ cells }): readonly TextCell[] => {
  const texts: TextCell[] = [];
  // Not entries: on a large sheet they cost three times as much.
  for (const address of Object.keys(cells)) {
    const v = cells[address]?.v;
    if (typeof v === 'string' && NOT_ASCII.test(v)) texts.push({ address, text: v });
  }
  return texts;
});
