/** 计算符号 in signs and words, before and behind the number. Source: domain 2.5, op and suffixop. */
import type { Relation } from './indicator-value';

/** What a sign or word of comparison says. */
export interface RelationWord {
  readonly relation: Relation | null;
  readonly approximate: boolean;
}

type Meaning = Relation | '≈';

/**
 * Words before the number. Those marked `near` stand directly before it (超 is part of too many words); the others may
 * be parted from it by a few characters (不低于上年95%).
 */
const BEFORE: Readonly<Record<Meaning, { readonly far: string; readonly near: string }>> = {
  '>=': {
    far:
      '不低于 不少于 不小于 不短于 不得低于 不得少于 不得小于 不能低于 不能少于 不应低于 不应少于 大于等于 大于或等于 大于或者等于 大于、等于 高于、等于 高于等于 高于或等于 ' +
      '超过或等于 达到或超过 等于或大于 等于或高于 至少 ≥',
    near: '>= => ≥= =≥ >≥ 》= >/= ≥/ >_ ≥_ 不< (≥) (>=) 最少 最低 不亚于 不早于 不下 不下于',
  },
  '<=': {
    far:
      '不高于 不超过 不大于 不多于 不长于 不超出 不得高于 不得超过 不得大于 不得多于 不能超过 不能高于 不应超过 不应高于 小于等于 小于或等于 ' +
      '小于或者等于 小于、等于 低于、等于 低于等于 低于或等于 少于或等于 等于或小于 等于或低于 未超过 不突破 至多 最多 控制在 ≤',
    near: '<= =< ≤= =≤ <≤ </= ≤/ <_ ≤_ 不> (≤) (<=) 最高 不超 不晚于 不迟于 限于 ±',
  },
  '>': { far: '大于 超过 高于 多于', near: '> (>) 超 超出 优于 长于' },
  '<': { far: '小于 低于 少于', near: '< (<) 不足 不到 短于 早于' },
  '=': { far: '等于', near: '= == (=)' },
  '≈': { far: '大约 约为 约等于', near: '约 ~ ≈ 近 将近 接近 大概' },
};

const BEHIND: Readonly<Record<Meaning, string>> = {
  '>=': '≥ >= 以上 及以上 或以上 及其以上 (含)以上 之上 以上(含) 以上(含本数) +',
  '<=': '≤ <= 以下 及以下 或以下 及其以下 (含)以下 之下 以内 之内 及以内 (含)以内 以内(含) 以下(含) 封顶 为限',
  '>': '>',
  '<': '<',
  '=': '=',
  '≈': '左右 上下 上下浮动',
};

const MEANINGS = ['>=', '<=', '>', '<', '=', '≈'] as const satisfies readonly Meaning[];

const split = (words: string): string[] => words.split(' ').filter((word) => word !== '');

/** Words with their meaning, and one pattern source that tries the longest first. */
interface Vocabulary {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly source: string;
}

/** What must not stand before a word of one character: 节约, 附近 are no comparisons. */
const PART_OF_WORD: Readonly<Record<string, string>> = {
  约: '(?<![节制简违合预条签契])',
  近: '(?<![附最邻靠])',
};

/** Where columns were joined in another order the sign stands last, or but for the unit: 90 % ≥, 95 ≥ %. */
const LAST = '(?=[%\\p{Script=Han}]{0,2}$)';

/** What must stand behind a sign behind the number; 1+N, 5+2 are no comparisons. */
const GOES_ON: Readonly<Record<string, string>> = {
  '+': '(?![A-Za-z\\d])',
  ...Object.fromEntries(['≥', '>=', '≤', '<=', '>', '<', '='].map((sign) => [sign, LAST])),
};

function vocabulary(
  wordsOf: (meaning: Meaning) => string,
  goesOn: Readonly<Record<string, string>> = {},
): Vocabulary {
  const meanings = new Map(
    MEANINGS.flatMap((meaning) => split(wordsOf(meaning)).map((word) => [word, meaning] as const)),
  );
  const words = [...meanings.keys()].sort((a, b) => b.length - a.length);
  const patterns = words.map(
    (word) => (PART_OF_WORD[word] ?? '') + word.replace(/[()+]/g, '\\$&') + (goesOn[word] ?? ''),
  );
  return { meanings, source: patterns.join('|') };
}

const ALL_BEFORE = vocabulary((meaning) => `${BEFORE[meaning].far} ${BEFORE[meaning].near}`);
const FAR_BEFORE = vocabulary((meaning) => BEFORE[meaning].far);
const ALL_BEHIND = vocabulary((meaning) => BEHIND[meaning], GOES_ON);

/** A match begins as far left as it can, so at the end of a text the longest word wins. */
const AT_END = new RegExp(`(?:${ALL_BEFORE.source})$`, 'u');
const FAR = new RegExp(FAR_BEFORE.source, 'u');
const FAR_AT_END = new RegExp(`(?:${FAR_BEFORE.source})$`, 'u');
const AT_START = new RegExp(`^(?:${ALL_BEHIND.source})`, 'u');

const LONGEST_WORD = 8;

/** A word found: half-open place in the searched text, and its meaning. */
export interface FoundRelation extends RelationWord {
  readonly from: number;
  readonly to: number;
}

function found(words: Vocabulary, word: string | undefined, from: number): FoundRelation | null {
  const meaning = word === undefined ? undefined : words.meanings.get(word);
  if (word === undefined || meaning === undefined) return null;
  return {
    relation: meaning === '≈' ? null : meaning,
    approximate: meaning === '≈',
    from,
    to: from + word.length,
  };
}

/** The longest sign or word that ends exactly where `head` ends. */
export function relationAtEnd(head: string): FoundRelation | null {
  const word = AT_END.exec(head.slice(-LONGEST_WORD))?.[0];
  return found(ALL_BEFORE, word, head.length - (word?.length ?? 0));
}

/** The last word of comparison in `head` that may stand a little apart from the number, at most `reach` from its end. */
export function relationWithin(head: string, reach: number): FoundRelation | null {
  const near = head.slice(-(reach + LONGEST_WORD));
  if (!FAR.test(near)) return null;
  const shift = head.length - near.length;
  for (let to = near.length; to >= Math.max(1, near.length - reach); to -= 1) {
    const word = FAR_AT_END.exec(near.slice(0, to))?.[0];
    if (word !== undefined) return found(FAR_BEFORE, word, shift + to - word.length);
  }
  return null;
}

/** The longest word that begins exactly where `tail` begins. */
export function relationAtStart(tail: string): FoundRelation | null {
  return found(ALL_BEHIND, AT_START.exec(tail)?.[0], 0);
}
