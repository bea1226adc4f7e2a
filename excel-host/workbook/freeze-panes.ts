/** `Excel.WorksheetFreezePanes`, https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
import { SetFrozenMutation } from '@univerjs/sheets';
import type { Area } from './area';
import { MAX_COLUMNS, MAX_ROWS, parseArea } from './area';
import { Emulated } from './emulated';
import { invalidArgument } from './errors';
import { Range } from './range';
import type { WorkbookModel } from './workbook-model';

export class WorksheetFreezePanes extends Emulated {
  readonly $cls = 'WorksheetFreezePanes';
  constructor(
    private readonly model: WorkbookModel,
    private readonly sheetId: string,
  ) {
    super();
  }

  private freeze(rows: number, columns: number): void {
    this.model.requireWritable('WorksheetFreezePanes');
    this.model.univer.asApi(() =>
      this.model.univer.mutate(SetFrozenMutation, {
        unitId: this.model.univer.unitId,
        subUnitId: this.sheetId,
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
        ySplit: rows,
        xSplit: columns,
      }),
    );
  }

  FreezeRows(count?: unknown): void {
    this.freeze(Number(count ?? 0), 0);
  }
  FreezeColumns(count?: unknown): void {
    this.freeze(0, Number(count ?? 0));
  }
  /** Rows and columns up to the end of the range; the range starts at A1. */
  FreezeAt(frozen: unknown): void {
    const area = frozen instanceof Range ? frozen.area : parseArea(String(frozen));
    if (!area || area.row !== 0 || area.column !== 0) {
      throw invalidArgument('WorksheetFreezePanes.freezeAt');
    }
    this.freeze(
      area.rows === MAX_ROWS ? 0 : area.rows,
      area.columns === MAX_COLUMNS ? 0 : area.columns,
    );
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }
  GetLocationOrNullObject(): Range | null {
    const { xSplit, ySplit } = this.model.univer.requireSheet(this.sheetId).getFreeze();
    if (xSplit === 0 && ySplit === 0) return null;
    const area: Area = {
      row: 0,
      column: 0,
      rows: ySplit === 0 ? MAX_ROWS : ySplit,
      columns: xSplit === 0 ? MAX_COLUMNS : xSplit,
    };
    return new Range(this.model, this.sheetId, area);
  }
}
