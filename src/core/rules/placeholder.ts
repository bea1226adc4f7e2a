/** Placeholders that a form's own hints leave in a 指标值. */
import type { FieldCell } from '../model/target-table';
import { findPlaceholder } from '../values/placeholder';

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
