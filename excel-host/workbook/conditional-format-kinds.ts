/** The parts of a conditional format that belong to one type: `Custom` and `CellValue`. */
import type { IStyleBase } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { ConditionalFormat } from './conditional-format';
import { Emulated } from './emulated';
import { invalidArgument, notPermitted } from './errors';
import { requireFormulaLimits } from './formula-limits';
import { CFNumberOperator, CFRuleType, CFSubRuleType } from './univer/conditional-rules';
import type { ConditionalRule } from './univer/conditional-rules';

/** What a cell looks like while the condition holds. */
function styleOf(rule: ConditionalRule): IStyleBase {
  return 'style' in rule.rule ? rule.rule.style : {};
}

function withStyle(rule: ConditionalRule, change: IStyleBase): ConditionalRule {
  if (!('style' in rule.rule)) return rule;
  return { ...rule, rule: { ...rule.rule, style: { ...rule.rule.style, ...change } } };
}

export class CustomConditionalFormat extends Emulated {
  readonly $cls = 'CustomConditionalFormat';
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  get Rule(): ConditionalFormatRule {
    // Several rules of one kind on a range, or duplicated ones: reading throws, office-js#6827 and #6835 (both open).
    if (this.owner.model.faults.mixedConditionalFormats) {
      throw notPermitted('CustomConditionalFormat.rule');
    }
    return new ConditionalFormatRule(this.owner);
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}

export class ConditionalFormatRule extends Emulated {
  readonly $cls = 'ConditionalFormatRule';
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  get Formula(): string {
    const { rule } = this.owner.rule('custom');
    return 'subType' in rule && rule.subType === CFSubRuleType.formula ? rule.value : '';
  }
  set Formula(formula: unknown) {
    if (typeof formula !== 'string' || !formula.startsWith('=')) {
      throw invalidArgument('ConditionalFormatRule.formula');
    }
    requireFormulaLimits(formula, 255, 'ConditionalFormatRule.formula');
    this.owner.change('custom', (rule) => ({
      ...rule,
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: formula,
        style: styleOf(rule),
      },
    }));
  }
  get FormulaLocal(): string {
    return this.Formula;
  }
}

export class CellValueConditionalFormat extends Emulated {
  readonly $cls = 'CellValueConditionalFormat';
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
  get Rule(): object {
    if (this.owner.model.faults.mixedConditionalFormats) {
      throw notPermitted('CellValueConditionalFormat.rule');
    }
    const { rule } = this.owner.rule('cellValue');
    if (!('subType' in rule) || rule.subType !== CFSubRuleType.number) return {};
    const [formula1, formula2] = Array.isArray(rule.value) ? rule.value : [rule.value];
    if (formula1 === undefined) return {};
    return {
      formula1: `=${formula1}`,
      ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
      operator: OPERATORS[rule.operator],
    };
  }
  set Rule(value: unknown) {
    const location = 'CellValueConditionalFormat.rule';
    if (typeof value !== 'object' || value === null) throw invalidArgument(location);
    const number = (formula: unknown): number => Number(String(formula).replace(/^=/, ''));
    const first = 'formula1' in value ? number(value.formula1) : NaN;
    const second = 'formula2' in value && value.formula2 ? number(value.formula2) : null;
    const wanted = 'operator' in value ? value.operator : null;
    const operator = Object.values(CFNumberOperator).find((key) => OPERATORS[key] === wanted);
    if (!operator || Number.isNaN(first)) throw invalidArgument(location);
    this.owner.change('cellValue', (rule) => {
      const common = {
        type: CFRuleType.highlightCell as const,
        subType: CFSubRuleType.number as const,
        style: styleOf(rule),
      };
      const between =
        operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;
      return between
        ? { ...rule, rule: { ...common, operator, value: [first, second ?? first] } }
        : { ...rule, rule: { ...common, operator, value: first } };
    });
  }
}

const OPERATORS: Readonly<Record<CFNumberOperator, string>> = {
  [CFNumberOperator.between]: 'Between',
  [CFNumberOperator.notBetween]: 'NotBetween',
  [CFNumberOperator.equal]: 'EqualTo',
  [CFNumberOperator.notEqual]: 'NotEqualTo',
  [CFNumberOperator.greaterThan]: 'GreaterThan',
  [CFNumberOperator.greaterThanOrEqual]: 'GreaterThanOrEqual',
  [CFNumberOperator.lessThan]: 'LessThan',
  [CFNumberOperator.lessThanOrEqual]: 'LessThanOrEqual',
};

export class ConditionalRangeFormat extends Emulated {
  readonly $cls = 'ConditionalRangeFormat';
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.owner);
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.owner);
  }
}

export class ConditionalRangeFill extends Emulated {
  readonly $cls = 'ConditionalRangeFill';
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  get Color(): string {
    return styleOf(this.owner.rule('format')).bg?.rgb ?? '';
  }
  set Color(color: unknown) {
    this.owner.change('format', (rule) => withStyle(rule, { bg: { rgb: String(color) } }));
  }
  Clear(): void {
    this.owner.change('format', (rule) => withStyle(rule, { bg: null }));
  }
}

export class ConditionalRangeFont extends Emulated {
  readonly $cls = 'ConditionalRangeFont';
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  private get style(): IStyleBase {
    return styleOf(this.owner.rule('format'));
  }
  private set(change: IStyleBase): void {
    this.owner.change('format', (rule) => withStyle(rule, change));
  }
  get Color(): string {
    return this.style.cl?.rgb ?? '';
  }
  set Color(color: unknown) {
    this.set({ cl: { rgb: String(color) } });
  }
  get Bold(): boolean {
    return this.style.bl === BooleanNumber.TRUE;
  }
  set Bold(on: unknown) {
    this.set({ bl: on === true ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get Italic(): boolean {
    return this.style.it === BooleanNumber.TRUE;
  }
  set Italic(on: unknown) {
    this.set({ it: on === true ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get Strikethrough(): boolean {
    return this.style.st?.s === BooleanNumber.TRUE;
  }
  set Strikethrough(on: unknown) {
    this.set({ st: { s: on === true ? BooleanNumber.TRUE : BooleanNumber.FALSE } });
  }
  get Underline(): string {
    return this.style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None';
  }
  set Underline(value: unknown) {
    this.set({ ul: { s: value === 'None' ? BooleanNumber.FALSE : BooleanNumber.TRUE } });
  }
}
