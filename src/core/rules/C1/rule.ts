import type { CodeRules } from '../../editions/form-rules';
import type { FieldCell, TargetTable } from '../../model/target-table';
import { digitPlaces, withDigits } from '../code';
import type { MessageArgs } from '../finding';
import { errorIn, isBlank } from '../field-state';
import { placedNear, placedOn } from '../finding-cells';
import type { Rule, RuleContext, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** White space of every kind, zero-width characters too: they come along with pasted text. */
const WHITE_SPACE = /[\s\u200b-\u200f\u2060\ufeff]+/g;

/** Excel keeps so many digits of a number. */
const DIGITS_KEPT = 15;

interface Fault {
  readonly messageId: string;
  readonly args: MessageArgs;
  /** The same code, written as it should be. */
  readonly clean?: string;
  /** The code that was probably meant. */
  readonly right?: string;
}

/** What is wrong with a code's way of writing, and the code as it should be written. */
function faultOf(code: FieldCell, rules: CodeRules): Fault | null {
  const { text } = code;
  const { length } = rules;
  const joined = text.replace(WHITE_SPACE, '');
  const clean = joined.normalize('NFKC');
  const args = { text, length: String(clean.length), expected: String(length) };
  if (typeof code.cell?.v === 'number' && clean.length > DIGITS_KEPT)
    return { messageId: 'numeric', args };
  if (clean.length < length) {
    return { messageId: 'tooShort', args: { ...args, difference: String(length - clean.length) } };
  }
  if (clean.length > length) {
    return { messageId: 'tooLong', args: { ...args, difference: String(clean.length - length) } };
  }
  if (joined !== text) return { messageId: 'whiteSpace', args, clean };
  if (clean !== text) return { messageId: 'fullWidth', args, clean };
  return faultOfCharacters(clean, rules);
}

/** A code of the right length with characters that no code has, or letters where region and year stand. */
function faultOfCharacters(text: string, rules: CodeRules): Fault | null {
  const upper = text.toUpperCase();
  const allowed = new RegExp(rules.characters);
  const strange = Array.from(upper).filter((character) => !allowed.test(character));
  if (strange.length > 0) {
    return { messageId: 'strange', args: { text, characters: strange.join('、') } };
  }
  const places = digitPlaces(rules);
  const letters = places.filter((place) => /\D/.test(upper.charAt(place)));
  if (letters.length > 0) {
    const right = withDigits(upper, rules);
    return {
      messageId: 'letters',
      args: { text, characters: letters.map((place) => upper.charAt(place)).join('、') },
      ...(places.every((place) => /\d/.test(right.charAt(place))) ? { right } : {}),
    };
  }
  return upper === text ? null : { messageId: 'lowerCase', args: { text }, clean: upper };
}

function* checkCode(table: TargetTable, { edition, stage }: RuleContext): Iterable<RuleFinding> {
  const { code } = table;
  if (!code) {
    if (!edition.form.requires.includes('code')) return;
    const placed = placedNear(table, 'code', table.heads.form);
    yield { ...placed, messageId: 'missing', args: {} };
    return;
  }
  const placed = placedOn(table, { field: 'code', at: code });
  const errorValue = errorIn(code);
  if (errorValue !== null) {
    yield { ...placed, messageId: 'errorValue', args: { text: errorValue } };
  } else if (isBlank(code)) {
    if (stage === 'submission') {
      yield { ...placed, severity: 'warning', messageId: 'blank', args: {} };
    }
  } else {
    const fault = faultOf(code, edition.code);
    if (!fault) return;
    const { messageId, args, clean, right } = fault;
    const written = clean ?? right;
    const edits =
      written === undefined || code.cell?.f !== undefined
        ? []
        : [
            {
              sheet: table.sheet,
              address: code.address,
              expected: code.cell,
              replacement: { v: written, nf: '@' },
            },
          ];
    yield {
      ...placed,
      messageId,
      args,
      ...(edits.length === 0 || written === undefined
        ? {}
        : clean === undefined
          ? { fix: { labelId: 'rewrite', args: { text: written }, edits } }
          : { fix: { labelId: 'clean', args: {}, safe: true, edits } }),
    };
  }
}

/** 项目编码的位数. */
export const C1: Rule = {
  id: 'C1',
  scope: 'table',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check: checkCode,
};
