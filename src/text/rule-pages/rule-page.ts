/** The page of a rule in a language. Only parts of the pane's later chunk import it: with it comes every page. */
import type { Locale } from '../../core/rules/field-words';
import type { RuleId } from '../../core/rules/finding';
import { pagesEnUS } from './en-US';
import { parsePage, type PageHeadings, type RulePage } from './parse-page';
import { pagesZhCN } from './zh-CN';

const PAGES = { 'zh-CN': pagesZhCN, 'en-US': pagesEnUS } as const;

const HEADINGS: Readonly<Record<Locale, PageHeadings>> = {
  'zh-CN': {
    what: '查什么',
    why: '为什么',
    examples: '例子',
    remedy: '怎么办',
    severity: '严重程度',
  },
  'en-US': {
    what: 'What is checked',
    why: 'Why',
    examples: 'Examples',
    remedy: 'What to do',
    severity: 'Severity',
  },
};

/** The headings are those of the file, so that both say the same. */
export function pageHeadings(locale: Locale): PageHeadings {
  return HEADINGS[locale];
}

export function rulePage(ruleId: RuleId, locale: Locale): RulePage {
  return parsePage(PAGES[locale][ruleId], HEADINGS[locale]);
}
