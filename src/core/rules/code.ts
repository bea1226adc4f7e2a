/** 项目编码 that are written as they should be, for the rules that look inside them. */
import type { Edition } from '../editions/edition';
import type { CodeRules } from '../editions/form-rules';
import type { FieldCell, TargetTable } from '../model/target-table';
import { compactText } from '../values/compact-text';

/** Letters taken for the digits they look like. */
const DIGITS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** The places of region and year, which are digits. */
export function digitPlaces({ region, year }: CodeRules): readonly number[] {
  return [region, year].flatMap(([from, to]) =>
    Array.from({ length: to - from }, (_, index) => from + index),
  );
}

/** The code with digits for the letters that look like them where only digits stand. */
export function withDigits(text: string, rules: CodeRules): string {
  const places = digitPlaces(rules);
  return Array.from(text, (character, place) =>
    places.includes(place) ? (DIGITS[character] ?? character) : character,
  ).join('');
}

export interface ReadCode {
  readonly at: FieldCell;
  /** As C1 would have it written: half width, capital letters, digits for region and year, without white space; as long as codes are. */
  readonly text: string;
}

/** The code of a form; `null` when it is absent, blank, a number or not as long as codes are (C1 says so). */
export function readCode({ code }: TargetTable, edition: Edition): ReadCode | null {
  if (!code || typeof code.cell?.v !== 'string') return null;
  const text = compactText(code.text).toUpperCase();
  return text.length === edition.code.length
    ? { at: code, text: withDigits(text, edition.code) }
    : null;
}
