/**
 * Everything a workbook holds, as plain JSON that deep-equals another dump exactly when nothing changed.
 * Ids of the engine are left out; colours, sizes and formats are in Excel's terms.
 */
import type { IStyleData } from '@univerjs/core';
import { BooleanNumber, DataValidationErrorStyle, VerticalAlign } from '@univerjs/core';
import type { Area } from './area';
import { columnLetters, formatArea } from './area';
import { unionOf } from './area-union';
import type { Scalar } from './cell-value';
import { formatOf, valueOf } from './cell-value';
import { characterDump } from './characters';
import { linesOf, withoutEdges } from './dump-lines';
import { mergesOf } from './merges';
import { namesOf } from './named-item';
import { dumpOutline } from './outline';
import { NORMAL_FONT } from './range-format';
import { extrasOf } from './sheet-locks';
import type { CellExtras } from './sheet-locks';
import { visibilityOf } from './sheet-structure';
import type { TableDump } from './table-areas';
import { dumpTables } from './table-areas';
import { conditionalType } from './univer/conditional-rules';
import type { LineSize } from './univer/sheet-sizes';
import { columnSizes, rowSizes } from './univer/sheet-sizes';
import { toArea } from './univer/rectangles';
import type { WorkbookModel } from './workbook-model';

export interface CellDump {
  readonly value?: Scalar;
  readonly formula?: string;
  readonly numberFormat?: string;
  /** Font, fill, borders, alignment, wrap; keys sorted. */
  readonly style?: object;
  readonly extras?: CellExtras;
  /** Characters formatted apart. */
  readonly characters?: readonly object[];
}

export interface ConditionalFormatDump {
  readonly priority: number;
  readonly type: string;
  readonly ranges: readonly string[];
  readonly stopIfTrue: boolean;
  readonly rule: object;
}

export interface ValidationDump {
  readonly ranges: readonly string[];
  /** Type, formulas, operator, prompt and error texts. */
  readonly rule: object;
}

export interface NameDump {
  readonly name: string;
  readonly refersTo: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}

/** Sizes in pixels, by column letter or row number; only what differs from the default. */
export interface SizesDump {
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
}

