/** A target in three columns: 计算符号, 指标值, 度量单位, as Sichuan, Yunnan, Jiangxi and others print it. */
import type { IndicatorValue, Quantity } from '../../values/indicator-value';
import { compactText } from '../../values/compact-text';
import { parseIndicatorValue } from '../../values/parse-indicator-value';

/** What stands in the columns beside 指标值; `''` when blank or not there. */
export interface BesideValue {
  /** `≥`, `大于等于`; 定性 and 正向 say no comparison. */
  readonly sign: string;
  readonly unit: string;
}

const NO_SIGN = /^(?:定性|定量|正向|反向|[-—/])?(?:指标)?$/u;

/** The target as a person reads it across the columns: `≥` `95` `%` is `≥95%`; a text that is no number stays alone. */
export function joinedTarget(value: string, { sign, unit }: BesideValue): string {
  const parsed = parseIndicatorValue(value);
  if (parsed.kind !== 'quantity') return value;
  const before = parsed.relation === null && !NO_SIGN.test(compactText(sign)) ? sign : '';
  return `${before}${value}${parsed.unit === '' ? unit : ''}`;
}

/** The parsed 指标值, completed by what stands beside it; its spans are still places in the text of 指标值 alone. */
export function completedValue(value: IndicatorValue, beside: BesideValue): IndicatorValue {
  if (value.kind !== 'quantity') return value;
  const { relation, approximate } = value.relation === null ? comparisonOf(beside.sign) : value;
  const unit = value.unit === '' ? unitOf(beside.unit) : value;
  return {
    ...value,
    relation,
    approximate: value.approximate || approximate,
    unit: unit.unit,
    scale: value.scale === '1' ? unit.scale : value.scale,
  };
}

function comparisonOf(sign: string): Pick<Quantity, 'relation' | 'approximate'> {
  const probe = parseIndicatorValue(`${sign}1个`);
  return probe.kind === 'quantity' ? probe : { relation: null, approximate: false };
}

function unitOf(unit: string): Pick<Quantity, 'unit' | 'scale'> {
  const probe = parseIndicatorValue(`1${unit}`);
  const read = probe.kind === 'quantity' && probe.unit !== '' && probe.amount === '1';
  return read ? probe : { unit: compactText(unit), scale: '1' };
}
