/** Conditional formats in Univer's model; the order of the list is the order of evaluation. */
import type { IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { Area } from '../area';
import { intersect, without } from '../area';
import type { UniverWorkbook } from './univer-workbook';
import { toArea, toRange } from './rectangles';

export type ConditionalRule = IConditionFormattingRule;
export {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
} from '@univerjs/sheets-conditional-formatting';

export class ConditionalRules {
  private readonly model: ConditionalFormattingRuleModel;

  constructor(private readonly workbook: UniverWorkbook) {
    this.model = workbook.injector.get(ConditionalFormattingRuleModel);
  }

  /** First evaluated first. */
  list(sheetId: string): readonly ConditionalRule[] {
    return this.model.getSubunitRules(this.workbook.unitId, sheetId) ?? [];
  }

  find(sheetId: string, id: string): ConditionalRule | null {
    return this.list(sheetId).find((rule) => rule.cfId === id) ?? null;
  }

  /** Puts a rule before all others. */
  add(sheetId: string, rule: ConditionalRule): void {
    this.workbook.mutate(AddConditionalRuleMutation, { ...this.target(sheetId), rule });
  }

  /** Replaces a rule in its place. Removed and added, because only adding makes Univer calculate a formula. */
  set(sheetId: string, rule: ConditionalRule): void {
    const place = this.list(sheetId).findIndex((other) => other.cfId === rule.cfId);
    this.delete(sheetId, rule.cfId);
    this.add(sheetId, rule);
    if (place > 0) this.move(sheetId, rule.cfId, place);
  }

  delete(sheetId: string, id: string): void {
    this.workbook.mutate(DeleteConditionalRuleMutation, { ...this.target(sheetId), cfId: id });
  }

  /** Takes the formats away from an area; what reaches beyond it stays there. */
  clear(sheetId: string, area: Area): void {
    for (const rule of [...this.list(sheetId)]) {
      const ranges = rule.ranges.map(toArea);
      if (!ranges.some((range) => intersect(range, area))) continue;
      const left = ranges.flatMap((range) => without(range, area));
      if (left.length === 0) this.delete(sheetId, rule.cfId);
      else this.set(sheetId, { ...rule, ranges: left.map(toRange) });
    }
  }

  /** Moves a rule to a place in the order, counted from 0. */
  move(sheetId: string, id: string, position: number): void {
    const others = this.list(sheetId).filter((rule) => rule.cfId !== id);
    const next = others[position];
    const last = others.at(-1);
    const end = next
      ? { id: next.cfId, type: 'before' as const }
      : last && { id: last.cfId, type: 'after' as const };
    if (!end) return;
    this.workbook.mutate(MoveConditionalRuleMutation, {
      ...this.target(sheetId),
      start: { id, type: 'self' },
      end,
    });
  }

  /** The style a cell shows because of its rules, as far as the engine has evaluated them. */
  shownStyle(sheetId: string, row: number, column: number): IStyleBase {
    const service = this.workbook.injector.get(ConditionalFormattingService);
    return service.composeStyle(this.workbook.unitId, sheetId, row, column)?.style ?? {};
  }

  private target(sheetId: string): { unitId: string; subUnitId: string } {
    return { unitId: this.workbook.unitId, subUnitId: sheetId };
  }
}

/** `Excel.ConditionalFormatType` of a rule. */
export function conditionalType(rule: ConditionalRule): string {
  switch (rule.rule.type) {
    case CFRuleType.colorScale:
      return 'ColorScale';
    case CFRuleType.dataBar:
      return 'DataBar';
    case CFRuleType.iconSet:
      return 'IconSet';
    default:
      break;
  }
  const subType = 'subType' in rule.rule ? rule.rule.subType : null;
  switch (subType) {
    case CFSubRuleType.formula:
      return 'Custom';
    case CFSubRuleType.number:
      return 'CellValue';
    case CFSubRuleType.text:
      return 'ContainsText';
    case CFSubRuleType.rank:
      return 'TopBottom';
    default:
      return 'PresetCriteria';
  }
}
