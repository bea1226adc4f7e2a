/** A figure of 台账-完成 that can be added: a number and whatever unit stands behind it. */
import { compactText } from '../values/compact-text';
import { decimalFromDigits } from '../values/decimal';
import { unitAtStart } from '../values/units';

export interface FigureWithUnit {
  readonly amount: string;
  /** `'批'`, `'%'`, `'万平方米'`; `''` when there is none. */
  readonly unit: string;
}

const FIGURE =
  /^(?<digits>[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?<scale>[百千万亿]?)(?<unit>.*)$/u;

/** `12批` is 12 and 批, `1,200.5` is 1200.5; `null` for anything a sum cannot take (a sign, a range, words, a day). */
export function readFigureWithUnit(text: string): FigureWithUnit | null {
  const groups = FIGURE.exec(compactText(text).replace(/[−﹣]/gu, '-'))?.groups;
  const digits = groups?.['digits'];
  if (groups === undefined || digits === undefined) return null;
  const scale = groups['scale'] ?? '';
  const unit = groups['unit'] ?? '';
  const isUnit =
    unit === '' || [unit, scale + unit].some((word) => unitAtStart(word)?.length === word.length);
  return isUnit
    ? { amount: decimalFromDigits(digits.replaceAll(',', '')), unit: scale + unit }
    : null;
}
