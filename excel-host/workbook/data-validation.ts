/** `Excel.DataValidation`, https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
import { textArgument } from './argument';
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
} from '@univerjs/core';
import { formatArea } from './area';
import { Emulated } from './emulated';
import { invalidArgument } from './errors';
import { requireFormulaLimits } from './formula-limits';
import type { StyledPlace } from './range-style';
import { Range } from './range';
import { requireUnlocked } from './sheet-locks';
import type { ValidationRule } from './univer/validation-rules';

// The rule's type is a plain string in Univer's model.
const ANY: string = DataValidationType.ANY;
const LIST: string = DataValidationType.LIST;
const CUSTOM: string = DataValidationType.CUSTOM;

type NewRule = Omit<ValidationRule, 'ranges'>;

const OPERATORS: readonly (readonly [DataValidationOperator, string])[] = [
  [DataValidationOperator.BETWEEN, 'Between'],
  [DataValidationOperator.NOT_BETWEEN, 'NotBetween'],
  [DataValidationOperator.EQUAL, 'EqualTo'],
  [DataValidationOperator.NOT_EQUAL, 'NotEqualTo'],
  [DataValidationOperator.GREATER_THAN, 'GreaterThan'],
  [DataValidationOperator.LESS_THAN, 'LessThan'],
  [DataValidationOperator.GREATER_THAN_OR_EQUAL, 'GreaterThanOrEqualTo'],
  [DataValidationOperator.LESS_THAN_OR_EQUAL, 'LessThanOrEqualTo'],
];
/** Univer's type, name of the type and key in the rule object. */
const COMPARED: readonly (readonly [string, string, string])[] = [
  [DataValidationType.WHOLE, 'WholeNumber', 'wholeNumber'],
  [DataValidationType.DECIMAL, 'Decimal', 'decimal'],
  [DataValidationType.DATE, 'Date', 'date'],
  [DataValidationType.TIME, 'Time', 'time'],
  [DataValidationType.TEXT_LENGTH, 'TextLength', 'textLength'],
];
const ERROR_STYLES: readonly (readonly [DataValidationErrorStyle, string])[] = [
  [DataValidationErrorStyle.STOP, 'Stop'],
  [DataValidationErrorStyle.WARNING, 'Warning'],
  [DataValidationErrorStyle.INFO, 'Information'],
];

/** Titles hold 32 characters, prompts 255, error texts 225: https://support.microsoft.com/office/29fecbcc-d1b9-42c1-9d76-eff3ce5f7249 */
const LIMITS = { title: 32, prompt: 255, error: 225 } as const;
/** A list typed into the rule, and any formula, is at most 255 characters long. */
const LONGEST_FORMULA = 255;

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function text(value: unknown, longest: number, location: string): string {
  const result = value === undefined || value === null ? '' : textArgument(value);
  if (result.length > longest) throw invalidArgument(location);
  return result;
}

export class DataValidation extends Emulated {
  readonly $cls = 'DataValidation';
  constructor(private readonly place: StyledPlace) {
    super();
  }

  private found(): ValidationRule | null | 'mixed' {
    return this.place.model.validations.over(this.place.sheetId, this.gridArea());
  }

  private gridArea(): StyledPlace['area'] {
    return this.place.model.univer.clip(this.place.sheetId, this.place.area);
  }

  private write(location: string, next: (before: NewRule) => NewRule): void {
    const { model, sheetId, area } = this.place;
    requireUnlocked(model, sheetId, area, location);
    const found = this.found();
    const before: NewRule =
      found === null || found === 'mixed' ? { uid: '', type: ANY, allowBlank: true } : { ...found };
    model.univer.asApi(() => {
      model.univer.ensureExtent(sheetId, area);
      model.validations.put(sheetId, this.gridArea(), { ...next(before), uid: model.newId() });
    });
  }

  /** "None", one of the types, or "Inconsistent" when cells differ. */
  get Type(): string {
    const rule = this.found();
    if (rule === 'mixed') return 'Inconsistent';
    switch (rule?.type) {
      case undefined:
      case ANY:
        return 'None';
      case LIST:
        return 'List';
      case CUSTOM:
        return 'Custom';
      default:
        return COMPARED.find(([type]) => type === rule?.type)?.[1] ?? 'None';
    }
  }

