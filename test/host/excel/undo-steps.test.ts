/** 撤销 and 恢复 over many steps through the real office.js: each step back and forth leaves the workbook to the letter. */
import { isDeepStrictEqual } from 'node:util';
import type { WorkbookDump } from '../../../excel-host/workbook';
import { check } from '../../../src/commands/check';
import { clearMarks } from '../../../src/commands/clear-marks';
import { fill } from '../../../src/commands/fill';
import { ignore } from '../../../src/commands/ignore';
import { insertForm } from '../../../src/commands/insert-form';
import { makeCopies } from '../../../src/commands/make-copies';
import { prepareLedger } from '../../../src/commands/prepare-ledger';
import { repair } from '../../../src/commands/repair';
import type { Session } from '../../../src/commands/session';
import { setYear } from '../../../src/commands/set-year';
import { switchLedgerMode } from '../../../src/commands/switch-ledger-mode';
import { undo } from '../../../src/commands/undo';
import { nextSteps } from '../../../src/commands/undo-order';
import { writeReport } from '../../../src/commands/write-report';
import { proposeRepairs, safeRepairs } from '../../../src/core/repair/propose-repairs';
import { lampTable } from '../../commands/filled-table';
import { endBadInput, startForm } from './bad-input-form';
import { done } from './excel-setting';
import type { ExcelSetting } from './excel-setting';
import type { Run } from './failing-commands';
import { typeYear } from './typed-year';

afterEach(endBadInput);

const repairSafe: Run = (session) => {
  const { report, reading } = session.getState();
  const repairs = report && reading ? safeRepairs(proposeRepairs(report, reading.snapshot)) : [];
  return repair(session, { repairs });
};
const copies: Run = (session) =>
  makeCopies(session, {
    forms: session.getState().report?.tables ?? [],
    signers: { preparer: '张三', reviewer: '', head: '' },
    evenNotReady: true,
  });

const commands: readonly Run[] = [
  check,
  (session) => setYear(session, { year: '2025' }),
  repairSafe,
  (session) => fill(session),
  (session) => clearMarks(session),
  (session) => ignore(session, { wish: { kind: 'rule', ruleId: 'P3', reason: '' } }),
  (session) => switchLedgerMode(session, { to: 'quarterly' }),
  (session) => setYear(session, { year: null }),
  copies,
  (session) => writeReport(session, { locale: 'zh-CN' }),
  (session) => insertForm(session),
];

/** A form with a mistake, and a year of figures in its ledger; nothing to undo so far. */
async function started(): Promise<ExcelSetting> {
  const setting = await startForm({
    code: '１３０２２５２４P00999000001A',
    plan: { ...lampTable.plan, '10月底': '45%' },
  });
  done(await prepareLedger(setting.session));
  await typeYear(setting, ['3月底', '6月底']);
  setting.session.update({ history: [] });
  return setting;
}

/** Carries out the commands; the workbook before each and after the last. */
async function carriedOut(
  { session, workbook }: ExcelSetting,
  wanted = commands,
): Promise<readonly WorkbookDump[]> {
  const dumps = [await workbook.dump()];
  for (const command of wanted) {
    done(await command(session));
    dumps.push(await workbook.dump());
  }
  return dumps;
}

function press(session: Session, button: 'undo' | 'redo') {
  const entry = nextSteps(session.getState().history)[button];
  if (entry === null) throw new Error(`no ${button} is offered`);
  return undo(session, { entry: entry.id });
}

test('eleven commands taken back one by one and restored one by one', async () => {
  const setting = await started();
  const { session, workbook } = setting;
  const dumps = await carriedOut(setting);
  const steps = session.getState().history.length;
  expect(steps).toBe(commands.length);
  expect(dumps.every((dump, index) => !isDeepStrictEqual(dump, dumps[index + 1]))).toBe(true);
  for (let index = steps - 1; index >= 0; index -= 1) {
    done(await press(session, 'undo'));
    expect({ index, dump: await workbook.dump() }).toEqual({ index, dump: dumps[index] });
  }
  expect(nextSteps(session.getState().history)).toMatchObject({ undo: null, redo: { step: 3 } });
  for (let index = 1; index <= steps; index += 1) {
    done(await press(session, 'redo'));
    expect({ index, dump: await workbook.dump() }).toEqual({ index, dump: dumps[index] });
  }
  expect(nextSteps(session.getState().history).redo).toBeNull();
}, 120_000);

test('back three, forth one, back two: each press goes one step', async () => {
  const setting = await started();
  const { session, workbook } = setting;
  const dumps = await carriedOut(setting, commands.slice(0, 5));
  for (const button of ['undo', 'undo', 'undo', 'redo', 'undo', 'undo'] as const)
    done(await press(session, button));
  expect(await workbook.dump()).toEqual(dumps.at(-5));
}, 120_000);

test('something new ends what 恢复 offers', async () => {
  const { session } = await started();
  done(await check(session));
  done(await clearMarks(session));
  done(await press(session, 'undo'));
  expect(nextSteps(session.getState().history).redo).toMatchObject({ command: 'clear-marks' });
  done(await setYear(session, { year: '2025' }));
  expect(nextSteps(session.getState().history)).toMatchObject({
    undo: { command: 'set-year' },
    redo: null,
  });
});
