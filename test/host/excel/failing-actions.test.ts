/** Excel failing at every single action of every command, once and for good. */
import { isDeepStrictEqual } from 'node:util';
import type { WorkbookDump } from '../../../excel-host/workbook';
import { OfficeErrorCode } from '../../../excel-host/rich-api/office-error';
import { check } from '../../../src/commands/check';
import { clearMarks } from '../../../src/commands/clear-marks';
import { insertForm } from '../../../src/commands/insert-form';
import { retryUndo } from '../../../src/commands/retry-undo';
import type { CommandOutcome, Session } from '../../../src/commands/session';
import { undo } from '../../../src/commands/undo';
import type { LeftBehind } from '../../../src/host/workbook-host';
import { lampSheet, lampTable } from '../../commands/filled-table';
import { endExcel, startExcel } from './excel-setting';
import type { ExcelSetting } from './excel-setting';

type Run = (session: Session) => Promise<CommandOutcome<unknown>>;

interface Case {
  readonly name: string;
  readonly before: readonly Run[];
  readonly command: Run;
}

const cases: readonly Case[] = [
  { name: '插入模板', before: [], command: insertForm },
  { name: '校验', before: [], command: check },
  { name: '清除标记', before: [check], command: clearMarks },
  { name: '撤销插入', before: [insertForm], command: undo },
  { name: '撤销校验', before: [check], command: undo },
  { name: '撤销清除', before: [check, clearMarks], command: undo },
];

afterEach(() => endExcel());

async function start(runs: readonly Run[]): Promise<ExcelSetting> {
  const sheets = [lampSheet('路灯', { plan: { ...lampTable.plan, '10月底': '45%' } })];
  // Each action is failed in turn: so a walk through sheets that are not there must be short.
  const setting = await startExcel(sheets, { expectedSheets: 2 });
  const sheet = setting.workbook.root.Worksheets.GetItem('路灯');
  const own = sheet.GetRange('A1:G20').ConditionalFormats.Add('Custom');
  own.Custom.Rule.Formula = '=$A1="合计"';
  for (const run of runs) await run(setting.session);
  await setting.excel.quiet();
  return setting;
}

/** How many actions the command takes, once all before it is done. */
async function actionsOf({ before, command }: Case): Promise<number> {
  const { excel, session } = await start(before);
  excel.meter.reset();
  await command(session);
  await excel.quiet();
  await endExcel();
  return excel.meter.reading.actions;
}

/** What differs between two dumps, in the words of an outcome. */
function leftIn(before: WorkbookDump, now: WorkbookDump): LeftBehind['what'] {
  const names = new Set([...before.sheets, ...now.sheets].map(({ name }) => name));
  return [...names].flatMap((sheet): LeftBehind['what'] => {
    const [was, is] = [before, now].map(({ sheets }) => sheets.find(({ name }) => name === sheet));
    if (was === undefined || is === undefined) return [{ kind: 'sheet', sheet }];
    expect({ ...is, conditionalFormats: [] }).toEqual({ ...was, conditionalFormats: [] });
    const same = isDeepStrictEqual(was.conditionalFormats, is.conditionalFormats);
    return same ? [] : [{ kind: 'marks', sheet }];
  });
}

describe.each(cases)('$name', (tried) => {
  test.each([false, true])(
    'fails at every action, for good: %s',
    async (forGood) => {
      const actions = await actionsOf(tried);
      expect(actions).toBeGreaterThan(4);
      const setting = await start(tried.before);
      const { excel, workbook, session } = setting;
      const dump = await workbook.dump();
      for (let action = 1; action <= actions; action += 1) {
        excel.faults.failAction(action, { forGood });
        const outcome = await tried.command(session);
        excel.faults.clear();
        await excel.quiet();
        const left = await workbook.dump();
        if (outcome.kind === 'done') {
          // Reading finds a way round some failures; what was done is then taken back for the next attempt.
          expect(forGood).toBe(false);
          await undo(session);
        } else if (outcome.kind !== 'failed') {
          throw new Error(`action ${action}: ${outcome.kind}`);
        } else if (outcome.leftBehind !== null) {
          expect(forGood).toBe(true);
          expect(outcome.leftBehind.what).toEqual(expect.arrayContaining([...leftIn(dump, left)]));
          expect(await retryUndo(session)).toMatchObject({ kind: 'done' });
        }
        expect(await workbook.dump()).toEqual(dump);
      }
    },
    600_000,
  );
});

test('when only the taking back fails, the outcome names exactly what is left', async () => {
  const { excel, workbook, session } = await start([]);
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
