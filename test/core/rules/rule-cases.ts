/** Runs the accept and reject rows that stand in a rule's folder. */
import type { TargetTableContent } from '../../../src/core/model/target-table-content';
import { checkWorkbook } from '../../../src/core/rules/check-workbook';
import type { Finding, Fix, RuleId, Severity } from '../../../src/core/rules/finding';
import type { CheckOptions } from '../../../src/core/rules/report';
import type { CellSnapshot } from '../../../src/core/sheet/snapshot';
import { SAMPLE, sheetWith, type CellChanges } from './sample-form';
import { ledgerSheets, type LedgerChanges } from './sample-ledger';

/** What a finding must say; what is left out is not looked at, except that args default to none. */
export interface ExpectedFinding {
  /** Where a click goes; with the sheet's name when the case has several sheets. */
  readonly address: string;
  readonly severity: Severity;
  readonly messageId: string;
  readonly args?: Readonly<Record<string, string>>;
  /** Every cell that takes part, place first; `[]` for something absent. Defaults to the place alone. */
  readonly cells?: readonly string[];
  /** What the fix writes, by address; how far a table grows, by its name. */
  readonly fix?: Written;
  /** What each answer writes, by its label; not looked at when left out. */
  readonly answers?: Readonly<Record<string, Written>>;
}

type Written = Readonly<Record<string, CellSnapshot | string>>;

interface CaseInput {
  /** Cells changed in the sample form. */
  readonly cells?: CellChanges;
  /** Another content than the sample; `null` is the blank form. */
  readonly content?: TargetTableContent | null;
  /** Further forms on sheets of their own, called 表2, 表3 …: the sample with these cells changed. */
  readonly more?: readonly CellChanges[];
  /** A ledger of these forms, with changes. */
  readonly ledger?: LedgerChanges;
  readonly options?: CheckOptions;
}

export type RuleCase =
  | (CaseInput & { readonly accepts: string })
  | (CaseInput & { readonly rejects: string; readonly findings: readonly ExpectedFinding[] });

/** All findings of a case, of every rule. */
export function findingsOf(input: CaseInput): readonly Finding[] {
  const content = input.content === undefined ? SAMPLE : input.content;
  const more = (input.more ?? []).map((cells, index) =>
    sheetWith({ ...SAMPLE, code: `13999925P00000000${index + 10}CD` }, cells, `表${index + 2}`),
  );
  const forms = [sheetWith(content, input.cells), ...more];
  const ledger = input.ledger ? ledgerSheets(forms, input.ledger) : [];
  const snapshot = { sheets: [...forms, ...ledger] };
  return checkWorkbook(snapshot, input.options).findings;
}

function written({ edits, tables = [] }: Fix): Written {
  const entries: (readonly [string, CellSnapshot | string])[] = tables.map(({ table, to }) => [
    table,
    to,
  ]);
  for (const { address, replacement } of edits) {
    if (replacement) entries.push([address, replacement]);
  }
  return Object.fromEntries(entries);
}

/** Answers of one kind differ by their first argument: `stateUnit 元`. */
function labelOf({ labelId, args }: Fix): string {
  return [labelId, ...Object.values(args).slice(0, 1)].join(' ');
}

function shown(
  finding: Finding,
  severalSheets: boolean,
  expected: ExpectedFinding | undefined,
): ExpectedFinding {
  const { severity, messageId, args, fix, answers } = finding;
  const at = ({ sheet, address }: { sheet: string; address: string }) =>
    severalSheets ? `${sheet}!${address}` : address;
  return {
    address: at(finding.place),
    severity,
    messageId,
    args,
    cells: finding.cells.map(at),
    ...(fix ? { fix: written(fix) } : {}),
    ...(answers && expected?.answers
      ? { answers: Object.fromEntries(answers.map((each) => [labelOf(each), written(each)])) }
      : {}),
  };
}

/** Declares one test per row; a row about the rule says nothing about other rules. */
export function ruleCases(ruleId: RuleId, cases: readonly RuleCase[]): void {
  describe(ruleId, () => {
    for (const each of cases) {
      const rejects = 'rejects' in each;
      test(rejects ? `rejects ${each.rejects}` : `accepts ${each.accepts}`, () => {
        const found = findingsOf(each).filter((finding) => finding.ruleId === ruleId);
        const expected = rejects ? each.findings : [];
        const severalSheets = each.more !== undefined || each.ledger !== undefined;
        expect(
          found.map((finding, index) => shown(finding, severalSheets, expected[index])),
        ).toEqual(expected.map((finding) => ({ args: {}, cells: [finding.address], ...finding })));
      });
    }
  });
}