export interface SheetDump {
  readonly name: string;
  readonly visibility: string;
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly cells: Readonly<Record<string, CellDump>>;
  readonly merges: readonly string[];
  readonly conditionalFormats: readonly ConditionalFormatDump[];
  readonly validations: readonly ValidationDump[];
  readonly sizes: SizesDump;
  /** Levels of grouped rows and columns. */
  readonly outline: object;
  readonly tables: readonly TableDump[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly names: readonly NameDump[];
  /** Page set-up; areas in A1. */
  readonly page: object;
  readonly protection: object | null;
}

export interface WorkbookDump {
  readonly sheets: readonly SheetDump[];
  readonly activeSheet: string;
  readonly names: readonly NameDump[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
}

/** A copy with sorted keys and without empty members, so that how a thing came about does not show. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, member]): [string, unknown] => [key, canonical(member)])
    .filter(([, member]) => member !== undefined && member !== null && !isEmpty(member))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function canonicalObject(value: object): object {
  const result = canonical(value);
  return typeof result === 'object' && result !== null ? result : {};
}

/** How a cell looks when nobody has formatted it: said or not said, it is the same. */
const NORMAL: readonly (readonly [keyof IStyleData, unknown])[] = [
  ['ff', NORMAL_FONT.name],
  ['fs', NORMAL_FONT.size],
  ['bl', BooleanNumber.FALSE],
  ['it', BooleanNumber.FALSE],
  ['vt', VerticalAlign.BOTTOM],
];

function styleDump(style: IStyleData): object {
  const normal = new Map<string, unknown>(NORMAL);
  const own = Object.entries(style).filter(([key, value]) => normal.get(key) !== value);
  return canonicalObject({ ...Object.fromEntries(own), n: null });
}

function dumpCells(model: WorkbookModel, sheetId: string): Record<string, CellDump> {
  const styles = model.univer.unit.getStyles();
  const lines = new Map(linesOf(model, sheetId));
  const found: { row: number; column: number; dump: CellDump }[] = [];
  model.univer.eachCell(sheetId, (row, column, cell) => {
    const style = styles.getStyleByCell(cell);
    const value = valueOf(cell);
    const formula = model.univer.formula(sheetId, row, column, cell);
    const format = formatOf(style);
    const edges = lines.get(`${row}:${column}`)?.lines;
    lines.delete(`${row}:${column}`);
    const own = withoutEdges(style ?? {});
    const look = styleDump(edges ? { ...own, bd: { ...own.bd, ...edges } } : own);
    const extras = extrasOf(cell);
    const characters = characterDump(cell);
    const dump: CellDump = {
      ...(value === '' ? {} : { value }),
      ...(formula === null ? {} : { formula }),
      ...(format === 'General' ? {} : { numberFormat: format }),
      ...(isEmpty(look) ? {} : { style: look }),
      ...(isEmpty(extras) ? {} : { extras }),
      ...(characters.length === 0 ? {} : { characters }),
    };
    if (!isEmpty(dump)) found.push({ row, column, dump });
  });
  for (const { row, column, lines: bd } of lines.values()) {
    found.push({ row, column, dump: { style: styleDump({ bd }) } });
  }
  found.sort((a, b) => a.row - b.row || a.column - b.column);
  return Object.fromEntries(
    found.map(({ row, column, dump }) => [formatArea({ row, column, rows: 1, columns: 1 }), dump]),
  );
}

function dumpConditionalFormats(model: WorkbookModel, sheetId: string): ConditionalFormatDump[] {
  return model.rules.list(sheetId).map((rule, priority) => ({
    priority,
    type: conditionalType(rule),
    ranges: rule.ranges.map((range) => formatArea(toArea(range))),
    stopIfTrue: rule.stopIfTrue,
    rule: canonicalObject(rule.rule),
  }));
}

/** What a rule says when nobody has said otherwise. */
const USUAL_RULE: Readonly<Record<string, unknown>> = {
  error: '',
  errorTitle: '',
  prompt: '',
  promptTitle: '',
  showErrorMessage: true,
  showInputMessage: true,
  showDropDown: true,
  errorStyle: DataValidationErrorStyle.STOP,
};

/** Cells with equal rules are told together: whether they came by one write or by several does not show. */
function dumpValidations(model: WorkbookModel, sheetId: string): ValidationDump[] {
  const found = new Map<string, { readonly areas: Area[]; readonly rule: object }>();
  for (const { ranges, ...said } of model.validations.list(sheetId)) {
    const own = Object.entries(said).filter(([key, value]) => USUAL_RULE[key] !== value);
    const rule = canonicalObject({ ...Object.fromEntries(own), uid: null });
    const key = JSON.stringify(rule);
    const known = found.get(key) ?? { areas: [], rule };
    known.areas.push(...ranges.map(toArea));
    found.set(key, known);
  }
  return [...found.values()]
    .map(({ areas, rule }) => ({ ranges: unionOf(areas).map((area) => formatArea(area)), rule }))
    .sort((a, b) => ((a.ranges[0] ?? '') < (b.ranges[0] ?? '') ? -1 : 1));
}

function dumpSizes(model: WorkbookModel, sheetId: string): SizesDump {
  const rows = rowSizes(model.univer, sheetId);
  const columns = columnSizes(model.univer, sheetId);
  const sized = (lines: readonly LineSize[], name: (place: number) => string) =>
    Object.fromEntries(
      lines.flatMap(({ place, size }) => (size === null ? [] : [[name(place), size] as const])),
    );
  const hidden = (lines: readonly LineSize[]): number[] =>
    lines.filter((line) => line.hidden).map(({ place }) => place);
  return {
    columnWidths: sized(columns, columnLetters),
    rowHeights: sized(rows, (row) => String(row + 1)),
    hiddenRows: hidden(rows).map((row) => row + 1),
    hiddenColumns: hidden(columns).map(columnLetters),
  };
}

function dumpNames(model: WorkbookModel, sheetId: string | null): NameDump[] {
  return namesOf(model, sheetId).map((item) => ({
    name: item.name,
    refersTo: item.formulaOrRefString,
    ...(item.comment ? { comment: item.comment } : {}),
    ...(item.hidden === true ? { hidden: true } : {}),
  }));
}

function dumpPage(model: WorkbookModel, sheetId: string): object {
  const { page } = model.state(sheetId);
  const areaText = (area: Area | null): string | null => area && formatArea(area);
  return {
    ...page,
    zoom: { ...page.zoom },
    margins: { ...page.margins },
    printArea: areaText(page.printArea),
    titleRows: areaText(page.titleRows),
    titleColumns: areaText(page.titleColumns),
  };
}

function dumpSheet(model: WorkbookModel, sheetId: string): SheetDump {
  const sheet = model.univer.requireSheet(sheetId);
  const state = model.state(sheetId);
  return {
    name: model.sheetName(sheetId),
    visibility: visibilityOf(model, sheetId),
    tabColor: sheet.getTabColor() ?? '',
    gridlines: sheet.getConfig().showGridlines !== BooleanNumber.FALSE,
    headings: state.showHeadings,
    cells: dumpCells(model, sheetId),
    merges: mergesOf(model.univer, sheetId)
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map((area) => formatArea(area)),
    conditionalFormats: dumpConditionalFormats(model, sheetId),
    validations: dumpValidations(model, sheetId),
    sizes: dumpSizes(model, sheetId),
    outline: dumpOutline(model, sheetId, columnLetters),
    tables: dumpTables(model, sheetId),
    frozen: { rows: sheet.getFreeze().ySplit, columns: sheet.getFreeze().xSplit },
    names: dumpNames(model, sheetId),
    page: dumpPage(model, sheetId),
    protection: state.protection && {
      ...state.protection,
      options: { ...state.protection.options },
    },
  };
}

/** Wait for `$settle` before, or formulas may show older results. */
export function dumpWorkbook(model: WorkbookModel): WorkbookDump {
  return {
    sheets: model.sheets().map((sheet) => dumpSheet(model, sheet.getSheetId())),
    activeSheet: model.activeSheet().getName(),
    names: dumpNames(model, null),
    settings: Object.fromEntries(
      [...model.settings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, value]),
    ),
    structureProtected: model.structureProtected,
    readOnly: model.readOnly,
  };
}
