/** Data validations in Univer's model. A cell has at most one. */
import type { IRange, ISheetDataValidationRule } from '@univerjs/core';
import { DataValidationRenderMode } from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from '@univerjs/data-validation';
import type { Area } from '../area';
import { intersect, sameArea, without } from '../area';
import type { UniverWorkbook } from './univer-workbook';
import { toArea, toRange } from './rectangles';

export type ValidationRule = ISheetDataValidationRule;

function isRange(value: unknown): value is IRange {
  return typeof value === 'object' && value !== null && 'startRow' in value && 'endRow' in value;
}

export class ValidationRules {
  private readonly model: DataValidationModel;

  constructor(private readonly workbook: UniverWorkbook) {
    this.model = workbook.injector.get(DataValidationModel);
  }

  list(sheetId: string): ValidationRule[] {
    return this.model.getRules(this.workbook.unitId, sheetId).map((rule) => {
      // Univer leaves the type of the ranges open; on a sheet they are rectangles.
      const ranges: unknown = rule.ranges;
      return { ...rule, ranges: Array.isArray(ranges) ? ranges.filter(isRange) : [] };
    });
  }

  touching(sheetId: string, area: Area): ValidationRule[] {
    return this.list(sheetId).filter((rule) =>
      rule.ranges.some((range) => intersect(toArea(range), area)),
    );
  }

  /** The rule of all cells of an area; `null` when none has one, `'mixed'` when they differ. */
  over(sheetId: string, area: Area): ValidationRule | null | 'mixed' {
    const rules = this.touching(sheetId, area);
    const [rule] = rules;
    if (!rule) return null;
    if (rules.length > 1) return 'mixed';
    const covered = rule.ranges
      .map((range) => intersect(toArea(range), area))
      .reduce((sum, part) => sum + (part ? part.rows * part.columns : 0), 0);
    return covered === area.rows * area.columns ? rule : 'mixed';
  }

  /** Takes the validation away from an area. */
  clear(sheetId: string, area: Area): void {
    for (const rule of this.touching(sheetId, area)) {
      const left = rule.ranges.flatMap((range) => without(toArea(range), area));
      this.remove(sheetId, rule.uid);
      if (left.length > 0) this.append(sheetId, { ...rule, ranges: left.map(toRange) });
    }
  }

  /** Gives an area a rule of its own. */
  put(sheetId: string, area: Area, rule: Omit<ValidationRule, 'ranges'>): void {
    this.clear(sheetId, area);
    this.append(sheetId, { ...rule, ranges: [toRange(area)] });
  }

  /** True when a rule covers exactly this area. */
  isExactly(rule: ValidationRule, area: Area): boolean {
    const [range] = rule.ranges;
    return rule.ranges.length === 1 && range !== undefined && sameArea(toArea(range), area);
  }

  private append(sheetId: string, rule: ValidationRule): void {
    // Excel shows a list's arrow beside the selected cell only; Univer's own drawing would cover the text.
    const shown = { ...rule, renderMode: DataValidationRenderMode.TEXT };
    this.workbook.mutate(AddDataValidationMutation, { ...this.target(sheetId), rule: shown });
  }

  private remove(sheetId: string, ruleId: string): void {
    this.workbook.mutate(RemoveDataValidationMutation, { ...this.target(sheetId), ruleId });
  }

  private target(sheetId: string): { unitId: string; subUnitId: string } {
    return { unitId: this.workbook.unitId, subUnitId: sheetId };
  }
}
