/** `Excel.RangeFormat` and its parts, https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
import {
  BaselineOffset,
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import { stylesWithin } from './characters';
import { Emulated } from './emulated';
import { gap, invalidArgument } from './errors';
import { RangeBorderCollection } from './range-border';
import type { StyledPlace } from './range-style';
import { withExtra } from './sheet-locks';
import { extrasAt, styleAt, uniform, writeExtras, writeStyle } from './range-style';
import { columnWidthOf, rowHeightOf, setColumnWidth, setRowHeight } from './sizes';

/** The Normal style of a new workbook in Chinese Excel. */
export const NORMAL_FONT = { name: '等线', size: 11 } as const;

const HORIZONTAL: readonly (readonly [string, HorizontalAlign])[] = [
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
  ['Distributed', HorizontalAlign.DISTRIBUTED],
];
const VERTICAL: readonly (readonly [string, VerticalAlign])[] = [
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
];

function color(value: unknown, location: string): string {
  const text = String(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const known = NAMED_COLORS[text.toLowerCase()];
  if (known === undefined) throw invalidArgument(location);
  return known;
}

/** "HTML color code … or a named HTML color"; those that are likely to be used. */
const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  yellow: '#FFFF00',
  green: '#008000',
  blue: '#0000FF',
  orange: '#FFA500',
  gray: '#808080',
};

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export class RangeFormat extends Emulated {
  readonly $cls = 'RangeFormat';
  constructor(private readonly place: StyledPlace) {
    super();
  }

  get Fill(): RangeFill {
    return new RangeFill(this.place);
  }
  get Font(): RangeFont {
    return new RangeFont(this.place);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.place);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.place);
  }

  private style<T>(read: (style: IStyleData) => T): T | null {
    return uniform(this.place, (row, column) => read(styleAt(this.place, row, column)));
  }

  get HorizontalAlignment(): string | null {
    return this.style((style) => HORIZONTAL.find(([, ht]) => ht === style.ht)?.[0] ?? 'General');
  }
  set HorizontalAlignment(value: unknown) {
    const location = 'RangeFormat.horizontalAlignment';
    const found = HORIZONTAL.find(([name]) => name === value);
    if (value === 'Fill' || value === 'CenterAcrossSelection') throw gap(`${location} ${value}`);
    if (!found && value !== 'General') throw invalidArgument(location);
    writeStyle(this.place, location, () => ({ ht: found?.[1] ?? null }));
  }

  get VerticalAlignment(): string | null {
    return this.style((style) => VERTICAL.find(([, vt]) => vt === style.vt)?.[0] ?? 'Bottom');
  }
  set VerticalAlignment(value: unknown) {
    const location = 'RangeFormat.verticalAlignment';
    const found = VERTICAL.find(([name]) => name === value);
    if (value === 'Justify' || value === 'Distributed') throw gap(`${location} ${value}`);
    if (!found) throw invalidArgument(location);
    writeStyle(this.place, location, () => ({ vt: found[1] }));
  }

  get WrapText(): boolean | null {
    return this.style((style) => style.tb === WrapStrategy.WRAP);
  }
  set WrapText(on: unknown) {
    writeStyle(this.place, 'RangeFormat.wrapText', () => ({
      tb: on === true ? WrapStrategy.WRAP : null,
    }));
  }

  get IndentLevel(): number | null {
    return uniform(this.place, (row, column) => extrasAt(this.place, row, column).indentLevel ?? 0);
  }
  set IndentLevel(value: unknown) {
    const level = Number(value);
    if (!Number.isInteger(level) || level < 0 || level > 250) {
      throw invalidArgument('RangeFormat.indentLevel');
    }
    writeExtras(this.place, 'RangeFormat.indentLevel', (extras) =>
      withExtra(extras, 'indentLevel', level === 0 ? null : level),
    );
  }

  get ShrinkToFit(): boolean | null {
    return uniform(
      this.place,
      (row, column) => extrasAt(this.place, row, column).shrinkToFit ?? false,
    );
  }
  set ShrinkToFit(on: unknown) {
    writeExtras(this.place, 'RangeFormat.shrinkToFit', (extras) =>
      withExtra(extras, 'shrinkToFit', on === true ? true : null),
    );
  }

  /** Points; `null` when the columns differ. */
  get ColumnWidth(): number | null {
    return columnWidthOf(this.place);
  }
  set ColumnWidth(points: unknown) {
    setColumnWidth(this.place, points);
  }
  /** Points; `null` when the rows differ. */
  get RowHeight(): number | null {
    return rowHeightOf(this.place);
  }
  set RowHeight(points: unknown) {
    setRowHeight(this.place, points);
  }
}

