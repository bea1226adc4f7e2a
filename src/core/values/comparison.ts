/** The comparison a number stands under: signs and words before and behind it, put together. */
import type { Relation } from './indicator-value';
import { relationAtEnd, relationAtStart, relationWithin } from './relation-words';
import type { Place } from './scaled-number';

/** Words of comparison around the number. */
export interface Comparison {
  readonly relation: Relation | null;
  readonly approximate: boolean;
  readonly at: readonly Place[];
}

/** How far a word of comparison may stand before the number: 不低于当地上年度低保标准的1.3倍. */
const REACH = 18;

/** Signs and words before `from`, and where the words that are left end. */
export function readComparisonBefore(
  chars: string,
  from: number,
): Comparison & { readonly headTo: number } {
  let relation: Relation | null = null;
  let approximate = false;
  const at: Place[] = [];
  let to = from;
  for (;;) {
    const bare = chars.slice(0, to).replace(/[:的]$|为$/u, '');
    const found = relationAtEnd(chars.slice(0, to)) ?? relationAtEnd(bare);
    if (found === null || at.length === 4) break;
    relation = found.relation ?? relation;
    approximate ||= found.approximate;
    at.unshift([found.from, found.to]);
    to = found.from;
  }
  const far = relation === null ? relationWithin(chars.slice(0, to), REACH) : null;
  if (far !== null && !/[\d,;。、]/.test(chars.slice(far.to, to))) {
    relation = far.relation;
    approximate ||= far.approximate;
    at.unshift([far.from, far.to]);
  }
  return { relation, approximate, at, headTo: to };
}

/** Words behind `from`: 以上, 左右, 余, a unit that strayed behind them (10以上%), bracketed notes. */
export function readComparisonBehind(
  chars: string,
  from: number,
  timed: boolean,
): Comparison & { readonly to: number } {
  let relation: Relation | null = null;
  let approximate = false;
  const at: Place[] = [];
  let to = from;
  for (;;) {
    const tail = chars.slice(to);
    const found = relationAtStart(tail);
    const within = timed && found === null && /^内(?!容|部|涵)/u.test(tail);
    const note = /^\([^()]*\)?/u.exec(tail)?.[0].length ?? 0;
    if (found !== null) {
      relation ??= found.relation;
      approximate ||= found.approximate;
      at.push([to, to + found.to]);
      to += found.to;
    } else if (within) {
      relation ??= '<=';
      at.push([to, to + 1]);
      to += 1;
    } else if (/^[余多](?!于|样|元|种)/u.test(tail)) {
      approximate = true;
      at.push([to, to + 1]);
      to += 1;
    } else if (note > 0) {
      to += note;
    } else {
      return { relation, approximate, at, to };
    }
  }
}

/** 控制在 is ≤ unless the number says otherwise (控制在95%以上, 控制在10-15人). */
export function settleComparison(
  chars: string,
  before: Comparison,
  behind: Comparison,
  isRange: boolean,
): Comparison {
  const keeps = before.at.some(([from, to]) => chars.slice(from, to) === '控制在');
  const alone = before.at.length === 1 && keeps;
  const approximate = before.approximate || behind.approximate;
  if (alone && (behind.relation !== null || isRange || behind.approximate)) {
    const relation = behind.relation ?? (isRange ? null : before.relation);
    return {
      relation,
      approximate,
      at: relation === '<=' ? [...before.at, ...behind.at] : behind.at,
    };
  }
  return {
    relation: before.relation ?? behind.relation,
    approximate,
    at: [...before.at, ...behind.at],
  };
}

/** True when a sign or word of comparison stands before `from`. */
export function isCompared(chars: string, from: number): boolean {
  const head = chars.slice(0, from);
  return relationAtEnd(head) !== null || relationWithin(head, REACH) !== null;
}
