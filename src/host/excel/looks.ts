/** How cells look, read and written to the letter as far as ExcelApi 1.14 can. */
import { BORDER_SIDES } from '../../core/sheet/look';
import type { BorderLine, BorderSide, CellLook, LookedRange } from '../../core/sheet/look';
import type { CellStyle } from '../../core/sheet/draft';
import { parseRange } from '../../core/sheet/address';
import { asking } from './request';
import type { Queue } from './request';

const INDEX = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  insideHorizontal: 'InsideHorizontal',
  insideVertical: 'InsideVertical',
} as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const NO_LINE = 'None';
const SOLID = 'Solid';

/** Sides that a range has: a single row has no lines between its rows. */
function sidesOf(address: string): readonly BorderSide[] {
  const area = parseRange(address);
  return BORDER_SIDES.filter((side) => {
    if (side === 'insideHorizontal') return area !== null && area.bottom > area.top;
    if (side === 'insideVertical') return area !== null && area.right > area.left;
    return true;
  });
}

/** Excel gives `null` for what differs from cell to cell, whatever its types say. */
function told<Value>(value: Value): Value | null {
  return value ?? null;
}

function lineOf(border: Excel.RangeBorder): BorderLine | 'none' | null {
  const style = told<string>(border.style);
  if (style === NO_LINE) return 'none';
  const weight = told<string>(border.weight);
  const color = told(border.color);
  return style === null || weight === null || color === null ? null : { style, weight, color };
}

function bordersOf(
  address: string,
  { items }: Excel.RangeBorderCollection,
): CellLook['borders'] | null {
  const borders: Record<BorderSide, BorderLine | null> = {
    top: null,
    bottom: null,
    left: null,
    right: null,
    insideHorizontal: null,
    insideVertical: null,
  };
  for (const side of sidesOf(address)) {
    const border = items.find(({ sideIndex }) => sideIndex === INDEX[side]);
    const line = border === undefined ? 'none' : lineOf(border);
    if (line === null) return null;
    borders[side] = line === 'none' ? null : line;
  }
  return borders;
}

function fillOf({ color, pattern }: Excel.RangeFill): CellLook['fill'] | 'mixed' {
  const kind = told<string>(pattern);
  if (kind === null || color === '') return 'mixed';
  return kind === NO_LINE ? null : { color, pattern: kind };
}

function lookOf(address: string, { format }: Excel.Range): CellLook | null {
  const { name, size, bold } = format.font;
  const look = {
    font: told(name),
    size: told(size),
    bold: told(bold),
    horizontal: told<string>(format.horizontalAlignment),
    vertical: told<string>(format.verticalAlignment),
    wrap: told(format.wrapText),
  };
  const { font, horizontal, vertical } = look;
  const fill = fillOf(format.fill);
  const borders = bordersOf(address, format.borders);
  if (font === null || look.size === null || look.bold === null || look.wrap === null) return null;
  if (horizontal === null || vertical === null || fill === 'mixed' || borders === null) return null;
  return {
    font,
    size: look.size,
    bold: look.bold,
    horizontal,
    vertical,
    wrap: look.wrap,
    fill,
    borders,
  };
}

/** Bytes of the request for the look of one range; its answer is smaller. Measured: 1,900. */
export const LOOK_QUERY_BYTES = 2_600;

/** The look that all cells of a range share, `null` when they differ. */
export function queueLook(
  sheet: string,
  address: string,
): Queue<{ readonly address: string; readonly look: CellLook | null }> {
  return asking(
    (workbook) => {
      const range = workbook.worksheets.getItem(sheet).getRange(address);
      range.load([
        'format/horizontalAlignment',
        'format/verticalAlignment',
        'format/wrapText',
        'format/font/name',
        'format/font/size',
        'format/font/bold',
        'format/fill/color',
        'format/fill/pattern',
      ]);
      range.format.borders.load('items/sideIndex,items/style,items/weight,items/color');
      return range;
    },
    (range) => ({ address, look: lookOf(address, range) }),
  );
}

/** One thing to be written of a look, and the bytes it takes in the request. */
interface LookWrite {
  readonly bytes: number;
  readonly write: (format: Excel.RangeFormat) => void;
}

