/** How a cell looks, in the terms of the .xlsx writer. */
import type { Alignment, Border, Borders, Style } from 'exceljs';
import type {
  IBorderData,
  IBorderStyleData,
  ICellData,
  IStyleData,
  Nullable,
} from '@univerjs/core';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { formatOf } from './cell-value';
import { NORMAL_FONT } from './range-format';
import { extrasOf } from './sheet-locks';

/** `#RRGGBB` as the file has it, with opacity. */
export const argb = (rgb: string): { argb: string } => ({
  argb: `FF${rgb.replace('#', '').toUpperCase()}`,
});

const LINES: Readonly<Partial<Record<BorderStyleTypes, NonNullable<Border['style']>>>> = {
  [BorderStyleTypes.THIN]: 'thin',
  [BorderStyleTypes.HAIR]: 'hair',
  [BorderStyleTypes.MEDIUM]: 'medium',
  [BorderStyleTypes.THICK]: 'thick',
  [BorderStyleTypes.DOTTED]: 'dotted',
  [BorderStyleTypes.DASHED]: 'dashed',
  [BorderStyleTypes.DOUBLE]: 'double',
};

function line(border: Nullable<IBorderStyleData>): Partial<Border> | undefined {
  const style = border ? LINES[border.s] : undefined;
  return style && { style, color: argb(border?.cl.rgb ?? '#000000') };
}

function borders({ t, b, l, r }: IBorderData): Partial<Borders> {
  const found: [string, Partial<Border> | undefined][] = [
    ['top', line(t)],
    ['bottom', line(b)],
    ['left', line(l)],
    ['right', line(r)],
  ];
  return Object.fromEntries(found.filter(([, border]) => border !== undefined));
}

const HORIZONTAL: Readonly<Partial<Record<HorizontalAlign, Alignment['horizontal']>>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
  [HorizontalAlign.JUSTIFIED]: 'justify',
  [HorizontalAlign.DISTRIBUTED]: 'distributed',
};
const VERTICAL: Readonly<Partial<Record<VerticalAlign, Alignment['vertical']>>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'middle',
  [VerticalAlign.BOTTOM]: 'bottom',
};

function alignment(style: IStyleData, cell: ICellData): Partial<Alignment> {
  const horizontal = style.ht == null ? undefined : HORIZONTAL[style.ht];
  const vertical = style.vt == null ? undefined : VERTICAL[style.vt];
  const { indentLevel, shrinkToFit } = extrasOf(cell);
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
    ...(indentLevel ? { indent: indentLevel } : {}),
    ...(shrinkToFit ? { shrinkToFit } : {}),
  };
}

export function cellStyle(style: IStyleData, cell: ICellData): Partial<Style> {
  const { locked } = extrasOf(cell);
  return {
    numFmt: formatOf(style),
    font: {
      name: style.ff ?? NORMAL_FONT.name,
      size: style.fs ?? NORMAL_FONT.size,
      bold: style.bl === BooleanNumber.TRUE,
      italic: style.it === BooleanNumber.TRUE,
      ...(style.cl?.rgb ? { color: argb(style.cl.rgb) } : {}),
    },
    ...(style.bg?.rgb
      ? { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(style.bg.rgb) } }
      : {}),
    ...(style.bd ? { border: borders(style.bd) } : {}),
    alignment: alignment(style, cell),
    ...(locked === false ? { protection: { locked: false } } : {}),
  };
}
