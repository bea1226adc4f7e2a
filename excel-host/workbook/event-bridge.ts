/**
 * Turns what happens in Univer into Excel's events: whatever a person does in the grid, undo included, and, for
 * sheets and selections, also what the add-in does.
 */
import type { ICellData, IDisposable, Nullable } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import type { Area } from './area';
import { MAX_COLUMNS, MAX_ROWS, bounding, cellArea, formatArea } from './area';
import type { Scalar } from './cell-value';
import { valueOf } from './cell-value';
import { raiseChanged } from './change-events';
import { EventKind, WORKBOOK_TARGET } from './events';
import { changeOf } from './range-structure';
import type { WorkbookModel } from './workbook-model';

function textMember(params: object, key: string): string {
  const value: unknown = Reflect.get(params, key);
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The rectangle around all cells whose content, not only their look, is written. */
function contentArea(params: object): Area | null {
  const rows: unknown = Reflect.get(params, 'cellValue');
  if (!isRecord(rows)) return null;
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, cells] of Object.entries(rows)) {
    if (!isRecord(cells)) continue;
    for (const [column, cell] of Object.entries(cells)) {
      const content = !isRecord(cell) || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell;
      if (!content) continue;
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  }
  return bottom < 0 ? null : bounding(cellArea(top, left), cellArea(bottom, right));
}

export class EventBridge {
  private readonly disposables: IDisposable[] = [];
  private before: Scalar | null = null;
  private active: string;

  constructor(private readonly model: WorkbookModel) {
    this.active = model.activeSheet().getSheetId();
    const { univer } = model;
    this.disposables.push(
      univer.beforeMutation((id, params) => {
        const watched = id === SetRangeValuesMutation.id && univer.origin === 'person';
        if (watched) this.rememberValue(params);
      }),
      univer.onMutation((id, params, fromFormula) => {
        if (!fromFormula && this.isOurs(params)) this.happened(id, params);
      }),
    );
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private isOurs(params: object): boolean {
    return textMember(params, 'unitId') === this.model.univer.unitId;
  }

  private rememberValue(params: object): void {
    this.before = null;
    if (!this.isOurs(params)) return;
    const area = contentArea(params);
    if (!area || area.rows !== 1 || area.columns !== 1) return;
    const sheet = this.model.univer.sheet(textMember(params, 'subUnitId'));
    const cell: Nullable<ICellData> = sheet?.getCellRaw(area.row, area.column);
    this.before = valueOf(cell);
  }

  private happened(id: string, params: object): void {
    const sheetId = textMember(params, 'subUnitId');
    switch (id) {
      case SetSelectionsOperation.id: {
        this.selected(sheetId);
        return;
      }
      case SetWorksheetActiveOperation.id: {
        this.activated(sheetId);
        return;
      }
      case InsertSheetMutation.id: {
        this.sheetAdded(params);
        return;
      }
      case RemoveSheetMutation.id: {
        this.sheetEvent(EventKind.deleted, sheetId);
        return;
      }
      default:
        // The add-in's own changes of cells are told where they are made.
        if (this.model.univer.origin === 'person') this.changed(id, sheetId, params);
    }
  }

  private changed(id: string, sheetId: string, params: object): void {
    if (id === SetRangeValuesMutation.id) {
      const area = contentArea(params);
      if (!area) return;
      const before = this.before;
      raiseChanged(this.model, sheetId, area, before === null ? {} : { before });
      return;
    }
    const kind =
      id === InsertRowMutation.id || id === RemoveRowMutation.id
        ? 'rows'
        : id === InsertColMutation.id || id === RemoveColMutation.id
          ? 'columns'
          : null;
    const range: unknown = Reflect.get(params, 'range');
    if (kind === null || !isRecord(range)) return;
    const insert = id === InsertRowMutation.id || id === InsertColMutation.id;
    const number = (key: string): number => Number(range[key]);
    const area =
      kind === 'rows'
        ? {
            row: number('startRow'),
            rows: number('endRow') - number('startRow') + 1,
            column: 0,
            columns: MAX_COLUMNS,
          }
        : {
            row: 0,
            rows: MAX_ROWS,
            column: number('startColumn'),
            columns: number('endColumn') - number('startColumn') + 1,
          };
    raiseChanged(this.model, sheetId, area, changeOf({ kind, insert }));
  }

  private sheetAdded(params: object): void {
    const sheet: unknown = Reflect.get(params, 'sheet');
    if (isRecord(sheet)) this.sheetEvent(EventKind.added, String(sheet['id']));
  }

  /** Payload of added, deleted, activated and deactivated. */
  private sheetEvent(kind: EventKind, sheetId: string): void {
    const targets =
      kind === EventKind.added || kind === EventKind.deleted
        ? [WORKBOOK_TARGET]
        : [sheetId, WORKBOOK_TARGET];
    this.model.events.raise(kind, targets, { worksheetId: sheetId, source: 'Local' });
  }

  private activated(sheetId: string): void {
    if (sheetId === this.active) return;
    this.sheetEvent(EventKind.deactivated, this.active);
    this.active = sheetId;
    this.sheetEvent(EventKind.activated, sheetId);
    // Another sheet means another selection.
    this.model.events.raiseDocumentSelection();
  }

  /** https://learn.microsoft.com/javascript/api/excel/excel.worksheetselectionchangedeventargs */
  private selected(sheetId: string): void {
    if (sheetId === '') return;
    this.model.events.raise(EventKind.selectionChanged, [sheetId, WORKBOOK_TARGET], {
      address: formatArea(this.model.selection(sheetId)),
      worksheetId: sheetId,
    });
    this.model.events.raiseDocumentSelection();
  }
}
