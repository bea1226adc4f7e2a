/**
 * Characters formatted apart from the rest of their cell. Office.js cannot read or write them; of a font property that
 * is not the same throughout a cell it gives `null`, as for a range of different cells,
 * https://learn.microsoft.com/javascript/api/excel/excel.rangefont
 */
import type { ICellData, IDocumentData, IStyleData, Nullable } from '@univerjs/core';

/** Characters `first` to `last` of a text, counted from 0, and what is different about them. */
export interface CharacterFormat {
  readonly first: number;
  readonly last: number;
  readonly style: IStyleData;
}

/** A text of which some characters look different, as Univer keeps it. */
export function richDocument(text: string, { first, last, style }: CharacterFormat): IDocumentData {
  return {
    id: 'cell',
    documentStyle: {},
    body: {
      dataStream: `${text}\r\n`,
      textRuns: [{ st: first, ed: last + 1, ts: style }],
      paragraphs: [{ startIndex: text.length }],
    },
  };
}

/** The styles that stand in a cell: one, unless characters are formatted apart. */
export function stylesWithin(
  cell: Nullable<ICellData>,
  ofCell: IStyleData,
): readonly [IStyleData, ...IStyleData[]] {
  const { body } = cell?.p ?? {};
  const runs = body?.textRuns ?? [];
  const apart = runs.map(({ ts }) => ({ ...ofCell, ...ts }));
  const [whole] = runs;
  const coversAll =
    runs.length === 1 && whole?.st === 0 && whole.ed >= (body?.dataStream.length ?? 0) - 2;
  const [first, ...others] = apart;
  return coversAll && first !== undefined ? [first, ...others] : [ofCell, ...apart];
}

/** What a dump tells of them; nothing when all characters look like their cell. */
export function characterDump(cell: Nullable<ICellData>): readonly object[] {
  return (cell?.p?.body?.textRuns ?? []).map(({ st, ed, ts }) => ({ st, ed, ts }));
}
