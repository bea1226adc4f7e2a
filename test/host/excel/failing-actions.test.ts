/** Excel failing, action after action, in the commands that change a sheet of hers, once and for good. */
import { adjustRows } from '../../../src/commands/adjust-rows';
import { check } from '../../../src/commands/check';
import { clearMarks } from '../../../src/commands/clear-marks';
import { ignore } from '../../../src/commands/ignore';
import { repair } from '../../../src/commands/repair';
import type { Session } from '../../../src/commands/session';
import { setYear } from '../../../src/commands/set-year';
import { undo } from '../../../src/commands/undo';
import {
  proposeRepairs,
  repairsOfKind,
  safeRepairs,
} from '../../../src/core/repair/propose-repairs';
import type { Repair } from '../../../src/core/repair/repair';
import { lampSheet, lampTable } from '../../commands/filled-table';
import { endExcel, startExcel } from './excel-setting';
import type { ExcelSetting } from './excel-setting';
import { failEverywhere } from './failing-commands';
import type { FailingCase, Run } from './failing-commands';

afterEach(() => endExcel(), 60_000);

/** Short, wrong in many ways, with a conditional format of hers, and with a text that is cut. */
async function start(): Promise<ExcelSetting> {
  const [first, second] = lampTable.indicators;
  const indicators = [first, second].flatMap((row) =>
    row === undefined ? [] : [{ ...row, value: row.value.replace('≥', '') }],
  );
  const sheet = lampSheet('路灯', {
    indicators,
    code: '１３０２２５２４P00999000001A',
    plan: { ...lampTable.plan, '10月底': '45%' },
  });
  const setting = await startExcel([sheet], { expectedSheets: 2 });
  const form = setting.workbook.root.Worksheets.GetItem('路灯');
  form.GetRange('B5:G5').Merge();
  form.GetRange('A1:G20').Format.WrapText = true;
  const own = form.GetRange('A1:G20').ConditionalFormats.Add('Custom');
  own.Custom.Rule.Formula = '=$A1="合计"';
  await setting.workbook.user.type('路灯', 'B5', lampTable.purpose.repeat(20));
  return setting;
}

function repairing(choose: (repairs: readonly Repair[]) => readonly Repair[]): Run {
  return (session: Session) => {
    const { report, reading } = session.getState();
    const all = report && reading ? proposeRepairs(report, reading.snapshot) : [];
    return repair(session, { repairs: choose(all) });
  };
}

const repairOne = repairing((repairs) => repairs.slice(0, 1));
const repairKind = repairing((repairs) => repairsOfKind(repairs, 'G3.addSign'));
const repairSafe = repairing(safeRepairs);
const ignoreRule: Run = (session) =>
  ignore(session, { wish: { kind: 'rule', ruleId: 'P3', reason: '本地要求' } });
const entry = { kind: 'rule', ruleId: 'P3', reason: '本地要求', day: '1970-01-01' } as const;
const showAgain: Run = (session) =>
  ignore(session, { wish: { kind: 'show-again', entries: [entry] } });

const nextYear: Run = (session) => setYear(session, { year: '2025' });
const asTheFormsSay: Run = (session) => setYear(session, { year: null });

const cases: readonly FailingCase[] = [
  { name: '校验', start, before: [], command: check, every: 2 },
  { name: '清除标记', start, before: [check], command: clearMarks },
  { name: '撤销校验', start, before: [check], command: undo },
  { name: '撤销清除', start, before: [check, clearMarks], command: undo },
  { name: '调整行高', start, before: [], command: adjustRows, every: 3 },
  { name: '撤销调整行高', start, before: [adjustRows], command: undo },
  { name: '修复一处', start, before: [check], command: repairOne },
  { name: '修复同类', start, before: [check], command: repairKind },
  { name: '修复写法', start, before: [check], command: repairSafe },
  { name: '撤销修复', start, before: [check, repairKind], command: undo },
  { name: '不再提示', start, before: [check], command: ignoreRule },
  { name: '恢复提示', start, before: [check, ignoreRule], command: showAgain },
  { name: '撤销不再提示', start, before: [check, ignoreRule], command: undo },
  { name: '预算年度', start, before: [], command: nextYear },
  { name: '校验后改预算年度', start, before: [check], command: nextYear },
  { name: '预算年度改回自动', start, before: [check, nextYear], command: asTheFormsSay },
  { name: '撤销预算年度', start, before: [check, nextYear], command: undo },
  { name: '恢复预算年度', start, before: [check, nextYear, undo], command: undo },
];

describe.each(cases)('$name', (tried) => {
  test.each([false, true])(
    'failing half-way, for good: %s',
    (forGood) => failEverywhere(tried, forGood),
    600_000,
  );
});
