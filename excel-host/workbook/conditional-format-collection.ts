/** `Excel.ConditionalFormatCollection`, https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
import type { Area } from './area';
import { intersect } from './area';
import { ConditionalFormat, blankRule } from './conditional-format';
import { Emulated } from './emulated';
import { gap, invalidArgument, itemNotFound } from './errors';
import { requireUnlocked } from './sheet-locks';
import type { ConditionalRule } from './univer/conditional-rules';
import { toArea, toRange } from './univer/rectangles';
import type { WorkbookModel } from './workbook-model';

/** The range a collection belongs to. */
export interface FormattedPlace {
  readonly model: WorkbookModel;
  readonly sheetId: string;
  readonly area: Area;
  /** All areas when there are several; `area` is then the first of them. */
  readonly areas?: readonly Area[];
}

export class ConditionalFormatCollection extends Emulated {
  readonly $cls = 'ConditionalFormatCollection';

  constructor(private readonly place: FormattedPlace) {
    super();
  }

  /** Every format that touches the range, first evaluated first. */
  private rules(): ConditionalRule[] {
    const { model, sheetId, area, areas = [area] } = this.place;
    const touches = (range: Area): boolean => areas.some((one) => intersect(range, one) !== null);
    return model.rules
      .list(sheetId)
      .filter((rule) => rule.ranges.some((range) => touches(toArea(range))));
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
    const { model, sheetId, area, areas = [area] } = this.place;
    const location = 'ConditionalFormatCollection.add';
    for (const one of areas) requireUnlocked(model, sheetId, one, location, 'allowFormatCells');
    const blank = blankRule(String(type), model.newId(), model.univer.clip(sheetId, area));
    if (!blank) throw gap(`conditional formats of type ${String(type)}`);
    const ranges = areas.map((one) => toRange(model.univer.clip(sheetId, one)));
    const rule = { ...blank, ranges };
    model.univer.asApi(() => {
      for (const one of areas) model.univer.ensureExtent(sheetId, one);
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
