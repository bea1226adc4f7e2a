/** `Excel.Application` and `Excel.Runtime`. */
import { Emulated } from './emulated';
import type { WorkbookModel } from './workbook-model';

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export class Application extends Emulated {
  readonly $cls = 'Application';
  get CalculationMode(): string {
    return 'Automatic';
  }
  /** A request is only answered when everything has been calculated. */
  get CalculationState(): string {
    return 'Done';
  }
  get DecimalSeparator(): string {
    return '.';
  }
  get ThousandsSeparator(): string {
    return ',';
  }
  get UseSystemSeparators(): boolean {
    return true;
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo();
  }
  Calculate(): void {}
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
}

export class CultureInfo extends Emulated {
  readonly $cls = 'CultureInfo';
  get Name(): string {
    return 'zh-CN';
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.runtime */
export class Runtime extends Emulated {
  readonly $cls = 'Runtime';
  constructor(private readonly model: WorkbookModel) {
    super();
  }
  get EnableEvents(): boolean {
    return this.model.events.enabled;
  }
  set EnableEvents(on: unknown) {
    this.model.events.enabled = on === true;
  }
}
