/** 金额单位: what `单位：万元`, `（万元）`, `金额单位：万元（保留两位小数）` state, alone or behind something else in the cell. */
import { compactText } from './compact-text';
import { multiplyDecimals } from './decimal';
import { rememberedByText } from './remembered';

/** The units that forms are seen to state; which of them a form may state is the edition's. */
export type MoneyUnit = '元' | '千元' | '万元' | '亿元';

export interface StatedMoneyUnit {
  readonly unit: MoneyUnit;
  /** What stands before the statement in the same cell (`预算单位：…`), outer white space removed; `''` when nothing. */
  readonly before: string;
  /** The statement itself: `单位：万元`. */
  readonly statement: string;
}

/** A longer text is prose. */
const LONGEST = 120;

const STATEMENT =
  /^(?<before>.*?)(?<statement>(?<open>[（(【[])? *(?<word>(?:(?:金 *额|货 *币|计 *量) *)?单 *位 *[:：]? *[（(]? *)?(?:人 *民 *币 *)?[:：]? *(?<unit>[千万亿]? *元) *(?:、 *[%％] *)?(?<close>[）)】\]])? *(?:[（(][^（）()]*[）)])?)$/u;

/** A year before it belongs to the statement: `2024年度 单位：万元`. */
const YEAR = /^(?:19|20)\d{2}年度?$/u;

const UNITS: ReadonlyMap<string, MoneyUnit> = new Map(
  (['元', '千元', '万元', '亿元'] as const).map((unit) => [unit, unit]),
);

/**
 * The money unit that a cell of the form's head states, or `null`. Behind another text only with the word 单位: the name
 * of a unit may end in 元.
 */
export const readMoneyUnit = rememberedByText((text): StatedMoneyUnit | null => {
  if (text.length > LONGEST || !text.includes('元')) return null;
  const groups = STATEMENT.exec(text.replace(/\s/gu, ' ').trim())?.groups;
  const unit = UNITS.get(compactText(groups?.['unit'] ?? ''));
  if (groups === undefined || unit === undefined) return null;
  const before = (groups['before'] ?? '').trim();
  const isOwn = before === '' || YEAR.test(compactText(before));
  if (!isOwn && groups['word'] === undefined) return null;
  return {
    unit,
    before: isOwn ? '' : before,
    statement: isOwn ? text.trim() : (groups['statement'] ?? '').trim(),
  };
});

/** The statement in brackets behind a label, `（万元）` of `预算数（万元）`; `null` when there is none. */
export function bracketedMoneyUnit(label: string): string | null {
  return /[（(]\s*(?:单位\s*[:：]?\s*)?[千万亿]?元\s*[）)]\s*$/u.exec(label)?.[0].trim() ?? null;
}

const IN_YUAN: Readonly<Record<MoneyUnit, string>> = {
  元: '1',
  千元: '1000',
  万元: '10000',
  亿元: '100000000',
};
const PER_YUAN: Readonly<Record<MoneyUnit, string>> = {
  元: '1',
  千元: '0.001',
  万元: '0.0001',
  亿元: '0.00000001',
};

/** An amount in another unit, exactly: 300000 元 is 30 万元. */
export function convertAmount(amount: string, from: MoneyUnit, to: MoneyUnit): string {
  if (from === to) return amount;
  return multiplyDecimals(multiplyDecimals(amount, IN_YUAN[from]), PER_YUAN[to]);
}
