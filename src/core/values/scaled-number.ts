/** A number with its scale and unit, alone or as the ends of a range. Source: domain rules 2.5, num, range, unit. */
import { addDecimals, compareDecimals, divideDecimals, multiplyDecimals } from './decimal';
import type { Scale } from './indicator-value';
import { openUnitAtStart, perUnitAtStart, unitAtStart, type UnitKind } from './units';

/** Half-open place in the normalised text. */
export type Place = readonly [from: number, to: number];

/** A number as far as it is known: figures (or words), scale, unit, and where it ends. */
export interface ScaledNumber {
  readonly amount: string;
  readonly amountAt: Place;
  readonly scale: Scale;
  readonly scaleAt: Place | null;
  readonly unit: string;
  readonly unitAt: Place | null;
  readonly kind: UnitKind | null;
  /** Places of 余, 多 inside the number. */
  readonly moreAt: readonly Place[];
  readonly to: number;
}

const SCALES: readonly (readonly [string, Scale])[] = [
  ['十万', '100000'],
  ['百万', '1000000'],
  ['千万', '10000000'],
  ['百', '100'],
  ['千', '1000'],
  ['万', '10000'],
  ['亿', '100000000'],
];

/** Units nobody listed are believed longer under a sign of comparison (≥5自然湾) than without one. */
export const OPEN_UNIT = { compared: 6, bare: 1 };

/** Behind a bare unit nobody listed there must be no part of a word: 985高校, 一流. */
const NOT_A_UNIT = /^[强甲乙丙丁好优良型式版制网办路线后前后式性化型联心清]$/u;

/** 3个半月, 2个半小时. */
const HALF_MORE = /^个半(?<unit>月|小时|学期)/u;

function bracketedUnit(
  text: string,
): { readonly unit: string; readonly length: number; readonly kind: UnitKind } | null {
  const inner = /^\(([^()]{1,8})\)/u.exec(text)?.[1];
  if (inner === undefined) return null;
  const found = unitAtStart(inner);
  return found?.length === inner.length
    ? { unit: inner, length: inner.length + 2, kind: found.kind }
    : null;
}

/** Scale and unit behind the figures that end at `at`. */
export function readScaledNumber(
  chars: string,
  amount: string,
  amountAt: Place,
  at: number,
  openLimit: number,
): ScaledNumber {
  let to = at;
  const moreAt: Place[] = [];
  const skipMore = (): void => {
    if (!/^[余多来](?!于)/u.test(chars.slice(to))) return;
    moreAt.push([to, to + 1]);
    to += 1;
  };
  skipMore();
  let scale: Scale = '1';
  let scaleAt: Place | null = null;
  // 2个亿: as it is said.
  const said = /^个(?=[万亿])/u.test(chars.slice(to)) ? 1 : 0;
  if (said > 0 || unitAtStart(chars.slice(to)) === null) {
    const found = SCALES.find(([word]) => chars.startsWith(word, to + said));
    if (found !== undefined) {
      scale = found[1];
      scaleAt = [to + said, to + said + found[0].length];
      to = scaleAt[1];
      skipMore();
    }
  }
  const halfWithin = HALF_MORE.exec(chars.slice(to))?.groups?.['unit'];
  if (halfWithin !== undefined) {
    const unitAt: Place = [to, to + halfWithin.length + 2];
    const unit = `个${halfWithin}`;
    const more = addDecimals(amount, '0.5');
    return {
      amount: more,
      amountAt,
      scale,
      scaleAt,
      unit,
      unitAt,
      kind: 'time',
      moreAt,
      to: unitAt[1],
    };
  }
  const known = unitAtStart(chars.slice(to)) ?? perUnitAtStart(chars.slice(to));
  const bracketed = known === null ? bracketedUnit(chars.slice(to)) : null;
  if (bracketed !== null) {
    const unitAt: Place = [to + 1, to + bracketed.length - 1];
    const end = to + bracketed.length;
    return {
      amount,
      amountAt,
      scale,
      scaleAt,
      unit: bracketed.unit,
      unitAt,
      kind: bracketed.kind,
      moreAt,
      to: end,
    };
  }
  const open = known ?? openUnitAtStart(chars.slice(to), openLimit);
  const unit = open === null ? '' : chars.slice(to, to + open.length);
  const believed = open !== null && !(open.kind === 'open' && NOT_A_UNIT.test(unit));
  const unitAt: Place | null = believed ? [to, to + open.length] : null;
  if (believed) to += open.length;
  // 1年半.
  const half = believed && open.kind === 'time' && /^半(?!年|月|天)/u.test(chars.slice(to));
  if (half) to += 1;
  return {
    amount: half ? addDecimals(amount, '0.5') : amount,
    amountAt,
    scale,
    scaleAt,
    unit: believed ? unit : '',
    unitAt,
    kind: believed ? open.kind : null,
    moreAt,
    to,
  };
}

/** Two numbers that are the ends of a range become one, in the scale and unit that stand at its end. */
export interface NumberRange {
  readonly lower: ScaledNumber;
  readonly upper: ScaledNumber | null;
}

export const RANGE_MARK = /^(?:~+|-+|—+|至|到)$/u;

export function joinRange(
  chars: string,
  first: ScaledNumber,
  second: ScaledNumber,
): NumberRange | null {
  if (!RANGE_MARK.test(chars.slice(first.to, second.amountAt[0]))) return null;
  if (first.unit !== '' && first.unit !== second.unit) return null;
  const rises = compareDecimals(first.amount, second.amount) < 0;
  const adopts = first.scaleAt === null && (rises || second.scaleAt === null);
  const scale = adopts ? second.scale : first.scale;
  const upper = divideDecimals(multiplyDecimals(second.amount, second.scale), scale);
  if (upper === null) return null;
  const [low, high] =
    compareDecimals(first.amount, upper) <= 0
      ? [
          { amount: first.amount, at: first.amountAt },
          { amount: upper, at: second.amountAt },
        ]
      : [
          { amount: upper, at: second.amountAt },
          { amount: first.amount, at: first.amountAt },
        ];
  const shared = { ...second, scale, scaleAt: second.scaleAt ?? first.scaleAt };
  return {
    lower: { ...shared, amount: low.amount, amountAt: low.at },
    upper: { ...shared, amount: high.amount, amountAt: high.at },
  };
}
