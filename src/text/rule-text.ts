import { FIELD_WORDS, type Locale } from '../core/rules/field-words';
import type { FieldName } from '../core/model/target-table';
import { findingText, lineText, severityText, type FindingText } from '../core/rules/finding-text';
import type { Finding, Severity } from '../core/rules/finding';
import { rules } from '../core/rules/rule-list';
import type { ReportLine } from '../core/rules/report';

/** What the checker says, in one language. */
export interface RuleText {
  readonly severity: (severity: Severity) => string;
  readonly field: (field: FieldName) => string;
  readonly finding: (finding: Finding) => FindingText;
  /** The rule's name; the id itself of a rule that is no more. */
  readonly title: (ruleId: string) => string;
  readonly line: (line: ReportLine) => FindingText;
}

function textIn(locale: Locale): RuleText {
  return {
    severity: (severity) => severityText(severity, locale),
    field: (field) => FIELD_WORDS[locale][field],
    finding: (finding) => findingText(finding, locale),
    title: (ruleId) => rules.find(({ id }) => id === ruleId)?.words[locale].title ?? ruleId,
    line: (line) => lineText(line, locale),
  };
}

const TEXTS: Readonly<Record<Locale, RuleText>> = {
  'zh-CN': textIn('zh-CN'),
  'en-US': textIn('en-US'),
};

/**
 * The words of the rules in a language. They stand apart from the other words, which the pane needs for its first paint:
 * with them comes every rule.
 */
export function ruleText(locale: Locale): RuleText {
  return TEXTS[locale];
}
