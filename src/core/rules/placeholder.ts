/** Placeholders that a form's own hints leave in a 指标值. */
import type { FieldCell } from '../model/target-table';
import { findPlaceholder } from '../values/placeholder';
import { rememberedByText } from '../values/remembered';

/** The placeholder that stands in the 指标值 (`**`, `XX`, `/`), or `null`. A number has none. */
export function placeholderIn(value: FieldCell): string | null {
  if (typeof value.cell?.v !== 'string') return null;
  const span = findPlaceholder(value.text);
  return span && value.text.slice(span.start, span.end);
}

/** True when a 指标值 holds a placeholder, so that other rules on it say nothing. */
export function hasPlaceholder(value: FieldCell): boolean {
  return placeholderIn(value) !== null;
}

/** What a form's hints leave in a text: `**`, `XX`, `××`, `____`, `〔20XX〕`, `（100字以内）`. A single sign may be a mark or a product. */
const LEFT_OPEN =
  /\*{2,}|(?<![A-WYZa-wyz])[Xx×✕✖╳]{2,}(?![A-Za-z])|[_﹍﹎]{2,}|(?<![\w])[Xx](?=[年月日号])|[(（]\d{2,4}字(?:以内|左右)[)）]/u;

/** The placeholder that stands anywhere in a text, or `null`. */
export const placeholderInText = rememberedByText(
  (text: string): string | null => LEFT_OPEN.exec(text)?.[0] ?? null,
);
