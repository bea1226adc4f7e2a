/** Day forms of the 时效 targets: what last day a text names. Pure text; places are the caller's business. */
import { readChineseNumeral, readChineseYear } from './chinese-numeral';

/** A last day; `year` is `null` when the text names none (12月底). */
export interface LastDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const YEAR = String.raw`(?<year>(?:19|20)\d{2}|2\d(?=年\d|年年?[底末终]|年第)|[当本今全](?=年))`;
const OPTIONAL_YEAR = `(?:${YEAR}(?:年度|年)?)?`;

/** Forms of one point in time; every one is the whole text. Later days of a month by word: 上旬 10, 中旬 20. */
const DAY = new RegExp(
  String.raw`^(?:${YEAR}年度?)?(?<month>\d{1,2})月份?(?<day>\d{1,2})[日号]?$`,
  'u',
);
const MONTH = new RegExp(
  String.raw`^(?:${YEAR}年度?)?(?<month>\d{1,2})月份?(?<part>月?[底末]|上旬|中旬|下旬|初|中)?$`,
  'u',
);
const YEAR_END = new RegExp(String.raw`^${YEAR}年?(?:年度|年|度)?(?:年?[底末终]|内|全年)?$`, 'u');
const NAMELESS_YEAR_END = /^(?:全年度?|本年度|当年度|预算年度|年度|年)(?:[底末终])?$/u;
const QUARTER = new RegExp(
  String.raw`^${OPTIONAL_YEAR}(?:(?:第(?<nth>[1-4])个|第?(?<quarter>[1-4]))季度?|[Qq](?<letter>[1-4])|(?<word>[首末])季度?)(?:[底末])?$`,
  'u',
);
const HALF = new RegExp(String.raw`^${OPTIONAL_YEAR}(?<half>[上下])半年(?:[底末])?$`, 'u');
const DOTTED_DAY =
  /^(?<year>(?:19|20)\d{2}|2\d(?=[./]))(?<mark>[./、,。·\n-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})[日号]?$/u;
const DOTTED_MONTH = /^(?<year>(?:19|20)\d{2})[./-](?<month>\d{1,2})月?(?:[底末])?$/u;
/** Year and day each written in its own way: 2024年12.31. */
const MIXED_DAY = /^(?<year>(?:19|20)\d{2})年(?<month>\d{1,2})\.(?<day>\d{1,2})日?$/u;
const EIGHT_DIGITS = /^(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})$/u;

type Groups = Readonly<Record<string, string | undefined>>;