export class RangeFill extends Emulated {
  readonly $cls = 'RangeFill';
  constructor(private readonly place: StyledPlace) {
    super();
  }
  /** White when there is no fill, as Excel answers; `""` when cells differ. */
  get Color(): string {
    const { place } = this;
    const read = (row: number, column: number): string =>
      styleAt(place, row, column).bg?.rgb ?? '#FFFFFF';
    return uniform(place, read) ?? '';
  }
  set Color(value: unknown) {
    const rgb = color(value, 'RangeFill.color');
    writeStyle(this.place, 'RangeFill.color', () => ({ bg: { rgb } }));
  }
  /** Tells a white fill from none. */
  get Pattern(): string | null {
    const { place } = this;
    return uniform(place, (row, column) =>
      styleAt(place, row, column).bg?.rgb ? 'Solid' : 'None',
    );
  }
  Clear(): void {
    writeStyle(this.place, 'RangeFill.clear', () => ({ bg: null }));
  }
}

export class RangeFont extends Emulated {
  readonly $cls = 'RangeFont';
  constructor(private readonly place: StyledPlace) {
    super();
  }
  private style<T extends string | number | boolean>(read: (style: IStyleData) => T): T | null {
    const { model, sheetId } = this.place;
    return uniform(this.place, (row, column) => {
      const cell = model.univer.cell(sheetId, row, column);
      const [first, ...others] = stylesWithin(cell, styleAt(this.place, row, column)).map(read);
      return first !== undefined && others.every((other) => other === first) ? first : null;
    });
  }
  private set(property: string, change: IStyleData): void {
    writeStyle(this.place, `RangeFont.${property}`, () => change);
  }

  get Name(): string | null {
    return this.style((style) => style.ff ?? NORMAL_FONT.name);
  }
  set Name(name: unknown) {
    this.set('name', { ff: String(name) });
  }
  get Size(): number | null {
    return this.style((style) => style.fs ?? NORMAL_FONT.size);
  }
  set Size(size: unknown) {
    const points = Number(size);
    // 1 to 409 points, https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
    if (!(points >= 1 && points <= 409)) throw invalidArgument('RangeFont.size');
    this.set('size', { fs: points });
  }
  get Color(): string | null {
    return this.style((style) => style.cl?.rgb ?? '#000000');
  }
  set Color(value: unknown) {
    this.set('color', { cl: { rgb: color(value, 'RangeFont.color') } });
  }
  get Bold(): boolean | null {
    return this.style((style) => style.bl === BooleanNumber.TRUE);
  }
  set Bold(on: unknown) {
    this.set('bold', { bl: flag(on === true) });
  }
  get Italic(): boolean | null {
    return this.style((style) => style.it === BooleanNumber.TRUE);
  }
  set Italic(on: unknown) {
    this.set('italic', { it: flag(on === true) });
  }
  get Strikethrough(): boolean | null {
    return this.style((style) => style.st?.s === BooleanNumber.TRUE);
  }
  set Strikethrough(on: unknown) {
    this.set('strikethrough', { st: { s: flag(on === true) } });
  }
  get Subscript(): boolean | null {
    return this.style((style) => style.va === BaselineOffset.SUBSCRIPT);
  }
  get Superscript(): boolean | null {
    return this.style((style) => style.va === BaselineOffset.SUPERSCRIPT);
  }
  get Underline(): string | null {
    return this.style((style) => (style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'));
  }
  set Underline(value: unknown) {
    if (value !== 'None' && value !== 'Single') throw gap(`RangeFont.underline ${String(value)}`);
    this.set('underline', { ul: { s: flag(value === 'Single') } });
  }
}

export class FormatProtection extends Emulated {
  readonly $cls = 'FormatProtection';
  constructor(private readonly place: StyledPlace) {
    super();
  }
  get Locked(): boolean | null {
    return uniform(this.place, (row, column) => extrasAt(this.place, row, column).locked ?? true);
  }
  set Locked(on: unknown) {
    writeExtras(this.place, 'FormatProtection.locked', (extras) =>
      withExtra(extras, 'locked', on === false ? false : null),
    );
  }
  get FormulaHidden(): boolean | null {
    return uniform(
      this.place,
      (row, column) => extrasAt(this.place, row, column).formulaHidden ?? false,
    );
  }
  set FormulaHidden(on: unknown) {
    writeExtras(this.place, 'FormatProtection.formulaHidden', (extras) =>
      withExtra(extras, 'formulaHidden', on === true ? true : null),
    );
  }
}
