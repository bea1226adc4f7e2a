/** Runs the accept and reject rows that stand in a rule's folder. */
import type { TargetTableContent } from '../../../src/core/model/target-table-content';
import { checkWorkbook } from '../../../src/core/rules/check-workbook';
import type { Finding, RuleId, Severity } from '../../../src/core/rules/finding';
import type { CheckOptions } from '../../../src/core/rules/report';
import type { CellSnapshot } from '../../../src/core/sheet/snapshot';
import { SAMPLE, sheetWith, type CellChanges } from './sample-form';

/** What a finding must say; what is left out is not looked at, except that args default to none. */
export interface ExpectedFinding {
  /** Where a click goes; with the sheet's name when the case has several sheets. */
  readonly address: string;
  readonly severity: Severity;
  readonly messageId: string;
  readonly args?: Readonly<Record<string, string>>;
  /** Every cell that takes part, place first; `[]` for something absent. Defaults to the place alone. */
  readonly cells?: readonly string[];
  /** What the fix writes, by address. */
  readonly fix?: Readonly<Record<string, CellSnapshot>>;
}

interface CaseInput {
  /** Cells changed in the sample form. */
  readonly cells?: CellChanges;
  /** Another content than the sample; `null` is the blank form. */
  readonly content?: TargetTableContent | null;
  /** Further forms on sheets of their own, called 表2, 表3 …: the sample with these cells changed. */
  readonly more?: readonly CellChanges[];
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
  const snapshot = { sheets: [sheetWith(content, input.cells), ...more] };
  return checkWorkbook(snapshot, input.options).findings;
}

function shown(finding: Finding, severalSheets: boolean): ExpectedFinding {
  const { severity, messageId, args, fix } = finding;
  const at = ({ sheet, address }: { sheet: string; address: string }) =>
    severalSheets ? `${sheet}!${address}` : address;
  return {
    address: at(finding.place),
    severity,
    messageId,
    args,
    cells: finding.cells.map(at),
    ...(fix
      ? {
          fix: Object.fromEntries(
            fix.edits.flatMap(({ address, replacement }) =>
              replacement ? [[address, replacement] as const] : [],
            ),
          ),
        }
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
        expect(found.map((finding) => shown(finding, each.more !== undefined))).toEqual(
          expected.map((finding) => ({ args: {}, cells: [finding.address], ...finding })),
        );
      });
    }
  });
}
