/** `Excel.WorksheetCollection`, https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
import { textArgument } from './argument';
import { Emulated } from './emulated';
import { itemNotFound } from './errors';
import { EventKind, WORKBOOK_TARGET } from './events';
import { addSheet } from './sheet-structure';
import type { WorkbookModel } from './workbook-model';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends Emulated {
  readonly $cls = 'WorksheetCollection';

  constructor(private readonly model: WorkbookModel) {
    super();
  }

  readonly $items = (): readonly Worksheet[] =>
    this.model.sheets().map((sheet) => new Worksheet(this.model, sheet.getSheetId()));

  readonly $item = (key: unknown): Worksheet => {
    const sheet = this.GetItemOrNullObject(key);
    if (!sheet) throw itemNotFound('WorksheetCollection.getItem');
    return sheet;
  };

  GetItem(key: unknown): Worksheet {
    return this.$item(key);
  }

  GetItemOrNullObject(key: unknown): Worksheet | null {
    const sheet = typeof key === 'string' ? this.model.findSheet(key) : null;
    return sheet && new Worksheet(this.model, sheet.getSheetId());
  }

  Add(name?: unknown): Worksheet {
    const wanted = name === undefined || name === null ? null : textArgument(name);
    return new Worksheet(this.model, addSheet(this.model, wanted, 'WorksheetCollection.add'));
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.model, this.model.activeSheet().getSheetId());
  }

  private visible(visibleOnly: unknown): Worksheet[] {
    return this.model
      .sheets()
      .filter((sheet) => visibleOnly !== true || !this.model.isHidden(sheet))
      .map((sheet) => new Worksheet(this.model, sheet.getSheetId()));
  }

  GetCount(visibleOnly?: unknown): number {
    return this.visible(visibleOnly).length;
  }

  GetFirst(visibleOnly?: unknown): Worksheet {
    const first = this.visible(visibleOnly)[0];
    if (!first) throw itemNotFound('WorksheetCollection.getFirst');
    return first;
  }

  GetLast(visibleOnly?: unknown): Worksheet {
    const last = this.visible(visibleOnly).at(-1);
    if (!last) throw itemNotFound('WorksheetCollection.getLast');
    return last;
  }

  _RegisterDataChangedEvent(): void {
    this.model.events.register(EventKind.changed, WORKBOOK_TARGET);
  }
  _UnregisterDataChangedEvent(): void {
    this.model.events.unregister(EventKind.changed, WORKBOOK_TARGET);
  }
  _RegisterSelectionChangedEvent(): void {
    this.model.events.register(EventKind.selectionChanged, WORKBOOK_TARGET);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.model.events.unregister(EventKind.selectionChanged, WORKBOOK_TARGET);
  }
  _RegisterActivatedEvent(): void {
    this.model.events.register(EventKind.activated, WORKBOOK_TARGET);
  }
  _UnregisterActivatedEvent(): void {
    this.model.events.unregister(EventKind.activated, WORKBOOK_TARGET);
  }
  _RegisterDeactivatedEvent(): void {
    this.model.events.register(EventKind.deactivated, WORKBOOK_TARGET);
  }
  _UnregisterDeactivatedEvent(): void {
    this.model.events.unregister(EventKind.deactivated, WORKBOOK_TARGET);
  }
  _RegisterAddedEvent(): void {
    this.model.events.register(EventKind.added, WORKBOOK_TARGET);
  }
  _UnregisterAddedEvent(): void {
    this.model.events.unregister(EventKind.added, WORKBOOK_TARGET);
  }
  _RegisterDeletedEvent(): void {
    this.model.events.register(EventKind.deleted, WORKBOOK_TARGET);
  }
  _UnregisterDeletedEvent(): void {
    this.model.events.unregister(EventKind.deleted, WORKBOOK_TARGET);
  }
}