function yearOf(groups: Groups): number | null {
  const year = groups['year'];
  if (year === undefined || !/^\d/.test(year)) return null;
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** February ends on the 28th when no year says otherwise. */
function lastOfMonth(year: number | null, month: number): number {
  return new Date(Date.UTC(year ?? 2023, month, 0)).getUTCDate();
}

function checked(year: number | null, month: number, day: number): LastDay | null {
  const longest = year === null && month === 2 ? 29 : lastOfMonth(year, month);
  return month >= 1 && month <= 12 && day >= 1 && day <= longest ? { year, month, day } : null;
}

function monthEnd(year: number | null, month: number): LastDay | null {
  return month >= 1 && month <= 12 ? { year, month, day: lastOfMonth(year, month) } : null;
}

function monthPart(year: number | null, month: number, part: string | undefined): LastDay | null {
  if (part === '上旬' || part === '初') return checked(year, month, 10);
  if (part === '中旬' || part === '中') return checked(year, month, 20);
  return monthEnd(year, month);
}

/** The point in time a whole text names, by its last day. */
export function readPoint(text: string): LastDay | null {
  const exact = (
    DAY.exec(text) ??
    DOTTED_DAY.exec(text) ??
    MIXED_DAY.exec(text) ??
    EIGHT_DIGITS.exec(text)
  )?.groups;
  if (exact !== undefined) {
    return checked(yearOf(exact), Number(exact['month']), Number(exact['day']));
  }
  const month = (MONTH.exec(text) ?? DOTTED_MONTH.exec(text))?.groups;
  if (month !== undefined) return monthPart(yearOf(month), Number(month['month']), month['part']);
  const quarter = QUARTER.exec(text)?.groups;
  if (quarter !== undefined) {
    const named = quarter['quarter'] ?? quarter['nth'] ?? quarter['letter'];
    const number = Number(named ?? (quarter['word'] === '首' ? 1 : 4));
    return monthEnd(yearOf(quarter), number * 3);
  }
  const half = HALF.exec(text)?.groups;
  if (half !== undefined) return monthEnd(yearOf(half), half['half'] === '上' ? 6 : 12);
  const year = YEAR_END.exec(text)?.groups;
  if (year !== undefined && !/^\d+$/.test(text)) return monthEnd(yearOf(year), 12);
  return NAMELESS_YEAR_END.test(text) ? monthEnd(null, 12) : null;
}

/** How a range may begin: a point, or a point whose unit stands only at the end (1-12月, 2023-2024年). */
const ANY_YEAR = String.raw`(?:(?:19|20)\d{2}年?度?)`;
const RANGE_START = new RegExp(
  String.raw`^(?:${ANY_YEAR}?\d{1,2}(?:月份?)?(?:\d{1,2}[日号]?)?[初底]?|${ANY_YEAR}?第?[1-4](?:季度?)?|${ANY_YEAR}[初底]?)$`,
  'u',
);
/** A bare year a target may speak of. */
const PLAN_YEAR = /^20[1-4]\d$/;
const RANGE_MARK = /至|到|~+|—+|-+/gu;

function readRangeEnd(start: string, end: string): LastDay | null {
  const first =
    /^(?:(?<year>(?:19|20)\d{2})[年.\-/]?)?(?:度)?(?:(?<month>\d{1,2})[月.\-/]?)?/u.exec(start);
  const year = first?.groups?.['year'];
  const dayOnly = /^(?<day>\d{1,2})[日号]$/u.exec(end)?.groups?.['day'];
  const month = first?.groups?.['month'];
  const startHasDay = /月\d{1,2}[日号]?$/u.test(start);
  if (dayOnly !== undefined) {
    if (month === undefined || !startHasDay) return null;
    return checked(year === undefined ? null : Number(year), Number(month), Number(dayOnly));
  }
  const last = readPoint(end) ?? (year !== undefined ? readPoint(`${year}.${end}`) : null);
  if (last === null || last.year !== null || year === undefined) return last;
  const wraps = month !== undefined && Number(month) > last.month;
  const endYear = Number(year) + (wraps ? 1 : 0);
  return last.month === 2 && last.day === 28 ? monthEnd(endYear, 2) : { ...last, year: endYear };
}

function readRange(text: string): LastDay | null {
  for (const mark of text.matchAll(RANGE_MARK)) {
    const start = text.slice(0, mark.index).replace(/^[自从]/u, '');
    const end = text.slice(mark.index + mark[0].length);
    if (start === '' || end === '') continue;
    if (!RANGE_START.test(start) && readPoint(start) === null) continue;
    const bothYears = PLAN_YEAR.test(start) && PLAN_YEAR.test(end) && start < end;
    const last = bothYears ? monthEnd(Number(end), 12) : readRangeEnd(start, end);
    if (last !== null) return last;
  }
  return null;
}

/** Chinese numerals of a day form in figures: 十二月底 → 12月底, 二〇二四年 → 2024年, 第四季度 → 第4季度. */
function inFigures(text: string): string {
  return text
    .replace(/[零〇一二三四五六七八九]{4}(?=年)/gu, (year) => readChineseYear(year) ?? year)
    .replace(
      /[一二三四五六七八九十]{1,3}(?=[月日号季至到~—-])/gu,
      (part) => readChineseNumeral(part) ?? part,
    );
}

/** The last day a whole text names: a day, a month's, quarter's, half-year's or year's end, or a range of them. */
export function readLastDay(text: string): LastDay | null {
  const figures = inFigures(text);
  return readPoint(figures) ?? readRange(figures);
}
