/** The ledger in a check: who says which problem, how the findings are listed, and what stays silent. */
import published from '../../../examples/published-tables.json';
import type { LedgerProblemId } from '../../../src/core/forms/ledger/ledger-problem';
import { checkWorkbook } from '../../../src/core/rules/check-workbook';
import { findingText, lineText } from '../../../src/core/rules/finding-text';
import type { RuleId } from '../../../src/core/rules/finding';
import { highlightMarks } from '../../../src/core/rules/highlight-marks';
import type { CheckOptions, CheckReport } from '../../../src/core/rules/report';
import { rules } from '../../../src/core/rules/rule-list';
import { SAMPLE, sheetWith } from './sample-form';
import { ledgerSheets, type LedgerChanges } from './sample-ledger';

/** Complete by its type: a problem that no rule says would be found and never shown. */
const SAID_BY: Readonly<Record<LedgerProblemId, RuleId>> = {
  'unknown-project': 'L1',
  'doubled-row': 'L2',
  'indicator-not-found': 'L3',
  'negative-figure': 'L4',
  'october-above-december': 'L5',
  'future-figure': 'L6',
  'text-figure': 'L7',
  'rows-outside': 'L8',
  'heads-mixed': 'L9',
  'second-ledger': 'L10',
  'falling-figure': 'X9',
  'falling-quarter': 'X9',
  'falling-actual': 'X9',
  'negative-actual': 'X9',
  'over-budget': 'H8',
  'spent-without-budget': 'H8',
  'actual-with-sign': 'G15',
  'actuals-equal-targets': 'G16',
};

const forms = [sheetWith(SAMPLE)];

function report(changes: LedgerChanges, options: CheckOptions = {}): CheckReport {
  return checkWorkbook({ sheets: [...forms, ...ledgerSheets(forms, changes)] }, options);
}

function lines({ lines: all }: CheckReport): readonly string[] {
  return all.map((line) =>
    line.kind === 'unfilled'
      ? `${line.table} unfilled`
      : `${line.table} ${line.severity} ${line.ruleId} ${line.findings.map(({ place }) => `${place.sheet}!${place.address}`).join(' ')}`,
  );
}

test('every problem has its rule', () => {
  for (const [problem, rule] of Object.entries(SAID_BY)) {
    const saying = rules.filter(({ words }) => Object.hasOwn(words['zh-CN'].messages, problem));
    expect({ problem, saying: saying.map(({ id }) => id) }).toEqual({ problem, saying: [rule] });
  }
});

test('a new ledger adds no line to the published tables, whatever the day', () => {
  const sheets = published.map((table, index) => sheetWith(table, {}, `表${index + 1}`));
  const workbook = { sheets: [...sheets, ...ledgerSheets(sheets, {})] };
  for (const today of ['2023-12-31', '2024-06-30', '2025-02-01']) {
    for (const profile of ['unit', 'reviewer'] as const) {
      const withLedger = checkWorkbook(workbook, { today, profile });
      expect(withLedger).toEqual(checkWorkbook({ sheets }, { profile }));
      expect(withLedger.counts.error).toBe(0);
    }
  }
});

test('its lines stand under 季度台账, behind the forms: 错误 alone, 警告 folded, 支出 before 完成情况', () => {
  const bad = {
    spending: { H4: '待定', I5: '待定', L5: 6 },
    achievements: { H4: '≥120盏', H5: '≥98%', I4: -3 },
  };
  const sheets = [sheetWith(SAMPLE, { E10: '≥120' })];
  const found = checkWorkbook({ sheets: [...ledgerSheets(sheets, bad), ...sheets] });
  expect(lines(found)).toEqual([
    '0 hint G4 绩效目标表!E10',
    'ledger error L7 台账-支出!H4',
    'ledger error L7 台账-支出!I5',
    'ledger error L4 台账-完成!I4',
    'ledger warning H8 台账-支出!L5',
    'ledger warning G15 台账-完成!H4 台账-完成!H5',
  ]);
  expect(found.counts).toEqual({ error: 3, warning: 2, hint: 1 });
  const folded = found.lines.at(-1);
  expect(folded && lineText(folded, 'zh-CN')).toMatchObject({
    message: '实际完成值不应带比较符号（2处）：≥120盏、≥98%',
    place: '2处',
  });
});

test('a question offers its answers in both languages, with amounts to the cent', () => {
  const [finding] = report({ spending: { H4: 9, I4: 7.5 } }).findings;
  if (!finding) throw new Error('no finding');
  expect(findingText(finding, 'zh-CN')).toMatchObject({
    message:
      '“村道路灯安装（财政）”截至6月底填7.50，小于截至3月底的9.00，少1.50万元。是退款、调账，还是填错了？退款、调账请在备注写明；填错了请改正。',
    place: '台账-支出 I4',
    answerLabels: ['退款', '调账', '改正'],
  });
  expect(findingText(finding, 'en-US').answerLabels).toEqual([
    'Refund',
    'Reallocation',
    'Correct it',
  ]);
});

test('an answer written into 备注 puts the highlight out', () => {
  const marks = highlightMarks(report({ spending: { H4: 9, I4: 7.5 } }).findings);
  expect(marks.map(({ address }) => address)).toEqual(['I4', 'H4', 'M4']);
  for (const { formula } of marks) expect(formula).toContain('ISBLANK($M$4)');
});

test('a hidden sheet of the ledger is left out: a finding there could not be shown', () => {
  const hidden = report({
    spending: { H4: -1 },
    achievements: { H4: -1 },
    change: (spending, achievements) => [{ ...spending, hidden: true }, achievements],
  });
  expect(lines(hidden)).toEqual(['ledger error L4 台账-完成!H4']);
});

test('a ledger without forms is checked all the same', () => {
  const sheets = ledgerSheets(forms, { spending: { H4: -1 } });
  expect(lines(checkWorkbook({ sheets }))).toEqual([
    'ledger error L4 台账-支出!H4',
    'ledger warning L1 台账-支出!A4 台账-支出!A5 台账-完成!A4',
  ]);
});

test('a day that is none is refused', () => {
  expect(() => checkWorkbook({ sheets: [] }, { today: '31.12.2025' })).toThrow(TypeError);
});
