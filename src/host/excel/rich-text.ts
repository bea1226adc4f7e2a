/**
 * Cells whose characters are formatted apart. Up to ExcelApi 1.14 nothing tells it directly; Excel gives `null` for a
 * property of the font that is not the same throughout a range, and a cell is a range.
 */
import type { Place } from '../workbook-host';
import { asking, queueAll, request } from './request';
import type { Queue } from './request';

const FONT = [
  'name',
  'size',
  'bold',
  'italic',
  'color',
  'underline',
  'strikethrough',
  'subscript',
  'superscript',
] as const;

function queueIsRich({ sheet, address }: Place): Queue<boolean> {
  return asking(
    ({ worksheets }) => {
      const { font } = worksheets.getItem(sheet).getRange(address).format;
      return font.load(FONT.join(','));
    },
    (font) =>
      FONT.some((property) => {
        const told: unknown = font[property];
        return told === null;
      }),
  );
}

/** Each takes some 800 bytes of the request. */
const CELLS_AT_ONCE = 2_000;

export async function readRichText(
  places: readonly Place[],
  stop: () => void,
): Promise<readonly Place[]> {
  if (places.length === 0) return [];
  stop();
  const now = places.slice(0, CELLS_AT_ONCE);
  const rich = await request(queueAll(now.map(queueIsRich)));
  const rest = await readRichText(places.slice(CELLS_AT_ONCE), stop);
  return [...now.filter((_, index) => rich[index] === true), ...rest];
}
