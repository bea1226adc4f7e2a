/** 本条不再提示: sets findings or a rule aside in this workbook, with a reason, or shows them again. */
import {
  ignoredFindings,
  IGNORED_SETTING,
  parseIgnored,
  printIgnored,
} from '../core/ignored/ignored';
import type { IgnoredEntry, IgnoredFinding } from '../core/ignored/ignored';
import type { Finding, RuleId } from '../core/rules/finding';
import { keepSetting } from './keep-setting';
import { runCommand } from './run-command';
import type { CommandOptions, CommandOutcome, Session } from './session';

export type IgnoreWish =
  | {
      readonly kind: 'findings';
      /** With the message in her language, for the day when it occurs no more. */
      readonly findings: readonly { readonly finding: Finding; readonly message: string }[];
      readonly reason: string;
    }
  | { readonly kind: 'rule'; readonly ruleId: RuleId; readonly reason: string }
  | { readonly kind: 'show-again'; readonly entries: readonly IgnoredEntry[] };

export interface IgnoreOptions extends CommandOptions {
  readonly wish: IgnoreWish;
}

export interface IgnoreDone {
  /** Entries that stand now. */
  readonly entries: number;
  readonly shownAgain: boolean;
}

function sameEntry(one: IgnoredEntry, other: IgnoredEntry): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isOfSameFinding(one: IgnoredEntry, other: IgnoredFinding): boolean {
  return (
    one.kind === 'finding' &&
    one.key === other.key &&
    one.sheet === other.sheet &&
    one.address === other.address
  );
}

function wished(
  session: Session,
  wish: IgnoreWish,
  stand: readonly IgnoredEntry[],
): readonly IgnoredEntry[] {
  const day = session.today();
  switch (wish.kind) {
    case 'show-again':
      return stand.filter((entry) => !wish.entries.some((each) => sameEntry(entry, each)));
    case 'rule': {
      const others = stand.filter(({ kind, ruleId }) => kind !== 'rule' || ruleId !== wish.ruleId);
      return [...others, { kind: 'rule', ruleId: wish.ruleId, reason: wish.reason, day }];
    }
    case 'findings': {
      const { report } = session.getState();
      if (report === null) return stand;
      const added = ignoredFindings(wish.findings, report, { reason: wish.reason, day });
      // One more entry of the same would set aside another finding that says the same.
      return added.reduce(
        (all: readonly IgnoredEntry[], entry) =>
          all.some((each) => isOfSameFinding(each, entry)) ? all : [...all, entry],
        stand,
      );
    }
  }
}

/** The list and the highlights follow at once; highlights only where some stand. */
export function ignore(
  session: Session,
  { wish, ...options }: IgnoreOptions,
): Promise<CommandOutcome<IgnoreDone>> {
  return runCommand(session, 'ignore', options, async ({ signal, onProgress }) => {
    const reading = await session.host.read({ cells: true, marks: true, signal, onProgress });
    const stand = parseIgnored(reading.settings[IGNORED_SETTING] ?? null);
    const entries = wished(session, wish, stand);
    const setting = printIgnored(entries);
    if (setting === printIgnored(stand)) return { kind: 'nothing-to-do' };
    await keepSetting(session, 'ignore', {
      reading,
      values: { [IGNORED_SETTING]: setting },
      signal,
    });
    const result = { entries: entries.length, shownAgain: wish.kind === 'show-again' };
    return { kind: 'done', result, undoable: true };
  });
}
