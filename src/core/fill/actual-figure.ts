/** 实际完成值 of a quantity: the number typed, with the scale, unit and sign that came along. Source: domain rule G15. */
import { decimalFromDigits, decimalFromNumber } from '../values/decimal';
import type { Relation, Scale } from '../values/indicator-value';
import { normalizeText } from '../values/normalized-text';
import { parseIndicatorValue } from '../values/parse-indicator-value';
import { unitAtStart } from '../values/units';
import type { CompletionReason } from './completion-result';

/** A figure as typed; `unit: ''` when no unit stands there, `scale: '1'` when no 万 or 亿. */
export interface ActualFigure {
  readonly amount: string;
  readonly scale: Scale;
  readonly unit: string;
  /** A sign copied from the target. */
  readonly relation: Relation | null;
  readonly approximate: boolean;
}

export type ActualReading =
  | { readonly kind: 'figure'; readonly figure: ActualFigure }
  | { readonly kind: 'unreadable'; readonly reason: CompletionReason };

const PLAIN = /^(?<digits>[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?<unit>.*)$/u;

const bare = (amount: string, unit = ''): ActualReading => ({
  kind: 'figure',
  figure: { amount, scale: '1', unit, relation: null, approximate: false },
});

/**
 * A number with at most a listed unit is read as just that: `12月` typed as an actual is a number of months, though as a
 * 指标值 it would be a day.
 */
function readPlain(text: string): ActualReading | null {
  const groups = PLAIN.exec(normalizeText(text).chars)?.groups;
  const digits = groups?.['digits'];
  if (groups === undefined || digits === undefined) return null;
  const unit = groups['unit'] ?? '';
  if (unit !== '' && unitAtStart(unit)?.length !== unit.length) return null;
  return bare(decimalFromDigits(digits.replaceAll(',', '')), unit);
}

/** Reads a typed figure; the number of a cell is a figure without unit. */
export function readActualFigure(actual: string | number): ActualReading {
  if (typeof actual === 'number') {
    return Number.isFinite(actual)
      ? bare(decimalFromNumber(actual))
      : { kind: 'unreadable', reason: 'not-a-number' };
  }
  const plain = readPlain(actual);
  if (plain !== null) return plain;
  const value = parseIndicatorValue(actual);
  if (value.kind !== 'quantity') return { kind: 'unreadable', reason: 'not-a-number' };
  if (value.upper !== undefined) return { kind: 'unreadable', reason: 'range-in-actual' };
  const { amount, scale, unit, relation, approximate } = value;
  return { kind: 'figure', figure: { amount, scale, unit, relation, approximate } };
}
