/** `Excel.NamedItem` and its collection, https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
import { textArgument } from './argument';
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { formatArea, parseArea, splitSheet } from './area';
import { Emulated } from './emulated';
import { invalidArgument, invalidReference, itemAlreadyExists, itemNotFound } from './errors';
import { Range } from './range';
import type { WorkbookModel } from './workbook-model';
import { Worksheet } from './worksheet';

/** Letters (also Chinese), digits, `_ . \ ?`; no address: https://support.microsoft.com/office/fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** The names of a scope, in alphabetical order, as Excel lists them. */
export function namesOf(model: WorkbookModel, sheetId: string | null): IDefinedNamesServiceParam[] {
  const service = model.univer.injector.get(IDefinedNamesService);
  const scope = sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  return Object.values(service.getDefinedNameMap(model.univer.unitId) ?? {})
    .filter((item) => (item.localSheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME) === scope)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export class NamedItemCollection extends Emulated {
  readonly $cls = 'NamedItemCollection';
  /** @param sheetId `null` for names of the workbook. */
  constructor(
    private readonly model: WorkbookModel,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  readonly $items = (): readonly NamedItem[] =>
    namesOf(this.model, this.sheetId).map(
      (item) => new NamedItem(this.model, this.sheetId, item.name),
    );
  readonly $item = (name: unknown): NamedItem => {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw itemNotFound('NamedItemCollection.getItem');
    return item;
  };
  GetItem(name: unknown): NamedItem {
    return this.$item(name);
  }
  GetItemOrNullObject(name: unknown): NamedItem | null {
    const wanted = String(name).toLowerCase();
    const item = namesOf(this.model, this.sheetId).find(
      (candidate) => candidate.name.toLowerCase() === wanted,
    );
    return item ? new NamedItem(this.model, this.sheetId, item.name) : null;
  }
  GetCount(): number {
    return namesOf(this.model, this.sheetId).length;
  }

  Add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    const location = 'NamedItemCollection.add';
    this.model.requireWritable(location);
    const wanted = String(name);
    if (!NAME.test(wanted) || wanted.length > 255 || parseArea(wanted)) {
      throw invalidArgument(location);
    }
    if (this.GetItemOrNullObject(wanted)) throw itemAlreadyExists(location);
    const formula =
      reference instanceof Range
        ? `${reference.model.addressPrefix(reference.sheetId)}${formatArea(reference.area, true)}`
        : String(reference).replace(/^=/, '');
    this.model.univer.asApi(() =>
      this.model.univer.mutate(SetDefinedNameMutation, {
        unitId: this.model.univer.unitId,
        id: this.model.newId(),
        name: wanted,
        formulaOrRefString: formula,
        comment: textArgument(comment),
        localSheetId: this.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
        hidden: false,
      }),
    );
    return new NamedItem(this.model, this.sheetId, wanted);
  }
}

export class NamedItem extends Emulated {
  readonly $cls = 'NamedItem';
  constructor(
    private readonly model: WorkbookModel,
    private readonly sheetId: string | null,
    readonly Name: string,
  ) {
    super();
  }

  private item(member: string): IDefinedNamesServiceParam {
    const item = namesOf(this.model, this.sheetId).find(({ name }) => name === this.Name);
    if (!item) throw itemNotFound(`NamedItem.${member}`);
    return item;
  }

  get _Id(): string {
    return this.Name;
  }
  get Formula(): string {
    return `=${this.item('formula').formulaOrRefString.replace(/^=/, '')}`;
  }
  get Comment(): string {
    return this.item('comment').comment ?? '';
  }
  get Visible(): boolean {
    return this.item('visible').hidden !== true;
  }
  get Scope(): string {
    return this.sheetId === null ? 'Workbook' : 'Worksheet';
  }
  get Type(): string {
    return this.GetRangeOrNullObject() ? 'Range' : 'String';
  }
  get Value(): string {
    return this.GetRangeOrNullObject()?.Address ?? this.Formula;
  }
  get WorksheetOrNullObject(): Worksheet | null {
    return this.sheetId === null ? null : new Worksheet(this.model, this.sheetId);
  }
  GetRangeOrNullObject(): Range | null {
    const { sheet, rest } = splitSheet(this.Formula.slice(1));
    const found = sheet === null ? null : this.model.findSheet(sheet);
    const area = parseArea(rest);
    return found && area ? new Range(this.model, found.getSheetId(), area) : null;
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw invalidReference('NamedItem.getRange');
    return range;
  }
  Delete(): void {
    const item = this.item('delete');
    this.model.requireWritable('NamedItem.delete');
    this.model.univer.asApi(() =>
      this.model.univer.mutate(RemoveDefinedNameMutation, {
        ...item,
        unitId: this.model.univer.unitId,
      }),
    );
  }
}
