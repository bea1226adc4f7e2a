/** What Excel refuses or gets wrong, and what she is told. */
import { OfficeErrorCode } from '../../../excel-host/rich-api/office-error';
import { adjustRows } from '../../../src/commands/adjust-rows';
import { check } from '../../../src/commands/check';
import { clearMarks } from '../../../src/commands/clear-marks';
import { fill } from '../../../src/commands/fill';
import { ignore } from '../../../src/commands/ignore';
import { insertForm } from '../../../src/commands/insert-form';
import { makeCopies } from '../../../src/commands/make-copies';
import { prepareLedger } from '../../../src/commands/prepare-ledger';
import { repair } from '../../../src/commands/repair';
import type { CommandOutcome, Session } from '../../../src/commands/session';
import { undo } from '../../../src/commands/undo';
import { writeReport } from '../../../src/commands/write-report';
import { lampSheet, lampTable } from '../../commands/filled-table';
import { done, endExcel, startExcel } from './excel-setting';
import type { ExcelSetting } from './excel-setting';

const settings: ExcelSetting[] = [];

async function start(...sheets: Parameters<typeof startExcel>[0]): Promise<ExcelSetting> {
  const setting = await startExcel(sheets);
  settings.push(setting);
  return setting;
}

afterEach(() => endExcel(settings.splice(0)));

type Run = (session: Session) => Promise<CommandOutcome<unknown>>;

const report: Run = (session) => writeReport(session, { locale: 'zh-CN' });
const copies: Run = (session) =>
  makeCopies(session, {
    forms: [{ sheet: '路灯', range: 'A2:G18' }],
    signers: { preparer: '', reviewer: '', head: '' },
    evenNotReady: true,
  });
const setAside: Run = (session) =>
  ignore(session, { wish: { kind: 'rule', ruleId: 'P3', reason: '' } });
const fixing: Run = (session) => repair(session, { repairs: [] });
const COMMANDS: readonly Run[] = [
  insertForm,
  check,
  clearMarks,
  adjustRows,
  report,
  copies,
  setAside,
  fixing,
  prepareLedger,
  fill,
];

const fallingPlan = { plan: { ...lampTable.plan, '10月底': '45%' } };

test('cell edit mode is told, not waited for', async () => {
  const { session, workbook, excel } = await start(lampSheet('路灯', fallingPlan));
  const before = await workbook.dump();
  excel.faults.cellEditMode = true;
  for (const command of COMMANDS) {
    expect(await command(session)).toMatchObject({
      kind: 'failed',
      code: 'cell-edit-mode',
      leftBehind: null,
    });
  }
  excel.faults.cellEditMode = false;
  expect(await workbook.dump()).toEqual(before);
  expect(await check(session)).toMatchObject({ kind: 'done' });
});

test.each([
  [OfficeErrorCode.InvalidOrTimedOutSession, 'session-lost'],
  [OfficeErrorCode.ActivityLimitReached, 'busy'],
  [OfficeErrorCode.RequestPayloadSizeLimitExceeded, 'too-large'],
  [OfficeErrorCode.WriteNotSupportedWhenModalDialogOpen, 'busy'],
])('the Office error %d is told as %s, wherever it strikes', async (code, expected) => {
  const { session, workbook, excel } = await start(lampSheet('路灯', fallingPlan));
  const before = await workbook.dump();
  for (const nth of [1, 2, 3]) {
    excel.faults.failRequest(code, { nth });
    const outcome = await check(session);
    excel.faults.clear();
    if (outcome.kind === 'done') {
      // A message too large is sent again in halves.
      expect(expected).toBe('too-large');
      done(await undo(session));
    } else {
      expect(outcome).toMatchObject({ kind: 'failed', code: expected, leftBehind: null });
    }
    expect(await workbook.dump()).toEqual(before);
  }
});

test('a lost answer does not leave what was written', async () => {
  const { session, workbook, excel } = await start({ name: 'Sheet1', cells: {} });
  const before = await workbook.dump();
  excel.faults.failRequest(OfficeErrorCode.InvalidOrTimedOutSession, { nth: 2, afterwards: true });
  expect(await insertForm(session)).toMatchObject({ code: 'session-lost', leftBehind: null });
  expect(await workbook.dump()).toEqual(before);
});

test('a read-only book is checked, and nothing is written', async () => {
  const { session, workbook } = await start(lampSheet('路灯', fallingPlan));
  workbook.model.readOnly = true;
  const before = await workbook.dump();
  expect(done(await check(session))).toMatchObject({ readOnly: true, highlighted: 0 });
  for (const command of [insertForm, report, copies, setAside, prepareLedger]) {
    expect(await command(session)).toMatchObject({ kind: 'failed', code: 'read-only' });
  }
  expect(await workbook.dump()).toEqual(before);
});

test('a protected structure is named before anything is written', async () => {
  const { session, workbook } = await start(lampSheet('路灯', fallingPlan));
  workbook.root.Protection.Protect();
  const before = await workbook.dump();
  for (const command of [insertForm, report, copies, prepareLedger]) {
    expect(await command(session)).toMatchObject({ kind: 'failed', code: 'structure-protected' });
    expect(await workbook.dump()).toEqual(before);
  }
  expect(done(await check(session)).highlighted).toBeGreaterThan(0);
});

test('protected sheets are checked and listed, the others highlighted', async () => {
  const { session, workbook } = await start(
    lampSheet('路灯', fallingPlan),
    lampSheet('锁定', { ...fallingPlan, code: '13022524P00999000002A' }),
  );
  workbook.root.Worksheets.GetItem('锁定').Protection.Protect();
  const before = await workbook.dump();
  const { protectedSheets, report } = done(await check(session));
  expect(report.tables).toHaveLength(2);
  expect(protectedSheets).toEqual(['锁定']);
  const after = await workbook.dump();
  expect(after.sheets[1]).toEqual(before.sheets[1]);
  expect(after.sheets[0]?.conditionalFormats.length).toBeGreaterThan(0);
  done(await undo(session));
  expect(await workbook.dump()).toEqual(before);
});

test('conditional formats that Excel will not read do not fail the check', async () => {
  const { session, workbook } = await start(lampSheet('路灯', fallingPlan));
  const own = workbook.root.Worksheets.GetItem('路灯')
    .GetRange('A1')
    .ConditionalFormats.Add('Custom');
  own.Custom.Rule.Formula = '=$A1="合计"';
  const before = await workbook.dump();
  workbook.model.faults.mixedConditionalFormats = true;
  const { report, unreadableSheets, highlighted } = done(await check(session));
  expect(report.findings.some(({ ruleId }) => ruleId === 'P3')).toBe(true);
  expect(unreadableSheets).toEqual(['路灯']);
  expect(highlighted).toBe(0);
  expect(await workbook.dump()).toEqual(before);
});
