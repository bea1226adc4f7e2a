/** The one thing all classes of the emulated Excel share: the engine, what the engine lacks, and the events. */
import type { Worksheet as UniverSheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { Area } from './area';
import { cellArea, quoteSheet } from './area';
import { accessDenied, itemNotFound } from './errors';
import { EventReferences } from './change-events';
import { EventHub } from './events';
import { mergesTouching } from './merges';
import { ConditionalRules } from './univer/conditional-rules';
import { Tables } from './univer/tables';
import { ValidationRules } from './univer/validation-rules';
import type { UniverWorkbook } from './univer/univer-workbook';
import { toArea, toRange } from './univer/rectangles';
import type { SheetState, TableLook, WorkbookFaults } from './workbook-state';
import { newSheetState } from './workbook-state';

export class WorkbookModel {
  readonly events = new EventHub();
  readonly eventReferences = new EventReferences();
  readonly rules: ConditionalRules;
  readonly validations: ValidationRules;
  readonly tables: Tables;
  /** By id of the table. */
  readonly tableLooks = new Map<string, TableLook>();
  readonly settings = new Map<string, unknown>();
  readonly faults: WorkbookFaults = { mixedConditionalFormats: false };
  name = '工作簿1.xlsx';
  readOnly = false;
  /** Whether what happens now is a co-author's doing: events then say `source: 'Remote'`. */
  fromCoauthor = false;
  structurePassword: string | null = null;
  structureProtected = false;
  private readonly states = new Map<string, SheetState>();
  private nextId = 1;

  constructor(readonly univer: UniverWorkbook) {
    this.rules = new ConditionalRules(univer);
    this.validations = new ValidationRules(univer);
    this.tables = new Tables(univer);
  }

  /** An id as Excel gives to sheets and conditional formats. */
  newId(): string {
    const number = String(this.nextId++).padStart(12, '0');
    return `{00000000-0001-0000-0000-${number}}`;
  }

  state(sheetId: string): SheetState {
    let state = this.states.get(sheetId);
    if (!state) {
      state = newSheetState();
      this.states.set(sheetId, state);
    }
    return state;
  }

  sheets(): UniverSheet[] {
    return this.univer.sheets();
  }

  sheetName(sheetId: string): string {
    return this.univer.requireSheet(sheetId).getName();
  }

  /** By id or by name, letter case aside. */
  findSheet(key: string): UniverSheet | null {
    const wanted = key.toLowerCase();
    return (
      this.sheets().find(
        (sheet) =>
          sheet.getSheetId().toLowerCase() === wanted || sheet.getName().toLowerCase() === wanted,
      ) ?? null
    );
  }

  /** The sheet an object belongs to; an object of a deleted sheet is of no use any more. */
  liveSheet(sheetId: string, location: string): UniverSheet {
    const sheet = this.univer.sheet(sheetId);
    if (!sheet) throw itemNotFound(location);
    return sheet;
  }

  isHidden(sheet: UniverSheet): boolean {
    return sheet.isSheetHidden() === BooleanNumber.TRUE;
  }

  activeSheet(): UniverSheet {
    return this.univer.unit.getActiveSheet();
  }

  activate(sheetId: string): void {
    if (this.activeSheet().getSheetId() === sheetId) return;
    this.univer.commandNow(SetWorksheetActiveOperation.id, {
      unitId: this.univer.unitId,
      subUnitId: sheetId,
    });
  }

  selection(sheetId: string): Area {
    const selections = this.univer.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.univer.unitId)
      .getSelectionsOfWorksheet(sheetId);
    const range = selections.at(-1)?.range;
    return range ? toArea(range) : cellArea(0, 0);
  }

  /** A cell of a merged area stands for the whole of it, as in Excel. */
  private selectedArea(sheetId: string, area: Area): Area {
    const isCell = area.rows === 1 && area.columns === 1;
    return (isCell ? mergesTouching(this.univer, sheetId, area)[0] : undefined) ?? area;
  }

  select(sheetId: string, area: Area): void {
    this.activate(sheetId);
    const whole = this.selectedArea(sheetId, area);
    const range = toRange(this.univer.clip(sheetId, whole));
    const isMerged = whole !== area;
    this.univer.commandNow(SetSelectionsOperation.id, {
      unitId: this.univer.unitId,
      subUnitId: sheetId,
      selections: [
        {
          range,
          primary: {
            ...range,
            actualRow: range.startRow,
            actualColumn: range.startColumn,
            isMerged,
            isMergedMainCell: isMerged,
            endRow: isMerged ? range.endRow : range.startRow,
            endColumn: isMerged ? range.endColumn : range.startColumn,
          },
          style: null,
        },
      ],
    });
  }

  /** The prefix of an address on this sheet, `Sheet1!`. */
  addressPrefix(sheetId: string): string {
    return `${quoteSheet(this.sheetName(sheetId))}!`;
  }

  /** Refuses a change of the workbook when it is read-only. */
  requireWritable(location: string): void {
    if (this.readOnly) throw accessDenied(location);
  }
}
