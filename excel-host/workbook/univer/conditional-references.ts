/**
 * Keeps ranges and formulas of conditional formats right when rows and columns are inserted or deleted.
 * Univer has this only in the package with its user interface; this is for workbooks without a grid.
 */
import type { IDisposable, IMutationInfo, Injector } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  createCfId,
  setConditionalRuleMutationUndoFactory,
} from '@univerjs/sheets-conditional-formatting';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';
import type { ConditionalRule } from './conditional-rules';

/** A piece of a rule after a change: its ranges and the formula as seen from their first cell. */
interface Moved {
  readonly formulas: readonly string[];
  readonly ranges: ConditionalRule['ranges'];
}

function formulaOf(rule: ConditionalRule): string | null {
  const { rule: config } = rule;
  const isFormula = 'subType' in config && config.subType === CFSubRuleType.formula;
  return isFormula && config.value !== '' ? config.value : null;
}

function movedRule(rule: ConditionalRule, moved: Moved): ConditionalRule {
  const [value] = moved.formulas;
  const { rule: config } = rule;
  const isFormula = 'subType' in config && config.subType === CFSubRuleType.formula;
  return {
    ...rule,
    ranges: moved.ranges,
    rule: isFormula && value !== undefined ? { ...config, value } : config,
  };
}

export class ConditionalReferences {
  private readonly registered = new Map<string, IDisposable>();
  private readonly subscription: { unsubscribe(): void };

  constructor(private readonly injector: Injector) {
    const model = injector.get(ConditionalFormattingRuleModel);
    this.subscription = model.$ruleChange.subscribe(({ type, unitId, subUnitId, rule }) => {
      if (type === 'sort') return;
      const key = `${unitId} ${subUnitId} ${rule.cfId}`;
      this.registered.get(key)?.dispose();
      this.registered.delete(key);
      if (type !== 'delete') this.registered.set(key, this.register(unitId, subUnitId, rule));
    });
  }

  dispose(): void {
    this.subscription.unsubscribe();
    for (const registration of this.registered.values()) registration.dispose();
    this.registered.clear();
  }

  private register(unitId: string, subUnitId: string, rule: ConditionalRule): IDisposable {
    const formula = formulaOf(rule);
    const target = { unitId, subUnitId };
    return this.injector
      .get(FormulaRefRangeService)
      .registerRangeFormula(
        unitId,
        subUnitId,
        rule.ranges,
        formula === null ? [] : [formula],
        (pieces) => this.mutations(target, rule, pieces),
      );
  }

  private mutations(
    target: { unitId: string; subUnitId: string },
    rule: ConditionalRule,
    pieces: readonly Moved[],
  ): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
    const [first, ...others] = pieces;
    if (!first) {
      const params = { ...target, cfId: rule.cfId };
      return {
        redos: [{ id: DeleteConditionalRuleMutation.id, params }],
        undos: [{ id: AddConditionalRuleMutation.id, params: { ...target, rule } }],
      };
    }
    const setParams = { ...target, cfId: rule.cfId, rule: movedRule(rule, first) };
    const redos: IMutationInfo[] = [{ id: SetConditionalRuleMutation.id, params: setParams }];
    const undos: IMutationInfo[] = [
      ...setConditionalRuleMutationUndoFactory(this.injector, setParams),
    ];
    for (const piece of others) {
      const params = { ...target, rule: { ...movedRule(rule, piece), cfId: createCfId() } };
      redos.push({ id: AddConditionalRuleMutation.id, params });
      undos.push(AddConditionalRuleMutationUndoFactory(this.injector, params));
    }
    return { redos, undos };
  }
}
