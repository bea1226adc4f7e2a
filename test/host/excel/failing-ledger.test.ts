/** Excel failing in the middle of the ledger's commands, once and for good: nothing is left half, or it is named. */
import { isDeepStrictEqual } from 'node:util';
import type { WorkbookDump } from '../../../excel-host/workbook';
import { fill } from '../../../src/commands/fill';
import { prepareLedger } from '../../../src/commands/prepare-ledger';
import { retryUndo } from '../../../src/commands/retry-undo';
import type { CommandOutcome } from '../../../src/commands/session';
import { switchLedgerMode } from '../../../src/commands/switch-ledger-mode';
import { undo } from '../../../src/commands/undo';
import { lampSheet, lampTable } from '../../commands/filled-table';
import { endExcel, startExcel } from './excel-setting';
import type { ExcelSetting } from './excel-setting';
import { typeYear } from './typed-year';

type Step = (setting: ExcelSetting) => Promise<unknown>;
type Command = (setting: ExcelSetting) => Promise<CommandOutcome<unknown>>;

interface Case {
  readonly name: string;
  readonly before: readonly Step[];
  readonly command: Command;
}

/** So many failures are tried per case, spread evenly over its actions: each takes a second. */
const FAILURES = 2;

const ledger: Command = ({ session }) => prepareLedger(session);
const filling: Command = ({ session }) => fill(session);
const quarterly: Command = ({ session }) => switchLedgerMode(session, { to: 'quarterly' });
const back: Command = ({ session }) => undo(session);
const march: Step = (setting) => typeYear(setting, ['3月底']);
const june: Step = (setting) => typeYear(setting, ['3月底', '6月底']);
const another: Step = ({ workbook }) => workbook.user.type('路灯', 'C11', '另一个指标');

const cases: readonly Case[] = [
  { name: '台账', before: [], command: ledger },
  { name: '台账 with a row more', before: [ledger, another], command: ledger },
  { name: '填充', before: [ledger, march], command: filling },
  { name: '填充 again', before: [ledger, march, filling, june], command: filling },
  { name: '当季', before: [ledger, june], command: quarterly },
  { name: '撤销台账', before: [ledger], command: back },
  { name: '撤销填充', before: [ledger, march, filling], command: back },
];

afterEach(() => endExcel(), 60_000);

async function start({ before }: Case): Promise<ExcelSetting> {
  const indicators = lampTable.indicators.slice(0, 2);
  const setting = await startExcel([lampSheet('路灯', { indicators })], { expectedSheets: 3 });
  for (const step of before) await step(setting);
  await setting.excel.quiet();
  return setting;
}

async function actionsOf(tried: Case): Promise<number> {
  const setting = await start(tried);
  setting.excel.meter.reset();
  const outcome = await tried.command(setting);
  expect(outcome).toMatchObject({ kind: 'done' });
  await setting.excel.quiet();
  await endExcel();
  return setting.excel.meter.reading.actions;
}

/** The sheets in which two dumps differ. */
function differing(before: WorkbookDump, now: WorkbookDump): readonly string[] {
  const names = new Set([...before.sheets, ...now.sheets].map(({ name }) => name));
  return [...names].filter((wanted) => {
    const [was, is] = [before, now].map(({ sheets }) => sheets.find(({ name }) => name === wanted));
    return !isDeepStrictEqual(was, is);
  });
}

describe.each(cases)('$name', (tried) => {
  test.each([false, true])(
    'failing half-way, for good: %s',
    async (forGood) => {
      const actions = await actionsOf(tried);
      const stride = Math.max(1, Math.floor(actions / FAILURES));
      const setting = await start(tried);
      const { excel, workbook, session } = setting;
      const before = await workbook.dump();
      let failures = 0;
      for (let action = 1; action <= actions; action += stride) {
        excel.faults.failAction(action, { forGood });
        const outcome = await tried.command(setting);
        excel.faults.clear();
        await excel.quiet();
        if (outcome.kind === 'done') {
          // Reading finds a way round some failures; what was done is then taken back for the next attempt.
          expect(forGood).toBe(false);
          await undo(session);
        } else if (outcome.kind !== 'failed') {
          throw new Error(`action ${action}: ${outcome.kind}`);
        } else {
          failures += 1;
          const { leftBehind } = outcome;
          const left = differing(before, await workbook.dump());
          const named = leftBehind?.what.map(({ sheet }) => sheet) ?? [];
          expect(named).toEqual(expect.arrayContaining([...left]));
          if (leftBehind !== null) {
            expect(forGood).toBe(true);
            expect(await retryUndo(session)).toMatchObject({ kind: 'done' });
          }
        }
        expect(await workbook.dump()).toEqual(before);
      }
      // Of those that strike once, reading finds a way round the most.
      if (forGood) expect(failures).toBeGreaterThan(0);
    },
    600_000,
  );
});
