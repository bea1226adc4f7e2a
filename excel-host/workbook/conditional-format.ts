/** `Excel.ConditionalFormat`, https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
import type { Area } from './area';
import { CellValueConditionalFormat, CustomConditionalFormat } from './conditional-format-kinds';
import { Emulated } from './emulated';
import { invalidArgument, itemNotFound, notPermitted } from './errors';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { requireUnlocked } from './sheet-locks';
import type { ConditionalRule } from './univer/conditional-rules';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  conditionalType,
} from './univer/conditional-rules';
import { toArea, toRange } from './univer/rectangles';
import type { WorkbookModel } from './workbook-model';

/** A new rule that has no condition yet and therefore never applies; `null` for types not emulated. */
export function blankRule(type: string, id: string, area: Area): ConditionalRule | null {
  const common = { cfId: id, ranges: [toRange(area)], stopIfTrue: false };
  if (type === 'Custom') {
    return {
      ...common,
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: '',
        style: {},
      },
    };
  }
  if (type === 'CellValue') {
    return {
      ...common,
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.number,
        operator: CFNumberOperator.equal,
        style: {},
      },
    };
  }
  return null;
}

export class ConditionalFormat extends Emulated {
  readonly $cls = 'ConditionalFormat';

  constructor(
    readonly model: WorkbookModel,
    readonly sheetId: string,
    readonly Id: string,
  ) {
    super();
  }

  rule(member: string): ConditionalRule {
    const rule = this.model.rules.find(this.sheetId, this.Id);
    if (!rule) throw itemNotFound(`ConditionalFormat.${member}`);
    return rule;
  }

  /** Changes the rule in Univer's model. */
  change(member: string, next: (rule: ConditionalRule) => ConditionalRule): void {
    const location = `ConditionalFormat.${member}`;
    const rule = this.rule(member);
    const area = this.firstArea(rule);
    requireUnlocked(this.model, this.sheetId, area, location, 'allowFormatCells');
    this.model.univer.asApi(() => this.model.rules.set(this.sheetId, next(rule)));
  }

  private firstArea(rule: ConditionalRule): Area {
    const range = rule.ranges[0];
    if (!range) throw itemNotFound('ConditionalFormat.getRange');
    return toArea(range);
  }

  get Type(): string {
    return conditionalType(this.rule('type'));
  }

  get StopIfTrue(): boolean {
    return this.rule('stopIfTrue').stopIfTrue;
  }
  set StopIfTrue(stop: unknown) {
    this.change('stopIfTrue', (rule) => ({ ...rule, stopIfTrue: stop === true }));
  }

  /** Place in the sheet's order of evaluation, from 0. */
  get Priority(): number {
    return this.model.rules.list(this.sheetId).indexOf(this.rule('priority'));
  }
  set Priority(priority: unknown) {
    const place = Number(priority);
    this.rule('priority');
    if (!Number.isInteger(place) || place < 0) throw invalidArgument('ConditionalFormat.priority');
    this.model.requireWritable('ConditionalFormat.priority');
    this.model.univer.asApi(() => this.model.rules.move(this.sheetId, this.Id, place));
  }

  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.Type === 'Custom' ? new CustomConditionalFormat(this) : null;
  }
  get Custom(): CustomConditionalFormat {
    const custom = this.CustomOrNullObject;
    if (!custom) throw notPermitted('ConditionalFormat.custom');
    return custom;
  }
  get CellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.Type === 'CellValue' ? new CellValueConditionalFormat(this) : null;
  }
  get CellValue(): CellValueConditionalFormat {
    const cellValue = this.CellValueOrNullObject;
    if (!cellValue) throw notPermitted('ConditionalFormat.cellValue');
    return cellValue;
  }

  GetRangeOrNullObject(): Range | null {
    const rule = this.rule('getRange');
    // "Returns the range to which the conditional format is applied. If applied to multiple ranges": null object.
    return rule.ranges.length === 1 ? this.GetRange() : null;
  }
  GetRange(): Range {
    const rule = this.rule('getRange');
    if (rule.ranges.length > 1) throw itemNotFound('ConditionalFormat.getRange');
    return new Range(this.model, this.sheetId, this.firstArea(rule));
  }

  /** "Returns the `RangeAreas`, comprising one or more rectangular ranges, to which the format is applied." */
  GetRanges(): RangeAreas {
    const areas = this.rule('getRanges').ranges.map((range) => toArea(range));
    return new RangeAreas(this.model, this.sheetId, areas);
  }

  Delete(): void {
    const rule = this.rule('delete');
    const location = 'ConditionalFormat.delete';
    requireUnlocked(this.model, this.sheetId, this.firstArea(rule), location, 'allowFormatCells');
    this.model.univer.asApi(() => this.model.rules.delete(this.sheetId, this.Id));
  }
}
