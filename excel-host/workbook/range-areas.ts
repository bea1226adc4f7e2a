/** `Excel.RangeAreas`, as far as print areas, merges and conditional formats need it. */
import type { Area } from './area';
import { formatArea } from './area';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { Emulated } from './emulated';
import { itemNotFound } from './errors';
import { Range } from './range';
import type { WorkbookModel } from './workbook-model';
import { Worksheet } from './worksheet';

export class RangeAreas extends Emulated {
  readonly $cls = 'RangeAreas';
  constructor(
    private readonly model: WorkbookModel,
    private readonly sheetId: string,
    private readonly areas: readonly Area[],
  ) {
    super();
  }
  get Address(): string {
    const prefix = this.model.addressPrefix(this.sheetId);
    return this.areas.map((area) => prefix + formatArea(area)).join(',');
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get AreaCount(): number {
    return this.areas.length;
  }
  get CellCount(): number {
    return this.areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.model, this.sheetId);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    const { model, sheetId, areas } = this;
    const [area] = areas;
    if (area === undefined) throw itemNotFound('RangeAreas.conditionalFormats');
    return new ConditionalFormatCollection({ model, sheetId, area, areas });
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.areas.map((area) => new Range(this.model, this.sheetId, area)));
  }
}

export class RangeCollection extends Emulated {
  readonly $cls = 'RangeCollection';
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  readonly $items = (): readonly Range[] => this.ranges;
  GetCount(): number {
    return this.ranges.length;
  }
}
