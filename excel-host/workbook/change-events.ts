/** What add-ins are told when cells, selections and sheets change. */
import type { Area } from './area';
import { formatArea } from './area';
import type { Scalar } from './cell-value';
import { typeOf, valueOf } from './cell-value';
import { EventKind, WORKBOOK_TARGET } from './events';
import type { WorkbookModel } from './workbook-model';

/** `Excel.DataChangeType`. */
export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

export interface ChangeDetail {
  /** Value of the first cell before the change; only told when one cell changed. */
  readonly before?: Scalar;
  readonly changeType?: ChangeType;
  readonly shiftDirection?: 'None' | 'Down' | 'Right' | 'Up' | 'Left';
}

/** Areas that change events referred to, for `event.getRange(context)`. */
export class EventReferences {
  private readonly areas = new Map<string, { sheetId: string; area: Area }>();

  keep(sheetId: string, area: Area): string {
    const id = `change-${this.areas.size + 1}`;
    this.areas.set(id, { sheetId, area });
    return id;
  }

  find(id: string): { sheetId: string; area: Area } | null {
    return this.areas.get(id) ?? null;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs */
export function raiseChanged(
  model: WorkbookModel,
  sheetId: string,
  area: Area,
  detail: ChangeDetail = {},
): void {
  const single = area.rows === 1 && area.columns === 1 && detail.before !== undefined;
  const after = single ? valueOf(model.univer.cell(sheetId, area.row, area.column)) : '';
  model.events.raise(EventKind.changed, [sheetId, WORKBOOK_TARGET], {
    address: formatArea(area),
    changeType: detail.changeType ?? 'RangeEdited',
    source: model.fromCoauthor ? 'Remote' : 'Local',
    worksheetId: sheetId,
    referenceId: model.eventReferences.keep(sheetId, area),
    shiftDirection: detail.shiftDirection ?? 'None',
    triggerSource: model.univer.origin === 'api' ? 'ThisLocalAddin' : 'Unknown',
    ...(single
      ? {
          valueBefore: detail.before,
          valueAfter: after,
          valueTypeBefore: typeOf(detail.before ?? ''),
          valueTypeAfter: typeOf(after),
        }
      : {}),
  });
}
