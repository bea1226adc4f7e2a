/** `Excel.SettingCollection` of a workbook, https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
import { Emulated } from './emulated';
import { invalidArgument, itemNotFound } from './errors';
import type { WorkbookModel } from './workbook-model';

export class SettingCollection extends Emulated {
  readonly $cls = 'SettingCollection';
  constructor(private readonly model: WorkbookModel) {
    super();
  }
  readonly $items = (): readonly Setting[] =>
    [...this.model.settings.keys()].map((key) => new Setting(this.model, key));
  readonly $item = (key: unknown): Setting => {
    const setting = this.GetItemOrNullObject(key);
    if (!setting) throw itemNotFound('SettingCollection.getItem');
    return setting;
  };
  GetItem(key: unknown): Setting {
    return this.$item(key);
  }
  GetItemOrNullObject(key: unknown): Setting | null {
    return this.model.settings.has(String(key)) ? new Setting(this.model, String(key)) : null;
  }
  GetCount(): number {
    return this.model.settings.size;
  }
  /** "Sets or adds the specified setting"; does not touch cells and leaves the undo stack alone. */
  Add(key: unknown, value: unknown): Setting {
    if (typeof key !== 'string' || key === '') throw invalidArgument('SettingCollection.add');
    this.model.settings.set(key, value);
    return new Setting(this.model, key);
  }
}

export class Setting extends Emulated {
  readonly $cls = 'Setting';
  constructor(
    private readonly model: WorkbookModel,
    readonly Key: string,
  ) {
    super();
  }
  get _Id(): string {
    return this.Key;
  }
  get Value(): unknown {
    if (!this.model.settings.has(this.Key)) throw itemNotFound('Setting.value');
    return this.model.settings.get(this.Key) ?? null;
  }
  set Value(value: unknown) {
    this.model.settings.set(this.Key, value);
  }
  Delete(): void {
    this.model.settings.delete(this.Key);
  }
}
