import type { CheckCharacter } from '../../editions/form-rules';
import type { TargetTable } from '../../model/target-table';
import { readCode, type ReadCode } from '../code';
import { placedOn } from '../finding-cells';
import type { Rule, RuleFinding, WorkbookContext } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** Places of the characters in the alphabet; `null` when one does not stand in it. */
function indices(text: string, { alphabet }: CheckCharacter): readonly number[] | null {
  const places = Array.from(text, (character) => alphabet.indexOf(character));
  return places.includes(-1) ? null : places;
}

/** The character that should stand last; `null` when the code does not say. */
function expectedLast(text: string, check: CheckCharacter): string | null {
  const places = indices(text.slice(0, -1), check);
  if (!places) return null;
  const modulus = check.alphabet.length;
  let weight = 1;
  let sum = 0;
  for (const place of places) {
    sum = (sum + place * weight) % modulus;
    weight = (weight * check.weightBase) % modulus;
  }
  return check.alphabet[(check.constant - sum + modulus) % modulus] ?? null;
}

interface CheckedCode {
  readonly table: TargetTable;
  readonly code: ReadCode;
  /** How far the last character is from what the others give; the same for all codes of one kind. */
  readonly shift: number;
  readonly expected: string;
}

function checkedCodes(
  { tables, edition }: WorkbookContext,
  check: CheckCharacter,
): readonly CheckedCode[] {
  const pattern = new RegExp(check.pattern);
  const { alphabet } = check;
  return tables.flatMap((table) => {
    const code = readCode(table, edition);
    if (!code || !pattern.test(code.text)) return [];
    const expected = expectedLast(code.text, check);
    const last = alphabet.indexOf(code.text.slice(-1));
    if (expected === null || last < 0) return [];
    const shift = (last - alphabet.indexOf(expected) + alphabet.length) % alphabet.length;
    return [{ table, code, shift, expected }];
  });
}

/** Codes that differ only in their last two characters: their steps follow from the scheme without its constant. */
function groupsOf(codes: readonly CheckedCode[]): readonly (readonly CheckedCode[])[] {
  const groups = new Map<string, CheckedCode[]>();
  for (const checked of codes) {
    const key = checked.code.text.slice(0, -2);
    const group = groups.get(key);
    if (group) group.push(checked);
    else groups.set(key, [checked]);
  }
  return [...groups.values()];
}

function* check(context: WorkbookContext): Iterable<RuleFinding> {
  const scheme = context.edition.code.check;
  if (!scheme) return;
  for (const group of groupsOf(checkedCodes(context, scheme))) {
    const steps = new Set(group.map(({ shift }) => shift));
    // Codes that agree with each other prove the steps; that the constant differs elsewhere is no mistake of theirs.
    if (steps.size === 1 && (group.length > 1 || steps.has(0))) continue;
    for (const { table, code, shift, expected } of group) {
      if (shift === 0) continue;
      yield {
        ...placedOn(table, { field: 'code', at: code.at }),
        messageId: group.length > 1 ? 'unlikeOthers' : 'unlikely',
        args: { text: code.text, last: code.text.slice(-1), expected },
      };
    }
  }
}

/** 编码末位校验. */
export const C5: Rule = {
  id: 'C5',
  scope: 'workbook',
  severity: 'hint',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check,
};
