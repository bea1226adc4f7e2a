/** Excel failing at every single action of every command, once and for good. */
import { check } from '../../../src/commands/check';
import { clearMarks } from '../../../src/commands/clear-marks';
import { insertForm } from '../../../src/commands/insert-form';
import { retryUndo } from '../../../src/commands/retry-undo';
import type { CommandOutcome, Session } from '../../../src/commands/session';
import { undo } from '../../../src/commands/undo';
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
  const setting = await startExcel([
    lampSheet('路灯', { plan: { ...lampTable.plan, '10月底': '45%' } }),
  ]);
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

describe.each(cases)('$name', (tried) => {
  test.each([false, true])(
    'fails at every action, for good: %s',
    async (forGood) => {
      const actions = await actionsOf(tried);
      expect(actions).toBeGreaterThan(4);
      const setting = await start(tried.before);
      const { excel, workbook } = setting;
      let { session } = setting;
      const dump = await workbook.dump();
      for (let action = 1; action <= actions; action += 1) {
        excel.faults.failAction(action, { forGood });
        const outcome = await tried.command(session);
        excel.faults.clear();
        await excel.quiet();
        if (outcome.kind === 'done') {
          // Reading finds a way round some failures; what was done is then taken back for the next attempt.
          expect(forGood).toBe(false);
          await undo(session);
        } else if (outcome.kind !== 'failed') {
          throw new Error(`action ${action}: ${outcome.kind}`);
        } else if (outcome.leftBehind !== null) {
          expect(forGood).toBe(true);
          expect(await retryUndo(session)).toMatchObject({ kind: 'done' });
        }
        expect(await workbook.dump()).toEqual(dump);
        session = setting.session;
      }
    },
    120_000,
  );
});
