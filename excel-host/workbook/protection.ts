/** Protection of a sheet and of the workbook's structure. */
import { textArgument } from './argument';
import { Emulated } from './emulated';
import { accessDenied, invalidArgument } from './errors';
import { HostError } from '../rich-api/emulated-object';
import type { WorkbookModel } from './workbook-model';
import type { ProtectionOptions } from './workbook-state';

function badPassword(location: string): HostError {
  return new HostError('BadPassword', 'The password you supplied is incorrect.', location);
}

function passwordOf(value: unknown): string | null {
  return value === undefined || value === null || value === '' ? null : textArgument(value);
}

/** Everything that can be allowed; all of it is forbidden unless told. */
const FORBIDDEN: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** `Excel.WorksheetProtection`, https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export class WorksheetProtection extends Emulated {
  readonly $cls = 'WorksheetProtection';
  constructor(
    private readonly model: WorkbookModel,
    private readonly sheetId: string,
  ) {
    super();
  }
  get Protected(): boolean {
    return this.model.state(this.sheetId).protection !== null;
  }
  get Options(): ProtectionOptions {
    return this.model.state(this.sheetId).protection?.options ?? FORBIDDEN;
  }
  /** "Fails if the worksheet has already been protected", with `AccessDenied` (OfficeDev/office-js#6784). */
  Protect(options?: unknown, password?: unknown): void {
    const location = 'WorksheetProtection.protect';
    this.model.requireWritable(location);
    const state = this.model.state(this.sheetId);
    if (state.protection) throw accessDenied(location);
    if (options !== undefined && options !== null && typeof options !== 'object') {
      throw invalidArgument(location);
    }
    const allowed = Object.entries(options ?? {}).filter(([key]) => key in FORBIDDEN);
    state.protection = {
      options: { ...FORBIDDEN, ...Object.fromEntries(allowed) },
      password: passwordOf(password),
    };
  }
  Unprotect(password?: unknown): void {
    const location = 'WorksheetProtection.unprotect';
    this.model.requireWritable(location);
    const state = this.model.state(this.sheetId);
    const needed = state.protection?.password ?? null;
    if (needed !== null && needed !== passwordOf(password)) throw badPassword(location);
    state.protection = null;
  }
}

/** `Excel.WorkbookProtection`, https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
export class WorkbookProtection extends Emulated {
  readonly $cls = 'WorkbookProtection';
  constructor(private readonly model: WorkbookModel) {
    super();
  }
  get Protected(): boolean {
    return this.model.structureProtected;
  }
  /** "Fails if the workbook has been protected." */
  Protect(password?: unknown): void {
    const location = 'WorkbookProtection.protect';
    this.model.requireWritable(location);
    if (this.model.structureProtected) throw accessDenied(location);
    this.model.structureProtected = true;
    this.model.structurePassword = passwordOf(password);
  }
  Unprotect(password?: unknown): void {
    const location = 'WorkbookProtection.unprotect';
    this.model.requireWritable(location);
    const needed = this.model.structurePassword;
    if (needed !== null && needed !== passwordOf(password)) throw badPassword(location);
    this.model.structureProtected = false;
    this.model.structurePassword = null;
  }
}
