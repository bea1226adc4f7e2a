/** `Excel.Worksheet`, https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
import { textArgument } from './argument';
import { BooleanNumber } from '@univerjs/core';
import { ToggleGridlinesMutation } from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS, cellArea, isOnSheet, parseArea, splitSheet } from './area';
import type { Area } from './area';
import { Emulated } from './emulated';
import { WorksheetFreezePanes } from './freeze-panes';
import { NamedItemCollection } from './named-item';
import { PageLayout } from './page-layout';
import { WorksheetProtection } from './protection';
import { invalidArgument, itemNotFound } from './errors';
import { EventKind } from './events';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import {
  deleteSheet,
  moveSheet,
  renameSheet,
  setTabColor,
  setVisibility,
  visibilityOf,
} from './sheet-structure';
import { TableCollection } from './table';
import { usedArea } from './used-area';
import type { WorkbookModel } from './workbook-model';

export class Worksheet extends Emulated {
  readonly $cls = 'Worksheet';

  constructor(
    readonly model: WorkbookModel,
    readonly Id: string,
  ) {
    super();
  }

  private live(member: string): ReturnType<WorkbookModel['liveSheet']> {
    return this.model.liveSheet(this.Id, `Worksheet.${member}`);
  }

  get Name(): string {
    return this.live('name').getName();
  }
  set Name(name: unknown) {
    if (typeof name !== 'string') throw invalidArgument('Worksheet.name');
    this.live('name');
    renameSheet(this.model, this.Id, name);
  }

  get Position(): number {
    return this.model.sheets().indexOf(this.live('position'));
  }
  set Position(position: unknown) {
    this.live('position');
    moveSheet(this.model, this.Id, Number(position));
  }

  get Visibility(): string {
    return visibilityOf(this.model, this.Id);
  }
  set Visibility(value: unknown) {
    if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') {
      throw invalidArgument('Worksheet.visibility');
    }
    setVisibility(this.model, this.Id, value);
  }

  get TabColor(): string {
    return this.live('tabColor').getTabColor() ?? '';
  }
  set TabColor(color: unknown) {
    this.live('tabColor');
    setTabColor(this.model, this.Id, String(color));
  }

  get ShowGridlines(): boolean {
    return this.live('showGridlines').getConfig().showGridlines !== BooleanNumber.FALSE;
  }
  /** The wire name when it is set. */
  get Gridlines(): boolean {
    return this.ShowGridlines;
  }
  set Gridlines(show: unknown) {
    this.live('showGridlines');
    this.model.requireWritable('Worksheet.showGridlines');
    this.model.univer.asApi(() =>
      this.model.univer.mutate(ToggleGridlinesMutation, {
        unitId: this.model.univer.unitId,
        subUnitId: this.Id,
        showGridlines: show === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      }),
    );
  }

  get ShowHeadings(): boolean {
    return this.model.state(this.Id).showHeadings;
  }
  /** The wire name when it is set. */
  get Headings(): boolean {
    return this.ShowHeadings;
  }
  set Headings(show: unknown) {
    this.model.state(this.Id).showHeadings = show === true;
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.model, this.Id);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.model, this.Id);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.model, this.Id);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.model, this.Id);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.model, this.Id);
  }

  /** Points, of the default font; Excel's own default. */
  get StandardHeight(): number {
    return 15;
  }

  Activate(): void {
    this.live('activate');
    this.model.activate(this.Id);
  }

  Delete(): void {
    deleteSheet(this.model, this.Id);
  }

  GetRange(address?: unknown): Range {
    this.live('getRange');
    if (address === undefined || address === null || address === '') {
      return this.range({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    }
    const text = textArgument(address);
    const { sheet, rest } = splitSheet(text);
    const area = parseArea(rest);
    const isHere = sheet === null || sheet.toLowerCase() === this.Name.toLowerCase();
    if (!area && sheet === null) {
      const named =
        this.Names.GetItemOrNullObject(text) ??
        new NamedItemCollection(this.model, null).GetItemOrNullObject(text);
      const range = named?.GetRangeOrNullObject();
      if (range && range.sheetId === this.Id) return range;
    }
    if (!area || !isHere) throw invalidArgument('Worksheet.getRange');
    return this.range(area);
  }

  /** "A string containing the comma-separated addresses." */
  GetRanges(addresses?: unknown): RangeAreas {
    this.live('getRanges');
    const areas = (typeof addresses === 'string' ? addresses : '')
      .split(',')
      .map((address) => parseArea(splitSheet(address.trim()).rest));
    const found = areas.flatMap((area) => area ?? []);
    if (found.length < areas.length) throw invalidArgument('Worksheet.getRanges');
    return new RangeAreas(this.model, this.Id, found);
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    this.live('getRangeByIndexes');
    const area = {
      row: Number(row),
      column: Number(column),
      rows: Number(rows),
      columns: Number(columns),
    };
    if (!isOnSheet(area)) throw invalidArgument('Worksheet.getRangeByIndexes');
    return this.range(area);
  }

  GetCell(row: unknown, column: unknown): Range {
    this.live('getCell');
    const area = cellArea(Number(row), Number(column));
    if (!isOnSheet(area)) throw invalidArgument('Worksheet.getCell');
    return this.range(area);
  }

  /** "If the entire worksheet is blank, then this function will return only the top left cell." */
  GetUsedRange(valuesOnly?: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.range(cellArea(0, 0));
  }

  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    this.live('getUsedRange');
    const area = usedArea(this.model.univer, this.Id, valuesOnly === true);
    return area && this.range(area);
  }

  GetNextOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.neighbour(1, visibleOnly === true);
  }
  GetPreviousOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.neighbour(-1, visibleOnly === true);
  }
  GetNext(visibleOnly?: unknown): Worksheet {
    const next = this.GetNextOrNullObject(visibleOnly);
    if (!next) throw itemNotFound('Worksheet.getNext');
    return next;
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const order = this.model.sheets();
    for (let place = this.Position + step; ; place += step) {
      const sheet = order[place];
      if (!sheet) return null;
      if (!visibleOnly || !this.model.isHidden(sheet)) {
        return new Worksheet(this.model, sheet.getSheetId());
      }
    }
  }

  private range(area: Area): Range {
    return new Range(this.model, this.Id, area);
  }

  _RegisterDataChangedEvent(): void {
    this.model.events.register(EventKind.changed, this.Id);
  }
  _UnregisterDataChangedEvent(): void {
    this.model.events.unregister(EventKind.changed, this.Id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.model.events.register(EventKind.selectionChanged, this.Id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.model.events.unregister(EventKind.selectionChanged, this.Id);
  }
  _RegisterActivatedEvent(): void {
    this.model.events.register(EventKind.activated, this.Id);
  }
  _UnregisterActivatedEvent(): void {
    this.model.events.unregister(EventKind.activated, this.Id);
  }
  _RegisterDeactivatedEvent(): void {
    this.model.events.register(EventKind.deactivated, this.Id);
  }
  _UnregisterDeactivatedEvent(): void {
    this.model.events.unregister(EventKind.deactivated, this.Id);
  }
}
