/** `Excel.ConditionalFormatCollection`, https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
import type { Area } from './area';
import { intersect } from './area';
import { ConditionalFormat, blankRule } from './conditional-format';
import { Emulated } from './emulated';
import { gap, invalidArgument, itemNotFound } from './errors';
import { requireUnlocked } from './sheet-locks';
import type { ConditionalRule } from './univer/conditional-rules';
import { toArea } from './univer/univer-workbook';
import type { WorkbookModel } from './workbook-model';

/** The range a collection belongs to. */
export interface FormattedPlace {
  readonly model: WorkbookModel;
  readonly sheetId: string;
  readonly area: Area;
}

export class ConditionalFormatCollection extends Emulated {
  readonly $cls = 'ConditionalFormatCollection';

  constructor(private readonly place: FormattedPlace) {
    super();
  }

  /** Every format that touches the range, first evaluated first. */
  private rules(): ConditionalRule[] {
    const { model, sheetId, area } = this.place;
    return model.rules
      .list(sheetId)
      .filter((rule) => rule.ranges.some((range) => intersect(toArea(range), area)));
  }

  private format(rule: ConditionalRule): ConditionalFormat {
    return new ConditionalFormat(this.place.model, this.place.sheetId, rule.cfId);
  }

  readonly $items = (): readonly ConditionalFormat[] =>
    this.rules().map((rule) => this.format(rule));

  readonly $item = (id: unknown): ConditionalFormat => {
    const format = this.GetItemOrNullObject(id);
    if (!format) throw itemNotFound('ConditionalFormatCollection.getItem');
    return format;
  };

  get Count(): number {
    return this.rules().length;
  }

  GetCount(): number {
    return this.rules().length;
  }

  GetItem(id: unknown): ConditionalFormat {
    return this.$item(id);
  }

  GetItemOrNullObject(id: unknown): ConditionalFormat | null {
    const rule = this.rules().find((candidate) => candidate.cfId === id);
    return rule ? this.format(rule) : null;
  }

  GetItemAt(index: unknown): ConditionalFormat {
    const rule = this.rules()[Number(index)];
    if (!rule) throw invalidArgument('ConditionalFormatCollection.getItemAt');
    return this.format(rule);
  }

  /** "Adds a new conditional format to the collection at the first/top priority." */
  Add(type: unknown): ConditionalFormat {
    const { model, sheetId, area } = this.place;
    const location = 'ConditionalFormatCollection.add';
    requireUnlocked(model, sheetId, area, location, 'allowFormatCells');
    const rule = blankRule(String(type), model.newId(), model.univer.clip(sheetId, area));
    if (!rule) throw gap(`conditional formats of type ${String(type)}`);
    model.univer.asApi(() => {
      model.univer.ensureExtent(sheetId, area);
      model.rules.add(sheetId, rule);
    });
    return this.format(rule);
  }

  ClearAll(): void {
    const { model, sheetId, area } = this.place;
    const location = 'ConditionalFormatCollection.clearAll';
    requireUnlocked(model, sheetId, area, location, 'allowFormatCells');
    model.univer.asApi(() => {
      for (const rule of this.rules()) model.rules.delete(sheetId, rule.cfId);
    });
  }
}
