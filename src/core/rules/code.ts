/** 项目编码 that are written as they should be, for the rules that look inside them. */
import type { Edition } from '../editions/edition';
import type { FieldCell, TargetTable } from '../model/target-table';
import { compactText } from '../values/compact-text';

export interface ReadCode {
  readonly at: FieldCell;
  /** Half width, without white space; as long as codes are. */
  readonly text: string;
}

/** The code of a form; `null` when it is absent, blank, a number or not as long as codes are (C1 says so). */
export function readCode({ code }: TargetTable, edition: Edition): ReadCode | null {
  if (!code || typeof code.cell?.v !== 'string') return null;
  const text = compactText(code.text);
  return text.length === edition.code.length ? { at: code, text } : null;
}
