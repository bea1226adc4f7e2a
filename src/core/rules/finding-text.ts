/** Puts findings and lines of the list into words. The place is kept apart so that it can be a link. */
import type { Locale } from './field-words';
import type { Certainty, Finding, Fix, RuleId, Severity } from './finding';
import type { ReportLine, UnfilledPlace } from './report';
import { ruleById } from './rule-list';
import { fillTemplate } from './template';

/** A finding, or a line of the list, in one language. */
export interface FindingText {
  /** What is there, what is expected, what to do. */
  readonly message: string;
  /** Where: `绩效目标表 B7`, or how many places when several are folded into one line. */
  readonly place: string;
  /** The basis and how sure it is; empty for the line of blanks. */
  readonly basis: string;
  /** The name of the repair, when there is one. */
  readonly fixLabel?: string;
  /** The names of the answers, when it is a question. */
  readonly answerLabels?: readonly string[];
}

/** The words that belong to no rule. */
const PHRASES = {
  'zh-CN': {
    certainty: {
      document: '文件规定',
      form: '公开表样',
      practice: '工作惯例',
      inferred: '推断，仅供参考',
    },
    withCertainty: (basis: string, certainty: string) =>
      basis.endsWith('）') ? `${basis.slice(0, -1)}；${certainty}）` : `${basis}（${certainty}）`,
    basis: (basis: string) => `依据：${basis}`,
    places: (count: number, sheets: number) =>
      sheets > 1 ? `${sheets}张工作表 ${count}处` : `${count}处`,
    folded: (title: string, count: number, examples: string) =>
      examples === '' ? `${title}（${count}处）` : `${title}（${count}处）：${examples}`,
    separator: '、',
    more: ' 等',
    unfilled: (count: number) => `未填 ${count} 处`,
    severity: { error: '错误', warning: '警告', hint: '提示' },
  },
  'en-US': {
    certainty: {
      document: 'document',
      form: 'published form',
      practice: 'practice',
      inferred: 'inferred, for reference only',
    },
    withCertainty: (basis: string, certainty: string) =>
      basis.endsWith(')') ? `${basis.slice(0, -1)}; ${certainty})` : `${basis} (${certainty})`,
    basis: (basis: string) => `Basis: ${basis}`,
    places: (count: number, sheets: number) =>
      sheets > 1 ? `${count} places on ${sheets} sheets` : `${count} places`,
    folded: (title: string, count: number, examples: string) =>
      examples === '' ? `${title} (${count} places)` : `${title} (${count} places): ${examples}`,
    separator: ', ',
    more: ' …',
    unfilled: (count: number) => `${count} not filled in`,
    severity: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  },
} as const;

/** How many quotations a folded line shows. */
const EXAMPLES = 3;

/** 错误, 警告, 提示 in the language. */
export function severityText(severity: Severity, locale: Locale): string {
  return PHRASES[locale].severity[severity];
}

/** How sure a basis is: 文件规定, 公开表样, 工作惯例, 推断. */
export function certaintyText(certainty: Certainty, locale: Locale): string {
  return PHRASES[locale].certainty[certainty];
}

/** What a repair of a rule is called: `加≥`. */
export function fixText(ruleId: RuleId, { labelId, args }: Fix, locale: Locale): string {
  return fillTemplate(ruleById(ruleId).words[locale].fixes[labelId] ?? labelId, args, locale);
}

/** The basis of a rule and how sure it is, as it stands under a head that says 依据. */
export function basisText(ruleId: RuleId, locale: Locale): string {
  const { basis, certainty } = ruleById(ruleId).words[locale];
  return PHRASES[locale].withCertainty(basis, PHRASES[locale].certainty[certainty]);
}

/** One finding in words. */
export function findingText(finding: Finding, locale: Locale): FindingText {
  const words = ruleById(finding.ruleId).words[locale];
  const phrases = PHRASES[locale];
  const template = words.messages[finding.messageId] ?? words.title;
  const { fix, answers } = finding;
  const label = (each: Fix) => fixText(finding.ruleId, each, locale);
  return {
    message: fillTemplate(template, finding.args, locale),
    place: `${finding.place.sheet} ${finding.place.address}`,
    basis: phrases.basis(basisText(finding.ruleId, locale)),
    ...(fix ? { fixLabel: label(fix) } : {}),
    ...(answers ? { answerLabels: answers.map(label) } : {}),
  };
}

function placesText(places: readonly { readonly sheet: string }[], locale: Locale): string {
  return PHRASES[locale].places(places.length, new Set(places.map(({ sheet }) => sheet)).size);
}

/** What the flagged cells say (the argument `text`), each once, the first few. */
function examplesOf(findings: readonly Finding[], locale: Locale): string {
  const quoted = findings.flatMap(({ args }) =>
    args['text'] === undefined ? [] : [fillTemplate('{text}', { text: args['text'] }, locale)],
  );
  const distinct = [...new Set(quoted)];
  const shown = distinct.slice(0, EXAMPLES).join(PHRASES[locale].separator);
  return distinct.length > EXAMPLES ? shown + PHRASES[locale].more : shown;
}

function unfilledText(places: readonly UnfilledPlace[], locale: Locale): FindingText {
  return {
    message: PHRASES[locale].unfilled(places.length),
    place: placesText(places, locale),
    basis: '',
  };
}

/** One line of the list in words: a single finding says everything, folded ones their title, number and examples. */
export function lineText(line: ReportLine, locale: Locale): FindingText {
  if (line.kind === 'unfilled') return unfilledText(line.places, locale);
  const [first, ...others] = line.findings;
  if (first && others.length === 0) return findingText(first, locale);
  const words = ruleById(line.ruleId).words[locale];
  const phrases = PHRASES[locale];
  return {
    message: phrases.folded(words.title, line.findings.length, examplesOf(line.findings, locale)),
    place: placesText(
      line.findings.map(({ place }) => place),
      locale,
    ),
    basis: phrases.basis(basisText(line.ruleId, locale)),
  };
}
