/** Canonical text of a 指标值: `≥95%`, `约10~15人`, `1万平米`, `2024年12月31日`. */
import type { Deadline, IndicatorValue, Quantity, Relation, Scale } from './indicator-value';

const SIGNS: Readonly<Record<Relation, string>> = {
  '>=': '≥',
  '<=': '≤',
  '=': '=',
  '>': '>',
  '<': '<',
};

const SCALE_WORDS: Readonly<Record<Scale, string>> = {
  '1': '',
  '100': '百',
  '1000': '千',
  '10000': '万',
  '100000': '十万',
  '1000000': '百万',
  '10000000': '千万',
  '100000000': '亿',
};

function printQuantity(quantity: Quantity): string {
  const sign = quantity.relation === null ? '' : SIGNS[quantity.relation];
  const about = quantity.approximate ? '约' : '';
  const upper = quantity.upper === undefined ? '' : `~${quantity.upper}`;
  return `${sign}${about}${quantity.amount}${upper}${SCALE_WORDS[quantity.scale]}${quantity.unit}`;
}

function printDeadline({ latest }: Deadline): string {
  const groups = /^(?:(?<year>\d{4})|-)-(?<month>\d\d)-(?<day>\d\d)$/.exec(latest)?.groups;
  if (groups === undefined) return latest;
  const year = groups['year'] === undefined ? '' : `${groups['year']}年`;
  return `${year}${String(Number(groups['month']))}月${String(Number(groups['day']))}日`;
}

/**
 * The value as it is best written. Reading it again gives the same value (texts and spans aside), and printing that the
 * same text. A qualitative text is given back as it stands.
 */
export function printIndicatorValue(value: IndicatorValue): string {
  switch (value.kind) {
    case 'quantity':
      return printQuantity(value);
    case 'deadline':
      return printDeadline(value);
    case 'multiple':
      return value.parts.map(printIndicatorValue).join('；');
    case 'qualitative':
      return value.text;
  }
}
