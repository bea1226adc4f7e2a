/** `Excel.PageLayout`, https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
import type { Area } from './area';
import { parseArea, splitSheet } from './area';
import { Emulated } from './emulated';
import { accessDenied, invalidArgument, itemNotFound } from './errors';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import type { WorkbookModel } from './workbook-model';
import type { PageState } from './workbook-state';

/** `Excel.PaperType`, the common ones. */
const PAPERS = ['A3', 'A4', 'A5', 'B4', 'B5', 'Letter', 'Legal', 'Tabloid', 'Executive'];
const POINTS_PER: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};

export class PageLayout extends Emulated {
  readonly $cls = 'PageLayout';
  constructor(
    private readonly model: WorkbookModel,
    private readonly sheetId: string,
  ) {
    super();
  }

  private get page(): PageState {
    return this.model.state(this.sheetId).page;
  }

  private change(member: string, action: (page: PageState) => void): void {
    const location = `PageLayout.${member}`;
    this.model.requireWritable(location);
    this.model.liveSheet(this.sheetId, location);
    if (this.model.state(this.sheetId).protection) throw accessDenied(location);
    this.model.univer.asApi(() => {
      action(this.page);
      this.model.univer.noteApiChange();
    });
  }

  get Orientation(): string {
    return this.page.orientation;
  }
  set Orientation(value: unknown) {
    if (value !== 'Portrait' && value !== 'Landscape') {
      throw invalidArgument('PageLayout.orientation');
    }
    this.change('orientation', (page) => {
      page.orientation = value;
    });
  }
  get PaperSize(): string | null {
    return this.page.paperSize;
  }
  set PaperSize(value: unknown) {
    const paper = PAPERS.find((name) => name === value);
    if (paper === undefined) throw invalidArgument('PageLayout.paperSize');
    this.change('paperSize', (page) => {
      page.paperSize = paper;
    });
  }

  get Zoom(): object {
    return { ...this.page.zoom };
  }
  /** Either a scale from 10 to 400 or a number of pages to fit on. */
  set Zoom(value: unknown) {
    const location = 'PageLayout.zoom';
    if (typeof value !== 'object' || value === null) throw invalidArgument(location);
    const number = (key: string): number | null => {
      const given: unknown = Reflect.get(value, key);
      return given === undefined || given === null ? null : Number(given);
    };
    const scale = number('scale');
    const wide = number('horizontalFitToPages');
    const tall = number('verticalFitToPages');
    if (scale !== null && (wide !== null || tall !== null)) throw invalidArgument(location);
    if (scale !== null && !(scale >= 10 && scale <= 400)) throw invalidArgument(location);
    this.change('zoom', (page) => {
      page.zoom =
        scale !== null
          ? { scale }
          : {
              ...(wide === null ? {} : { horizontalFitToPages: wide }),
              ...(tall === null ? {} : { verticalFitToPages: tall }),
            };
    });
  }

  get CenterHorizontally(): boolean {
    return this.page.centerHorizontally;
  }
  set CenterHorizontally(on: unknown) {
    this.change('centerHorizontally', (page) => {
      page.centerHorizontally = on === true;
    });
  }
  get CenterVertically(): boolean {
    return this.page.centerVertically;
  }
  set CenterVertically(on: unknown) {
    this.change('centerVertically', (page) => {
      page.centerVertically = on === true;
    });
  }
  get BlackAndWhite(): boolean {
    return this.page.blackAndWhite;
  }
  set BlackAndWhite(on: unknown) {
    this.change('blackAndWhite', (page) => {
      page.blackAndWhite = on === true;
    });
  }
  get PrintGridlines(): boolean {
    return this.page.printGridlines;
  }
  set PrintGridlines(on: unknown) {
    this.change('printGridlines', (page) => {
      page.printGridlines = on === true;
    });
  }
  get PrintHeadings(): boolean {
    return this.page.printHeadings;
  }
  set PrintHeadings(on: unknown) {
    this.change('printHeadings', (page) => {
      page.printHeadings = on === true;
    });
  }

  private margin(side: keyof PageState['margins'], value: unknown): void {
    const points = Number(value);
    if (!(points >= 0)) throw invalidArgument(`PageLayout.${side}Margin`);
    this.change(`${side}Margin`, (page) => {
      page.margins[side] = points;
    });
  }
  get TopMargin(): number {
    return this.page.margins.top;
  }
  set TopMargin(points: unknown) {
    this.margin('top', points);
  }
  get BottomMargin(): number {
    return this.page.margins.bottom;
  }
  set BottomMargin(points: unknown) {
    this.margin('bottom', points);
  }
  get LeftMargin(): number {
    return this.page.margins.left;
  }
  set LeftMargin(points: unknown) {
    this.margin('left', points);
  }
  get RightMargin(): number {
    return this.page.margins.right;
  }
  set RightMargin(points: unknown) {
    this.margin('right', points);
  }
  get HeaderMargin(): number {
    return this.page.margins.header;
  }
  set HeaderMargin(points: unknown) {
    this.margin('header', points);
  }
  get FooterMargin(): number {
    return this.page.margins.footer;
  }
  set FooterMargin(points: unknown) {
    this.margin('footer', points);
  }

  SetPrintMargins(unit: unknown, margins: unknown): void {
    const location = 'PageLayout.setPrintMargins';
    const factor = POINTS_PER[String(unit)];
    if (factor === undefined || typeof margins !== 'object' || margins === null) {
      throw invalidArgument(location);
    }
    for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
      const given: unknown = Reflect.get(margins, side);
      if (given === undefined || given === null) continue;
      this.margin(side, Math.round(Number(given) * factor * 1_000) / 1_000);
    }
  }

  private areaOf(value: unknown, location: string): Area {
    if (value instanceof Range && value.sheetId === this.sheetId) return value.area;
    const area = typeof value === 'string' ? parseArea(splitSheet(value).rest) : null;
    if (!area) throw invalidArgument(location);
    return area;
  }

  SetPrintArea(area: unknown): void {
    const wanted = this.areaOf(area, 'PageLayout.setPrintArea');
    this.change('setPrintArea', (page) => {
      page.printArea = wanted;
    });
  }
  GetPrintAreaOrNullObject(): RangeAreas | null {
    const area = this.page.printArea;
    return area && new RangeAreas(this.model, this.sheetId, [area]);
  }
  GetPrintArea(): RangeAreas {
    const areas = this.GetPrintAreaOrNullObject();
    if (!areas) throw itemNotFound('PageLayout.getPrintArea');
    return areas;
  }
  SetPrintTitleRows(rows: unknown): void {
    const wanted = this.areaOf(rows, 'PageLayout.setPrintTitleRows');
    this.change('setPrintTitleRows', (page) => {
      page.titleRows = wanted;
    });
  }
  GetPrintTitleRowsOrNullObject(): Range | null {
    const rows = this.page.titleRows;
    return rows && new Range(this.model, this.sheetId, rows);
  }
}
