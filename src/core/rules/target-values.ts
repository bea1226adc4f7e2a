/** Small questions that the rules on 指标值 ask. */
import type { Edition } from '../editions/edition';
import { perEdition } from '../editions/per-edition';
import { rememberedByText } from '../values/remembered';
import type { Indicator, TargetTable } from '../model/target-table';
import type { IndicatorValue, Quantity } from '../values/indicator-value';
import { comparable } from './field-state';
import { placedOn, type Placed } from './finding-cells';
import { hasPlaceholder } from './placeholder';
import type { Fix, MessageArgs } from './finding';

/** The quantities that a value sets, one or several; deadlines left out. */
export function quantitiesOf(value: IndicatorValue): readonly Quantity[] {
  if (value.kind === 'multiple') return value.parts.filter((part) => part.kind === 'quantity');
  return value.kind === 'quantity' ? [value] : [];
}

/** A row whose 指标值 was read. */
export interface ReadIndicator {
  readonly indicator: Indicator;
  readonly parsed: IndicatorValue;
}

/** Ten rules ask for the same rows of the same table. */
const READ = new WeakMap<TargetTable, readonly ReadIndicator[]>();

/** The rows whose 指标值 says something; blanks, error values and placeholders are other rules' business. */
export function readIndicators(table: TargetTable): readonly ReadIndicator[] {
  const known = READ.get(table);
  if (known) return known;
  const rows: ReadIndicator[] = [];
  for (const indicator of table.indicators) {
    const { parsed, value } = indicator;
    if (parsed !== null && !hasPlaceholder(value)) rows.push({ indicator, parsed });
  }
  READ.set(table, rows);
  return rows;
}

/** The 指标值 of a row as the place of a finding, with the sign where that stands in a column of its own. */
export function placedOnTarget(table: TargetTable, { value, sign }: Indicator): Placed {
  const place = { field: 'indicator.value', at: value } as const;
  return sign === null || sign.cell === null
    ? placedOn(table, place)
    : placedOn(table, place, { field: 'indicator.value', at: sign });
}

/** What the row says besides its value: 三级指标 and 描述, as texts are compared. */
export function wordsOf({ name, description }: Indicator): string {
  return comparable(name.text) + comparable(description?.text ?? '');
}

export function mentions(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

const shareNames = perEdition(({ form: { shares, noShares } }: Edition) => {
  const [share, none] = [shares, noShares].map(
    (ends) => new RegExp(`(?:${ends.join('|')})(?:[(（][^()（）]*[)）])?$`, 'u'),
  );
  return rememberedByText((name) => share?.test(name) === true && none?.test(name) === false);
});

/** A name that is a share: 合格率, 服务对象满意度（%）; not 巡查频率. */
export function namesShare({ name }: Indicator, edition: Edition): boolean {
  return shareNames(edition)(comparable(name.text));
}

/** True for a share: with %, or a bare number under a name that is one. */
export function isShare(
  { unit, scale }: Quantity,
  indicator: Indicator,
  edition: Edition,
): boolean {
  const bare = unit === '' && scale === '1';
  return unit === '%' || unit === '百分比' || (bare && namesShare(indicator, edition));
}

/** A remark in brackets that ends a name. */
const REMARK = /[(（][^()（）]*[)）]$/u;

const unwantedNames = perEdition(({ values }: Edition) => {
  const { unwanted, unwantedEnds, restrained, dealtWith } = values;
  const turned = [...restrained, ...dealtWith];
  const named = new RegExp(`(?:${unwanted.join('|')})(?:${unwantedEnds.join('|')})*$`, 'u');
  return rememberedByText(
    (words) => !mentions(words, turned) && named.test(words.replace(REMARK, '')),
  );
});

/**
 * True for what is to be kept down: 事故, 投诉件数, 差错; not when the name turns it round (投诉办结, 事故下降) or deals with it
 * (事故应急演练, 污染防治设施).
 */
export function isUnwanted({ name }: Indicator, edition: Edition): boolean {
  return unwantedNames(edition)(comparable(name.text));
}

/** A value written anew as text; `null` when it is computed. */
export function textFix(
  { sheet }: TargetTable,
  { value }: Indicator,
  text: string,
  label: { readonly labelId: string; readonly args?: MessageArgs; readonly safe?: boolean },
): Fix | null {
  if (value.cell === null || value.cell.f !== undefined || text === value.text) return null;
  return {
    labelId: label.labelId,
    args: label.args ?? { text },
    ...(label.safe === true ? { safe: true } : {}),
    edits: [
      {
        sheet,
        address: value.address,
        expected: value.cell,
        replacement: { v: text, nf: '@' },
      },
    ],
  };
}

/**
 * The sign written into its own column, where the form has one and the value does not say it; `null` when it belongs into
 * the value. A remark that stands there (定量, 正向) stays.
 */
export function signColumnFix(
  { sheet }: TargetTable,
  { sign: column }: Indicator,
  { relation, spans }: Quantity,
  sign: string,
  label: { readonly labelId: string; readonly args: MessageArgs },
): Fix | null {
  if (column === null || column.cell?.f !== undefined || spans.relation.length > 0) return null;
  const isFree = relation === null ? column.text === '' : column.text !== '';
  if (!isFree) return null;
  const { address, cell } = column;
  return {
    ...label,
    edits: [{ sheet, address, expected: cell, replacement: { v: sign, nf: '@' } }],
  };
}

/** The text without the words and signs of comparison of one quantity, and `sign` before its number. */
export function withSign(text: string, { spans }: Quantity, sign: string): string {
  const cuts = [...spans.relation].sort((one, other) => other.start - one.start);
  const at = spans.amount.start;
  const marked = `${text.slice(0, at)}\u0000${text.slice(at)}`;
  return cuts
    .reduce((sofar, { start, end }) => {
      const shift = start >= at ? 1 : 0;
      return sofar.slice(0, start + shift) + sofar.slice(end + shift);
    }, marked)
    .replace('\u0000', sign);
}
