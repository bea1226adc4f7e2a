/** Excel failing in the middle of 插入模板, 校验报告 and 生成送审版: no sheet stays half made. */
import { OfficeErrorCode } from '../../../excel-host/rich-api/office-error';
import { check } from '../../../src/commands/check';
import { insertForm } from '../../../src/commands/insert-form';
import { makeCopies } from '../../../src/commands/make-copies';
import { retryUndo } from '../../../src/commands/retry-undo';
import { undo } from '../../../src/commands/undo';
import { writeReport } from '../../../src/commands/write-report';
import { lampSheet, lampTable } from '../../commands/filled-table';
import { endExcel, startExcel } from './excel-setting';
import type { ExcelSetting } from './excel-setting';
import { failEverywhere, leftIn } from './failing-commands';
import type { FailingCase, Run } from './failing-commands';

afterEach(() => endExcel(), 60_000);

/** Each action costs a run: so forms are short, and a walk through sheets that are not there must be. */
function start(): Promise<ExcelSetting> {
  const indicators = lampTable.indicators.slice(0, 1);
  return startExcel([lampSheet('路灯', { indicators })], { expectedSheets: 2 });
}

const report: Run = (session) => writeReport(session, { locale: 'zh-CN' });
const copies: Run = (session) =>
  makeCopies(session, {
    forms: session.getState().report?.tables ?? [],
    signers: { preparer: '张三', reviewer: '', head: '' },
    evenNotReady: true,
  });

const cases: readonly FailingCase[] = [
  { name: '插入模板', start, before: [], command: insertForm, every: 3 },
  { name: '校验报告', start, before: [], command: report, every: 3 },
  { name: '生成送审版', start, before: [check], command: copies, every: 5 },
  { name: '撤销插入', start, before: [insertForm], command: undo },
  { name: '撤销校验报告', start, before: [report], command: undo },
  { name: '撤销送审版', start, before: [check, copies], command: undo },
  { name: '恢复送审版', start, before: [check, copies, undo], command: undo, every: 7 },
];

describe.each(cases)('$name', (tried) => {
  test.each([false, true])(
    'failing half-way, for good: %s',
    (forGood) => failEverywhere(tried, forGood),
    600_000,
  );
});

test('when only the taking back fails, the outcome names exactly what is left', async () => {
  const { excel, workbook, session } = await start();
  const dump = await workbook.dump();
  // The first request reads, the second inserts and fails, the third and fourth look, the fifth takes back.
  excel.faults.failAction(200);
  excel.faults.failRequest(OfficeErrorCode.ActivityLimitReached, { nth: 5 });
  const outcome = await insertForm(session);
  excel.faults.clear();
  const left = leftIn(dump, await workbook.dump());
  expect(left).toEqual([{ kind: 'sheet', sheet: '绩效目标表' }]);
  expect(outcome).toMatchObject({
    kind: 'failed',
    code: 'unknown',
    leftBehind: { certain: true, what: left },
  });
  expect(await retryUndo(session)).toMatchObject({ kind: 'done' });
  expect(await workbook.dump()).toEqual(dump);
});
