import type { FieldCell, TargetTable } from '../../model/target-table';
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

/** What is wrong with a code's way of writing, and the code as it should be written. */
function faultOf(
  code: FieldCell,
  length: number,
): { readonly messageId: string; readonly args: MessageArgs; readonly clean?: string } | null {
  const { text } = code;
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
  return clean === text ? null : { messageId: 'fullWidth', args, clean };
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
    const fault = faultOf(code, edition.code.length);
    if (!fault) return;
    const { messageId, args, clean } = fault;
    const edits =
      clean === undefined || code.cell?.f !== undefined
        ? []
        : [
            {
              sheet: table.sheet,
              address: code.address,
              expected: code.cell,
              replacement: { v: clean, nf: '@' },
            },
          ];
    yield {
      ...placed,
      messageId,
      args,
      ...(edits.length > 0 ? { fix: { labelId: 'clean', args: {}, safe: true, edits } } : {}),
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
