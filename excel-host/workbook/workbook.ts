/** `Excel.Workbook`, https://learn.microsoft.com/javascript/api/excel/excel.workbook */
import type { EmulatedRoot } from '../rich-api/emulated-object';
import { cellArea } from './area';
import { Application, Runtime } from './application';
import { Emulated } from './emulated';
import { itemNotFound } from './errors';
import { NamedItemCollection } from './named-item';
import { WorkbookProtection } from './protection';
import { Range } from './range';
import { SettingCollection } from './settings';
import { TableCollection } from './table';
import type { WorkbookModel } from './workbook-model';
import { WorksheetCollection } from './worksheet-collection';

export class Workbook extends Emulated implements EmulatedRoot {
  readonly $cls = 'Workbook';

  constructor(readonly model: WorkbookModel) {
    super();
  }

  readonly $settle = (): Promise<void> => this.model.univer.settle();

  get Name(): string {
    return this.model.name;
  }
  get ReadOnly(): boolean {
    return this.model.readOnly;
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.model);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.model, null);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.model, null);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.model);
  }
  get Application(): Application {
    return new Application();
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.model);
  }
  /** `context.runtime`. */
  get _Runtime(): Runtime {
    return new Runtime(this.model);
  }

  GetSelectedRange(): Range {
    const id = this.model.activeSheet().getSheetId();
    return new Range(this.model, id, this.model.selection(id));
  }
  GetActiveCell(): Range {
    const id = this.model.activeSheet().getSheetId();
    const { row, column } = this.model.selection(id);
    return new Range(this.model, id, cellArea(row, column));
  }

  _GetRangeForEventByReferenceId(id: unknown): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw itemNotFound('Workbook._GetRangeForEventByReferenceId');
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): Range | null {
    const place = this.model.eventReferences.find(String(id));
    return place && new Range(this.model, place.sheetId, place.area);
  }
}
