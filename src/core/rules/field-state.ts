/** Small questions that many rules ask about a field of a form. */
import type { FieldCell, Indicator } from '../model/target-table';
import { isErrorValue } from '../sheet/snapshot';
import { compactText } from '../values/compact-text';
import { rememberedByText } from '../values/remembered';

/** True when nothing, or only white space, stands in the field. */
export function isBlank(field: FieldCell): boolean {
  return field.text === '';
}

/** The error value that stands in the field (`#REF!`), else `null`. */
export function errorIn(field: FieldCell): string | null {
  const value = field.cell?.v;
  return typeof value === 'string' && isErrorValue(value) ? value : null;
}

/** True when she has written anything in the row; a pre-printed row left wholly blank is nobody's mistake but S2's. */
export function isFilled({ name, description, value, basis }: Indicator): boolean {
  return [name, description, value, basis].some((field) => field !== null && !isBlank(field));
}

/** A text as it is compared with others: full width, white space and capitals do not matter. */
export const comparable = rememberedByText((text: string): string =>
  compactText(text).toLowerCase(),
);
