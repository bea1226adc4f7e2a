/**
 * Sizes of forms: widths, heights, merges, and the looks of what may be too wide.
 *
 * Widths and heights come in the one request that 校验 makes for sizes anyway, for all forms at once: naming the cells
 * that are too narrow takes no further request.
 */
import { columnLetters, parseRange } from '../../core/sheet/address';
import type { FormSizes, SizedPlaces } from '../../core/sheet/sizes';
import { withoutSheet } from './local-address';
import { MESSAGE_BYTES } from './message-size';
import { isOfThePart, salvage } from './read-marks';
import { asking, queueAll, request } from './request';
import type { Queue } from './request';

/** Bytes of the request for the height of a row, the width of a column or the look of a cell. Measured: 660. */
export const SIZE_BYTES = 800;

export function queueRowHeight(sheet: string, row: number): Queue<number> {
  return asking(
    ({ worksheets }) => {
      const { format } = worksheets.getItem(sheet).getRange(`${row}:${row}`);
      return format.load('rowHeight');
    },
    ({ rowHeight }) => rowHeight,
  );
}

function queueColumnWidth(sheet: string, column: string): Queue<number> {
  return asking(
    ({ worksheets }) => {
      const { format } = worksheets.getItem(sheet).getRange(`${column}:${column}`);
      return format.load('columnWidth');
    },
    ({ columnWidth }) => columnWidth,
  );
}

function queueTextLook(sheet: string, address: string): Queue<FormSizes['cells'][number]> {
  return asking(
    ({ worksheets }) => {
      const range = worksheets.getItem(sheet).getRange(address);
      return range.load('format/wrapText,format/shrinkToFit,format/font/size');
    },
    ({ format }) => {
      // `null` where the characters of the cell differ, whatever the types say.
      const size: number | null = format.font.size;
      return { address, fontSize: size, wraps: format.wrapText, shrinks: format.shrinkToFit };
    },
  );
}

function queueMerges(sheet: string, range: string): Queue<readonly string[]> {
  return asking(
    ({ worksheets }) => {
      const areas = worksheets.getItem(sheet).getRange(range).getMergedAreasOrNullObject();
      return areas.load('address');
    },
    (areas) => (areas.isNullObject ? [] : withoutSheet(areas.address).split(',')),
  );
}

function queueForm({ sheet, range, cells }: SizedPlaces): Queue<FormSizes> {
  const area = parseRange(range);
  const { top, bottom, left, right } = area ?? { top: 0, bottom: -1, left: 0, right: -1 };
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index + 1);
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const queues = {
    heights: queueAll(rows.map((row) => queueRowHeight(sheet, row))),
    widths: queueAll(columns.map((column) => queueColumnWidth(sheet, columnLetters(column)))),
    looks: queueAll(cells.map((address) => queueTextLook(sheet, address))),
    merges: queueMerges(sheet, range),
  };
  return (context) => {
    const heights = queues.heights(context);
    const widths = queues.widths(context);
    const looks = queues.looks(context);
    const merges = queues.merges(context);
    return () => ({
      sheet,
      range,
      rowHeights: heights(),
      columnWidths: widths(),
      cells: looks(),
      merges: merges(),
    });
  };
}

function bytesOf({ range, cells }: SizedPlaces): number {
  const area = parseRange(range);
  if (area === null) return 0;
  const { top, bottom, left, right } = area;
  return (bottom - top + right - left + 3 + cells.length) * SIZE_BYTES;
}

/**
 * One request, more only when it would grow too large. Left out: a sheet that will not tell, and a form of some hundred
 * rows, which no single page holds anyway.
 */
export async function readSizes(
  wanted: readonly SizedPlaces[],
  stop: () => void,
): Promise<readonly FormSizes[]> {
  const places = wanted.filter((place) => bytesOf(place) <= MESSAGE_BYTES);
  if (places.length === 0) return [];
  stop();
  let bytes = 0;
  const overflow = places.findIndex((place, index) => {
    bytes += bytesOf(place);
    return index > 0 && bytes > MESSAGE_BYTES;
  });
  const now = overflow < 0 ? places : places.slice(0, overflow);
  const rest = await readTogether(now);
  return [...rest, ...(await readSizes(places.slice(now.length), stop))];
}

async function readTogether(places: readonly SizedPlaces[]): Promise<readonly FormSizes[]> {
  try {
    return await request(queueAll(places.map(queueForm)));
  } catch (error) {
    if (!isOfThePart(error)) throw error;
    return (await salvage(places, queueForm)).results;
  }
}
