/** How much a check found, counted and said in one way wherever it is said: pane, screen reader, 校验报告. */
import type { Locale } from './field-words';
import type { Severity } from './finding';
import type { CheckReport, ReportLine } from './report';
import { SEVERITIES } from './severity';

export interface Tally {
  /** `unfilled`: blanks that are only counted while a form is being filled. */
  readonly what: Severity | 'unfilled';
  /** Lines of the list: 警告 and 提示 of one rule share one. */
  readonly kinds: number;
  /** 处: findings, or blanks. What lies in two forms counts once here, and in each of them where forms are counted. */
  readonly places: number;
}

/** 处 in lines of the list. */
export function placesIn(lines: readonly ReportLine[]): number {
  return lines.reduce(
    (sum, line) => sum + (line.kind === 'unfilled' ? line.places : line.findings).length,
    0,
  );
}

/** 错误, 警告, 提示, each also when there is none; then 未填 when there are any. */
export function tallyOf({ lines }: Pick<CheckReport, 'lines'>): readonly Tally[] {
  const found = SEVERITIES.map((what): Tally => {
    const own = lines.filter((line) => line.kind === 'findings' && line.severity === what);
    return { what, kinds: own.length, places: placesIn(own) };
  });
  const blanks = placesIn(lines.filter(({ kind }) => kind === 'unfilled'));
  return blanks === 0 ? found : [...found, { what: 'unfilled', kinds: 1, places: blanks }];
}

const NAMES = {
  'zh-CN': { error: '错误', warning: '警告', hint: '提示', unfilled: '未填' },
  'en-US': { error: 'Error', warning: 'Warning', hint: 'Hint', unfilled: 'Blank' },
} as const;

/** What is counted, by its name alone. */
export function tallyName(what: Tally['what'], locale: Locale): string {
  return NAMES[locale][what];
}

/** 错误 2 处; 警告 2 类 9 处 where several share a line. */
export function tallyText({ what, kinds, places }: Tally, locale: Locale): string {
  const folded = what !== 'error' && what !== 'unfilled' && kinds !== places;
  if (locale === 'zh-CN')
    return `${tallyName(what, locale)} ${folded ? `${kinds} 类 ` : ''}${places} 处`;
  const noun = `${places} ${tallyName(what, locale).toLowerCase()}${places === 1 ? '' : 's'}`;
  return folded ? `${noun} of ${kinds} kind${kinds === 1 ? '' : 's'}` : noun;
}

/** All of them in one sentence, without its full stop. */
export function tallySentence(report: Pick<CheckReport, 'lines'>, locale: Locale): string {
  const parts = tallyOf(report).map((each) => tallyText(each, locale));
  return parts.join(locale === 'zh-CN' ? '，' : ', ');
}
