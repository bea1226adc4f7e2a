/** What a person does to sheets and to the workbook. */
import {
  CopySheetCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
} from '@univerjs/sheets';
import { accessDenied, itemNotFound } from './errors';
import { WorksheetProtection, WorkbookProtection } from './protection';
import { requireSheetName } from './sheet-structure';
import { blankSheet } from './univer/blank-sheet';
import { parseArea } from './area';
import { writeExtras } from './range-style';
import type { WorkbookModel } from './workbook-model';

export class UserSheets {
  constructor(private readonly model: WorkbookModel) {}

  private sheetId(name: string): string {
    const sheet = this.model.findSheet(name);
    if (!sheet) throw itemNotFound(`sheet ${name}`);
    return sheet.getSheetId();
  }

  private async run(id: string, params: object): Promise<void> {
    if (this.model.structureProtected) throw accessDenied('protected structure');
    if (!(await this.model.univer.command(id, params))) throw new Error(`Univer refused ${id}`);
    await this.model.univer.settle();
  }

  /** Goes to a sheet. */
  activate(name: string): void {
    this.model.activate(this.sheetId(name));
  }

  /** Adds a sheet at the end and goes to it. */
  async add(name: string): Promise<void> {
    requireSheetName(this.model, name, 'adding a sheet');
    const id = this.model.newId();
    await this.run(InsertSheetCommand.id, {
      unitId: this.model.univer.unitId,
      index: this.model.sheets().length,
      sheet: blankSheet(id, name),
    });
    this.model.activate(id);
  }

  /**
   * 移动或复制 with 建立副本: cells, formats, conditional formats and validations as they are, page set-up too. Tables and
   * protection are not copied here.
   */
  async copy(name: string, to: string): Promise<void> {
    requireSheetName(this.model, to, 'copying a sheet');
    const { univer } = this.model;
    const subUnitId = this.sheetId(name);
    const before = new Set(this.model.sheets().map((sheet) => sheet.getSheetId()));
    await this.run(CopySheetCommand.id, { unitId: univer.unitId, subUnitId });
    const made = this.model.sheets().find((sheet) => !before.has(sheet.getSheetId()));
    if (!made) throw new Error('Univer made no copy');
    const { page } = this.model.state(subUnitId);
    Object.assign(this.model.state(made.getSheetId()).page, {
      ...page,
      zoom: { ...page.zoom },
      margins: { ...page.margins },
    });
    await this.rename(made.getName(), to);
    this.model.activate(made.getSheetId());
  }

  async rename(name: string, to: string): Promise<void> {
    const subUnitId = this.sheetId(name);
    requireSheetName(this.model, to, 'renaming a sheet', subUnitId);
    const params = { unitId: this.model.univer.unitId, subUnitId, name: to };
    await this.run(SetWorksheetNameCommand.id, params);
  }

  async delete(name: string): Promise<void> {
    const subUnitId = this.sheetId(name);
    await this.run(RemoveSheetCommand.id, { unitId: this.model.univer.unitId, subUnitId });
  }

  async hide(name: string): Promise<void> {
    await this.run(SetWorksheetHideCommand.id, { subUnitId: this.sheetId(name) });
  }

  /** Unlocks cells, so that they can be changed on a protected sheet. */
  unlock(name: string, address: string): void {
    const area = parseArea(address);
    if (!area) throw itemNotFound(`address ${address}`);
    const place = { model: this.model, sheetId: this.sheetId(name), area };
    writeExtras(place, 'unlocking', (extras) => ({ ...extras, locked: false }));
  }

  protect(name: string, password?: string): void {
    new WorksheetProtection(this.model, this.sheetId(name)).Protect(null, password);
  }

  unprotect(name: string, password?: string): void {
    new WorksheetProtection(this.model, this.sheetId(name)).Unprotect(password);
  }

  protectStructure(password?: string): void {
    new WorkbookProtection(this.model).Protect(password);
  }

  unprotectStructure(password?: string): void {
    new WorkbookProtection(this.model).Unprotect(password);
  }

  /** Opens the workbook read-only, or writable again. */
  setReadOnly(readOnly: boolean): void {
    this.model.readOnly = readOnly;
  }
}
