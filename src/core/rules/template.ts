/** Fills the places of a message with its arguments. */
import { displayAmount, displayExactAmount } from './display-amount';
import { FIELD_WORDS, isFieldName, type Locale } from './field-words';
import { errorValueMeaning } from './error-value-words';
import type { MessageArgs } from './finding';

/** `{name}` or `{name:format}`, as it stands in a message. */
export const PLACEHOLDER = /\{(\w+)(?::(\w+))?\}/g;

/** Longer quotations are cut: the cell itself is one click away. */
const LONGEST_QUOTATION = 40;

function quotation(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(oneLine);
  return characters.length <= LONGEST_QUOTATION
    ? oneLine
    : `${characters.slice(0, LONGEST_QUOTATION - 1).join('')}…`;
}

function shownRemark(value: string, locale: Locale): string {
  return locale === 'zh-CN' ? `（格内显示${value}）` : ` (shown as ${value})`;
}

function show(value: string, format: string, locale: Locale): string {
  switch (format) {
    case 'amount':
      return displayAmount(value);
    case 'exact':
      return displayExactAmount(value);
    case 'field':
      return isFieldName(value) ? FIELD_WORDS[locale][value] : value;
    case 'fault':
      return errorValueMeaning(value, locale);
    case 'shown':
      return shownRemark(value, locale);
    case 'list':
      return locale === 'zh-CN' ? value : value.replaceAll('、', ', ');
    default:
      return quotation(value);
  }
}

/** The message with its arguments in place; an argument that is not given leaves its name in braces. */
export function fillTemplate(template: string, args: MessageArgs, locale: Locale): string {
  return template.replace(
    PLACEHOLDER,
    (whole: string, name: string, format: string | undefined) => {
      const value = Object.hasOwn(args, name) ? args[name] : undefined;
      if (value === undefined && format === 'shown') return '';
      return value === undefined ? whole : show(value, format ?? 'text', locale);
    },
  );
}