  /** `null` when cells differ; an empty object when there is no rule. */
  get Rule(): object | null {
    const rule = this.found();
    if (rule === 'mixed') return null;
    if (rule === null) return {};
    if (rule.type === LIST) {
      return {
        list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? '' },
      };
    }
    if (rule.type === CUSTOM) return { custom: { formula: rule.formula1 ?? '' } };
    const compared = COMPARED.find(([type]) => type === rule.type);
    if (!compared) return {};
    // "When retrieving the value, it will always be returned as a string formula, for example: '=10'"
    const asFormula = (formula: string): string =>
      formula.startsWith('=') ? formula : `=${formula}`;
    return {
      [compared[2]]: {
        formula1: asFormula(rule.formula1 ?? ''),
        ...(rule.formula2 ? { formula2: asFormula(rule.formula2) } : {}),
        operator: OPERATORS.find(([operator]) => operator === rule.operator)?.[1] ?? 'Between',
      },
    };
  }
  set Rule(value: unknown) {
    const location = 'DataValidation.rule';
    if (typeof value !== 'object' || value === null) throw invalidArgument(location);
    const given = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
    const [first] = given;
    if (!first || given.length !== 1) throw invalidArgument(location);
    const setting = this.setting(first[0], first[1], location);
    this.write(location, (before) => {
      const rest = { ...before };
      delete rest.formula1;
      delete rest.formula2;
      delete rest.operator;
      return { ...rest, ...setting };
    });
  }

  private setting(kind: string, value: unknown, location: string): Pick<NewRule, 'type'> {
    if (kind === 'list') {
      const source = this.formula(member(value, 'source'), location);
      return {
        type: LIST,
        formula1: source,
        showDropDown: member(value, 'inCellDropDown') !== false,
      } as NewRule;
    }
    if (kind === 'custom') {
      const formula = this.formula(member(value, 'formula'), location);
      if (!formula.startsWith('=')) throw invalidArgument(location);
      return { type: CUSTOM, formula1: formula } as NewRule;
    }
    const compared = COMPARED.find(([, , key]) => key === kind);
    const wanted = member(value, 'operator') ?? 'Between';
    const operator = OPERATORS.find(([, name]) => name === wanted);
    if (!compared || !operator) throw invalidArgument(location);
    const between = wanted === 'Between' || wanted === 'NotBetween';
    const second = member(value, 'formula2');
    if (between && (second === undefined || second === null)) throw invalidArgument(location);
    return {
      type: compared[0],
      operator: operator[0],
      formula1: this.operand(member(value, 'formula1'), location),
      ...(between ? { formula2: this.operand(second, location) } : {}),
    } as NewRule;
  }

  /** A number reads back as `=10`; written so it is the same number. */
  private operand(value: unknown, location: string): string {
    return this.formula(value, location).replace(/^=(-?\d+(?:\.\d+)?)$/, '$1');
  }

  /** Number, text, formula or range, as the text that stands in the rule. */
  private formula(value: unknown, location: string): string {
    if (value instanceof Range) {
      return `=${value.model.addressPrefix(value.sheetId)}${formatArea(value.area, true)}`;
    }
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string' || value === '') throw invalidArgument(location);
    if (value.startsWith('=')) requireFormulaLimits(value, LONGEST_FORMULA, location);
    else if (value.length > LONGEST_FORMULA) throw invalidArgument(location);
    return value;
  }

  get IgnoreBlanks(): boolean | null {
    const rule = this.found();
    return rule === 'mixed' ? null : (rule?.allowBlank ?? true);
  }
  set IgnoreBlanks(on: unknown) {
    this.write('DataValidation.ignoreBlanks', (before) => ({ ...before, allowBlank: on === true }));
  }

  get Prompt(): object | null {
    const rule = this.found();
    if (rule === 'mixed') return null;
    return {
      message: rule?.prompt ?? '',
      showPrompt: rule?.showInputMessage ?? true,
      title: rule?.promptTitle ?? '',
    };
  }
  set Prompt(value: unknown) {
    const location = 'DataValidation.prompt';
    const prompt = text(member(value, 'message'), LIMITS.prompt, location);
    const promptTitle = text(member(value, 'title'), LIMITS.title, location);
    const showInputMessage = member(value, 'showPrompt') !== false;
    this.write(location, (before) => ({ ...before, prompt, promptTitle, showInputMessage }));
  }

  get ErrorAlert(): object | null {
    const rule = this.found();
    if (rule === 'mixed') return null;
    return {
      message: rule?.error ?? '',
      showAlert: rule?.showErrorMessage ?? true,
      style: ERROR_STYLES.find(([style]) => style === rule?.errorStyle)?.[1] ?? 'Stop',
      title: rule?.errorTitle ?? '',
    };
  }
  set ErrorAlert(value: unknown) {
    const location = 'DataValidation.errorAlert';
    const error = text(member(value, 'message'), LIMITS.error, location);
    const errorTitle = text(member(value, 'title'), LIMITS.title, location);
    const style = ERROR_STYLES.find(([, name]) => name === (member(value, 'style') ?? 'Stop'));
    if (!style) throw invalidArgument(location);
    const showErrorMessage = member(value, 'showAlert') !== false;
    this.write(location, (before) => ({
      ...before,
      error,
      errorTitle,
      errorStyle: style[0],
      showErrorMessage,
    }));
  }

  Clear(): void {
    const { model, sheetId, area } = this.place;
    requireUnlocked(model, sheetId, area, 'DataValidation.clear');
    model.univer.asApi(() => model.validations.clear(sheetId, this.gridArea()));
  }
}