/** Bytes of the request for a range, a property of it, one of its font or fill, and a line with all it has. */
const RANGE_BYTES = 400;
const PLAIN_BYTES = 160;
const PART_BYTES = 230;
const LINE_BYTES = 700;

function plain(write: LookWrite['write']): LookWrite {
  return { bytes: PLAIN_BYTES, write };
}

function ofPart(write: LookWrite['write']): LookWrite {
  return { bytes: PART_BYTES, write };
}

function line(side: BorderSide, wanted: BorderLine | null): LookWrite {
  const write = (format: Excel.RangeFormat): void => {
    const border = format.borders.getItem(INDEX[side]);
    if (wanted === null) {
      border.style = NO_LINE;
      return;
    }
    border.style = wanted.style as Excel.BorderLineStyle;
    border.weight = wanted.weight as Excel.BorderWeight;
    border.color = wanted.color;
  };
  return { bytes: LINE_BYTES, write };
}

/** The look of one range to be written, and the bytes it takes in the request. */
export interface LookToWrite {
  readonly bytes: number;
  readonly write: (range: Excel.Range) => void;
}

function together(writes: readonly (LookWrite | false)[]): LookToWrite {
  const wanted = writes.filter((write) => write !== false);
  return {
    bytes: wanted.reduce((sum, { bytes }) => sum + bytes, RANGE_BYTES),
    write: ({ format }) => {
      for (const { write } of wanted) write(format);
    },
  };
}

/** Gives a range a style; what it has already (`before`) is left alone, lines also when the style has none. */
export function styleToWrite(
  address: string,
  style: CellStyle,
  before: CellLook | null,
): LookToWrite {
  const horizontal = HORIZONTAL[style.horizontal];
  const { fill } = style;
  return together([
    before?.font !== style.font && ofPart((format) => (format.font.name = style.font)),
    before?.size !== style.size && ofPart((format) => (format.font.size = style.size)),
    before?.bold !== style.bold && ofPart((format) => (format.font.bold = style.bold)),
    before?.horizontal !== horizontal &&
      plain((format) => (format.horizontalAlignment = horizontal)),
    before?.vertical !== 'Center' && plain((format) => (format.verticalAlignment = 'Center')),
    before?.wrap !== style.wrap && plain((format) => (format.wrapText = style.wrap)),
    fill !== null &&
      before?.fill?.color.toUpperCase() !== fill.toUpperCase() &&
      ofPart((format) => (format.fill.color = fill)),
    fill === null && before?.fill !== null && ofPart((format) => format.fill.clear()),
    ...(style.border ? sidesOf(address) : []).map(
      (side) =>
        (before === null || before.borders[side] === null) && {
          bytes: PART_BYTES,
          write: (format: Excel.RangeFormat): void => {
            format.borders.getItem(INDEX[side]).style = 'Continuous';
          },
        },
    ),
  ]);
}

function fillToWrite(wanted: CellLook['fill']): LookWrite {
  return ofPart((format) => {
    if (wanted === null) {
      format.fill.clear();
      return;
    }
    format.fill.color = wanted.color;
    if (wanted.pattern !== SOLID) format.fill.pattern = wanted.pattern as Excel.FillPattern;
  });
}

/** Puts a look back; what the range has already (`now`) is left alone. */
export function lookToWrite({ address, look }: LookedRange, now: CellLook | null): LookToWrite {
  const { horizontal, vertical } = look;
  return together([
    now?.font !== look.font && ofPart((format) => (format.font.name = look.font)),
    now?.size !== look.size && ofPart((format) => (format.font.size = look.size)),
    now?.bold !== look.bold && ofPart((format) => (format.font.bold = look.bold)),
    now?.horizontal !== horizontal &&
      plain((format) => (format.horizontalAlignment = horizontal as Excel.HorizontalAlignment)),
    now?.vertical !== vertical &&
      plain((format) => (format.verticalAlignment = vertical as Excel.VerticalAlignment)),
    now?.wrap !== look.wrap && plain((format) => (format.wrapText = look.wrap)),
    JSON.stringify(now?.fill) !== JSON.stringify(look.fill) && fillToWrite(look.fill),
    ...sidesOf(address).map((side) => {
      const wanted = look.borders[side];
      const same = now !== null && JSON.stringify(now.borders[side]) === JSON.stringify(wanted);
      return !same && line(side, wanted);
    }),
  ]);
}
