/**
 * 本条不再提示: findings and rules that she set aside, with a reason, in this workbook.
 *
 * A finding is known by what it says and of which form, not by its cell alone, so that it stays set aside when rows are
 * inserted and comes back when the content changes. A form stays the same when its code or its name is corrected, not
 * when both change. One entry sets aside at most one finding.
 */
import { countLines, foldLines, tableFinder } from '../rules/fold';
import type { Finding } from '../rules/finding';
import type { CheckReport } from '../rules/report';
import { SETTINGS_PREFIX } from '../sheet/settings';

export const IGNORED_SETTING = `${SETTINGS_PREFIX}ignored`;

interface Ignored {
  readonly ruleId: string;
  /** In her words; `''` when she gave none. */
  readonly reason: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** 项目编码 and 项目名称; `''` while blank. */
interface FormIdentity {
  readonly code: string;
  readonly name: string;
}

export interface IgnoredFinding extends Ignored {
  readonly kind: 'finding';
  /** Rule, message, field and arguments. */
  readonly key: string;
  readonly form: FormIdentity;
  readonly sheet: string;
  readonly address: string;
  /** What it said. */
  readonly message: string;
}

export interface IgnoredRule extends Ignored {
  readonly kind: 'rule';
}

export type IgnoredEntry = IgnoredFinding | IgnoredRule;

/** An entry and what it sets aside; nothing when it occurs no more. */
export interface SetAside {
  readonly entry: IgnoredEntry;
  readonly findings: readonly Finding[];
}

/** The form that a finding is of. */
function formsOf({ tables }: Pick<CheckReport, 'tables'>): (finding: Finding) => FormIdentity {
  const find = tableFinder(tables);
  return ({ place }) => {
    const index = find(place);
    const table = index === null ? undefined : tables[index];
    return { code: table?.code?.text ?? '', name: table?.name?.text ?? '' };
  };
}

/** While both are blank a form is known by its sheet. */
function isSameForm(
  one: { readonly form: FormIdentity; readonly sheet: string },
  other: { readonly form: FormIdentity; readonly sheet: string },
): boolean {
  const { code, name } = one.form;
  if (code === '' && name === '') {
    return other.form.code === '' && other.form.name === '' && one.sheet === other.sheet;
  }
  return (code !== '' && code === other.form.code) || (name !== '' && name === other.form.name);
}

function keyOf({ ruleId, messageId, place, args }: Finding): string {
  const said = Object.entries(args).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([ruleId, messageId, place.field, said]);
}

/** The entries that set these findings of a report aside. */
export function ignoredFindings(
  findings: readonly { readonly finding: Finding; readonly message: string }[],
  report: Pick<CheckReport, 'tables'>,
  { reason, day }: Pick<Ignored, 'reason' | 'day'>,
): readonly IgnoredFinding[] {
  const formOf = formsOf(report);
  return findings.map(({ finding, message }) => {
    const { ruleId, place } = finding;
    const { sheet, address } = place;
    return {
      kind: 'finding',
      ruleId,
      key: keyOf(finding),
      form: formOf(finding),
      sheet,
      address,
      message,
      reason,
      day,
    };
  });
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function parseForm(value: unknown): FormIdentity | null {
  if (typeof value !== 'object' || value === null) return null;
  const { code, name }: Record<string, unknown> = { ...value };
  return isText(code) && isText(name) ? { code, name } : null;
}

function parseEntry(value: unknown): readonly IgnoredEntry[] {
  if (typeof value !== 'object' || value === null) return [];
  const {
    kind,
    ruleId,
    reason,
    day,
    key,
    sheet,
    address,
    message,
    ...rest
  }: Record<string, unknown> = { ...value };
  if (!isText(ruleId) || !isText(reason) || !isText(day)) return [];
  if (kind === 'rule') return [{ kind, ruleId, reason, day }];
  if (kind !== 'finding' || !isText(key) || !isText(sheet)) return [];
  const form = parseForm(rest['form']);
  if (!isText(address) || !isText(message) || form === null) return [];
  return [{ kind, ruleId, reason, day, key, form, sheet, address, message }];
}

/** What the setting says; whatever cannot be understood is left out. */
export function parseIgnored(setting: string | null): readonly IgnoredEntry[] {
  try {
    const parsed: unknown = JSON.parse(setting ?? '[]');
    return Array.isArray(parsed) ? parsed.flatMap(parseEntry) : [];
  } catch {
    return [];
  }
}

/** The setting; `null` when nothing is set aside. */
export function printIgnored(entries: readonly IgnoredEntry[]): string | null {
  return entries.length === 0 ? null : JSON.stringify(entries);
}

/** The report without what is set aside, and what that was. */
export function setAside(
  report: CheckReport,
  entries: readonly IgnoredEntry[],
): { readonly report: CheckReport; readonly ignored: readonly SetAside[] } {
  if (entries.length === 0) return { report, ignored: [] };
  const formOf = formsOf(report);
  const left = new Map(report.findings.map((finding) => [finding, keyOf(finding)]));
  const taken = new Map<IgnoredEntry, readonly Finding[]>();
  const take = (entry: IgnoredEntry, findings: readonly Finding[]): void => {
    taken.set(entry, findings);
    for (const finding of findings) left.delete(finding);
  };
  // Single findings first: the reason given for one finding is the one to be shown for it.
  for (const entry of entries) {
    if (entry.kind !== 'finding') continue;
    const alike = [...left].flatMap(([finding, key]) => {
      if (key !== entry.key) return [];
      const { sheet } = finding.place;
      return isSameForm(entry, { form: formOf(finding), sheet }) ? [finding] : [];
    });
    const same = alike.find(
      ({ place }) => place.sheet === entry.sheet && place.address === entry.address,
    );
    const one = same ?? alike[0];
    take(entry, one === undefined ? [] : [one]);
  }
  for (const entry of entries) {
    if (entry.kind !== 'rule') continue;
    take(
      entry,
      [...left.keys()].filter(({ ruleId }) => ruleId === entry.ruleId),
    );
  }
  const ignored = entries.map((entry) => ({ entry, findings: taken.get(entry) ?? [] }));
  if (left.size === report.findings.length) return { report, ignored };
  const findings = report.findings.filter((finding) => left.has(finding));
  const unfilled = report.lines.flatMap((line) => (line.kind === 'unfilled' ? line.places : []));
  const lines = foldLines(findings, unfilled, report.tables);
  return { report: { ...report, findings, lines, counts: countLines(lines) }, ignored };
}
