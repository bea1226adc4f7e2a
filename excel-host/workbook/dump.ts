/**
 * Everything a workbook holds, as plain JSON that deep-equals another dump exactly when nothing changed.
 * Ids of the engine are left out; colours, sizes and formats are in Excel's terms.
 */
import type { IStyleData } from '@univerjs/core';
import { formatArea } from './area';
import type { Scalar } from './cell-value';
import { formatOf, valueOf } from './cell-value';
import { mergesOf } from './merges';
import { extrasOf } from './sheet-locks';
import type { CellExtras } from './sheet-locks';
import { visibilityOf } from './sheet-structure';
import { conditionalType } from './univer/conditional-rules';
import { toArea } from './univer/univer-workbook';
import type { WorkbookModel } from './workbook-model';

export interface CellDump {
  readonly value?: Scalar;
  readonly formula?: string;
  readonly numberFormat?: string;
  /** Font, fill, borders, alignment, wrap; keys sorted. */
  readonly style?: object;
  readonly extras?: CellExtras;
}

export interface ConditionalFormatDump {
  readonly priority: number;
  readonly type: string;
  readonly ranges: readonly string[];
  readonly stopIfTrue: boolean;
  readonly rule: object;
}

export interface SheetDump {
  readonly name: string;
  readonly visibility: string;
  readonly cells: Readonly<Record<string, CellDump>>;
  readonly merges: readonly string[];
  readonly conditionalFormats: readonly ConditionalFormatDump[];
}

export interface WorkbookDump {
  readonly sheets: readonly SheetDump[];
  readonly activeSheet: string;
}

/** A copy with sorted keys and without empty members, so that how a thing came about does not show. */
export function canonical(value: unknown): unknown {
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

function styleDump(style: IStyleData): object {
  return canonicalObject({ ...style, n: null });
}

function dumpCells(model: WorkbookModel, sheetId: string): Record<string, CellDump> {
  const styles = model.univer.unit.getStyles();
  const found: { row: number; column: number; dump: CellDump }[] = [];
  model.univer.eachCell(sheetId, (row, column, cell) => {
    const style = styles.getStyleByCell(cell);
    const value = valueOf(cell);
    const formula = model.univer.formula(sheetId, row, column, cell);
    const format = formatOf(style);
    const look = style ? styleDump(style) : {};
    const extras = extrasOf(cell);
    const dump: CellDump = {
      ...(value === '' ? {} : { value }),
      ...(formula === null ? {} : { formula }),
      ...(format === 'General' ? {} : { numberFormat: format }),
      ...(isEmpty(look) ? {} : { style: look }),
      ...(isEmpty(extras) ? {} : { extras }),
    };
    if (!isEmpty(dump)) found.push({ row, column, dump });
  });
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

function dumpSheet(model: WorkbookModel, sheetId: string): SheetDump {
  return {
    name: model.sheetName(sheetId),
    visibility: visibilityOf(model, sheetId),
    cells: dumpCells(model, sheetId),
    merges: mergesOf(model.univer, sheetId)
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map((area) => formatArea(area)),
    conditionalFormats: dumpConditionalFormats(model, sheetId),
  };
}

/** Wait for `$settle` before, or formulas may show older results. */
export function dumpWorkbook(model: WorkbookModel): WorkbookDump {
  return {
    sheets: model.sheets().map((sheet) => dumpSheet(model, sheet.getSheetId())),
    activeSheet: model.activeSheet().getName(),
  };
}
