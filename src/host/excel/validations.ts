/** Excel's own data validation: written from drafts, read and put back as it was. */
import type { ValidationDraft, ValidationRule } from '../../core/sheet/draft';
import type { ValidatedRange } from '../../core/sheet/look';
import { asking } from './request';
import type { Queue } from './request';

const ALERT = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** Bytes of the request for the validation of one range. Measured: 900. */
export const VALIDATION_QUERY_BYTES = 1_600;
/** Bytes of the request that writes one, without its texts. Measured: 1,400. */
export const VALIDATION_WRITE_BYTES = 2_200;

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'decimal':
      return {
        decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' },
      };
    case 'custom':
      return { custom: { formula: rule.formula } };
  }
}

export function writeValidation(sheet: Excel.Worksheet, draft: ValidationDraft): void {
  const { dataValidation } = sheet.getRange(draft.address);
  dataValidation.rule = excelRule(draft.rule);
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, ...draft.prompt };
  dataValidation.errorAlert = {
    showAlert: true,
    title: draft.error.title,
    message: draft.error.message,
    style: ALERT[draft.error.style],
  };
}

/** Excel names every kind of rule and gives `null` for those that it is not. */
function onlyTold(rule: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(rule).filter(([, part]) => part !== null && part !== undefined),
  );
}

/** The validation that all cells of a range share; `mixed` when they differ. */
export function queueValidation(
  sheet: string,
  address: string,
): Queue<ValidatedRange | { readonly address: string; readonly validation: 'mixed' }> {
  return asking(
    (workbook) => {
      const { dataValidation } = workbook.worksheets.getItem(sheet).getRange(address);
      dataValidation.load('type,rule,ignoreBlanks,prompt,errorAlert');
      return dataValidation;
    },
    ({ type, rule, ignoreBlanks, prompt, errorAlert }) => {
      if (type === 'None') return { address, validation: null };
      if (type === 'Inconsistent' || type === 'MixedCriteria') {
        return { address, validation: 'mixed' };
      }
      return { address, validation: { rule: onlyTold(rule), ignoreBlanks, prompt, errorAlert } };
    },
  );
}

/** What {@link queueValidation} read, as Excel takes it. */
interface ToldValidation {
  readonly rule: Excel.DataValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
}

function isTold(value: object): value is ToldValidation {
  return 'rule' in value && 'ignoreBlanks' in value && 'prompt' in value && 'errorAlert' in value;
}

export function restoreValidation(sheet: Excel.Worksheet, wanted: ValidatedRange): void {
  const { dataValidation: target } = sheet.getRange(wanted.address);
  const { validation } = wanted;
  if (validation === null || !isTold(validation)) {
    target.clear();
    return;
  }
  target.rule = validation.rule;
  target.ignoreBlanks = validation.ignoreBlanks;
  target.prompt = validation.prompt;
  target.errorAlert = validation.errorAlert;
}
