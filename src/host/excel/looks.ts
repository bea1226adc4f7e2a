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
export function sidesOf(address: string): readonly BorderSide[] {
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

function writeLine(format: Excel.RangeFormat, side: BorderSide, line: BorderLine | null): void {
  const border = format.borders.getItem(INDEX[side]);
  if (line === null) {
    border.style = NO_LINE;
    return;
  }
  border.style = line.style as Excel.BorderLineStyle;
  border.weight = line.weight as Excel.BorderWeight;
  border.color = line.color;
}

/** Gives a range a style; what it has already (`before`) is left alone, lines also when the style has none. */
export function writeStyle(
  range: Excel.Range,
  address: string,
  style: CellStyle,
  before: CellLook | null,
): void {
  const { format } = range;
  if (before?.font !== style.font) format.font.name = style.font;
  if (before?.size !== style.size) format.font.size = style.size;
  if (before?.bold !== style.bold) format.font.bold = style.bold;
  const horizontal = HORIZONTAL[style.horizontal];
  if (before?.horizontal !== horizontal) format.horizontalAlignment = horizontal;
  if (before?.vertical !== 'Center') format.verticalAlignment = 'Center';
  if (before?.wrap !== style.wrap) format.wrapText = style.wrap;
  if (style.fill !== null && before?.fill?.color.toUpperCase() !== style.fill.toUpperCase()) {
    format.fill.color = style.fill;
  }
  if (style.fill === null && before?.fill !== null) format.fill.clear();
  if (!style.border) return;
  for (const side of sidesOf(address)) {
    if (before === null || before.borders[side] === null) {
      format.borders.getItem(INDEX[side]).style = 'Continuous';
    }
  }
}

/** Puts a look back; what the range has already (`now`) is left alone. */
export function writeLook(
  range: Excel.Range,
  { address, look }: LookedRange,
  now: CellLook | null,
): void {
  const { format } = range;
  if (now?.font !== look.font) format.font.name = look.font;
  if (now?.size !== look.size) format.font.size = look.size;
  if (now?.bold !== look.bold) format.font.bold = look.bold;
  if (now?.horizontal !== look.horizontal) {
    format.horizontalAlignment = look.horizontal as Excel.HorizontalAlignment;
  }
  if (now?.vertical !== look.vertical) {
    format.verticalAlignment = look.vertical as Excel.VerticalAlignment;
  }
  if (now?.wrap !== look.wrap) format.wrapText = look.wrap;
  if (JSON.stringify(now?.fill) !== JSON.stringify(look.fill)) {
    if (look.fill === null) format.fill.clear();
    else {
      format.fill.color = look.fill.color;
      if (look.fill.pattern !== SOLID) format.fill.pattern = look.fill.pattern as Excel.FillPattern;
    }
  }
  for (const side of sidesOf(address)) {
    const line = look.borders[side];
    if (now === null || JSON.stringify(now.borders[side]) !== JSON.stringify(line)) {
      writeLine(format, side, line);
    }
  }
}
