/**
 * Excel failing in the middle of the ledger's commands: nothing is left half, or it is named.
 *
 * By default each member of the last request fails in the middle of its uses, in turn once and for good, and one action
 * of each request before: actions of one kind differ only in their cells. EVERY_ACTION=1 lets every single action fail,
 * once and for good, which takes half an hour.
 */
import { isDeepStrictEqual } from 'node:util';
import type { WorkbookDump } from '../../../excel-host/workbook';
import { fill } from '../../../src/commands/fill';
import { overview } from '../../../src/commands/overview';
import { prepareLedger } from '../../../src/commands/prepare-ledger';
import { retryUndo } from '../../../src/commands/retry-undo';
import type { CommandOutcome } from '../../../src/commands/session';
import { switchLedgerMode } from '../../../src/commands/switch-ledger-mode';
import { undo } from '../../../src/commands/undo';
import { lampSheet, lampTable } from '../../commands/filled-table';
import { done, endExcel, startExcel } from './excel-setting';
import type { ExcelSetting } from './excel-setting';
import { typeYear } from './typed-year';

type Step = (setting: ExcelSetting) => Promise<unknown>;
type Command = (setting: ExcelSetting) => Promise<CommandOutcome<unknown>>;

interface Case {
  readonly name: string;
  readonly before: readonly Step[];
  /** What is carried out before each attempt without a failure, and what then fails. */
  readonly attempt: (setting: ExcelSetting) => Promise<() => Promise<CommandOutcome<unknown>>>;
  readonly ends?: 'confirm';
}

const EVERY_ACTION = process.env['EVERY_ACTION'] === '1';

const ledger: Command = ({ session }) => prepareLedger(session);
const filling: Command = ({ session }) => fill(session);
const quarterly: Command = ({ session }) => switchLedgerMode(session, { to: 'quarterly' });
const back: Command = ({ session }) => undo(session);
const march: Step = (setting) => typeYear(setting, ['3月底']);
const june: Step = (setting) => typeYear(setting, ['3月底', '6月底']);
const another: Step = ({ workbook }) => workbook.user.type('路灯', 'C11', '另一个指标');
const words: Step = ({ workbook }) => workbook.user.type('路灯', 'J10', '她写的');

const plainly =
  (command: Command): Case['attempt'] =>
  (setting) =>
    Promise.resolve(() => command(setting));

const answering: Case['attempt'] = async ({ session }) => {
  const asked = await fill(session);
  if (asked.kind !== 'confirm' || asked.question !== 'fill-preview') throw new Error('not asked');
  const { preview } = asked;
  return () => fill(session, { answer: { choice: 'everything', preview } });
};

const cases: readonly Case[] = [
  { name: '台账', before: [], attempt: plainly(ledger) },
  { name: '台账 with a row more', before: [ledger, another], attempt: plainly(ledger) },
  { name: '填充', before: [ledger, march], attempt: plainly(filling) },
  { name: '填充 again', before: [ledger, march, filling, june], attempt: plainly(filling) },
  {
    name: '填充 before the preview',
    before: [ledger, march, filling, june, words],
    attempt: plainly(filling),
    ends: 'confirm',
  },
  {
    name: '填充 after the preview',
    before: [ledger, march, filling, june, words],
    attempt: answering,
  },
  { name: '当季', before: [ledger, june], attempt: plainly(quarterly) },
  { name: '撤销台账', before: [ledger], attempt: plainly(back) },
  { name: '撤销填充', before: [ledger, march, filling], attempt: plainly(back) },
];

afterEach(() => endExcel(), 60_000);

async function start({ before }: Case): Promise<ExcelSetting> {
  const indicators = lampTable.indicators.slice(0, 2);
  const setting = await startExcel([lampSheet('路灯', { indicators })], { expectedSheets: 3 });
  for (const step of before) await step(setting);
  await setting.excel.quiet();
  return setting;
}

/** What each action of a command was. */
interface Asked {
  readonly request: number;
  /** The last member that it used. */
  readonly member: string;
}

/** Runs a command and tells its actions. */
async function actionsOf(tried: Case, setting: ExcelSetting): Promise<readonly Asked[]> {
  const { excel } = setting;
  const run = await tried.attempt(setting);
  await excel.quiet();
  excel.meter.reset();
  const actions: Asked[] = [];
  const onAction = jest.spyOn(excel.faults, 'beforeAction').mockImplementation(() => {
    actions.push({ request: excel.meter.reading.requests, member: '' });
  });
  const onMember = jest.spyOn(excel.meter, 'noteMember').mockImplementation((member) => {
    const action = actions.pop();
    if (action) actions.push({ ...action, member });
  });
  expect(await run()).toMatchObject({ kind: tried.ends ?? 'done' });
  await excel.quiet();
  onAction.mockRestore();
  onMember.mockRestore();
  expect(actions).toHaveLength(excel.meter.reading.actions);
  return actions;
}

interface Failure {
  /** Counted from 1. */
  readonly action: number;
  readonly forGood: boolean;
}

function failuresOf({ ends }: Case, actions: readonly Asked[]): readonly Failure[] {
  if (EVERY_ACTION) {
    return actions.flatMap((_, index) =>
      [false, true].map((forGood) => ({ action: index + 1, forGood })),
    );
  }
  const last = actions.at(-1)?.request;
  const uses = new Map<string, number[]>();
  actions.forEach(({ request, member }, index) => {
    const kind = request === last ? member : `request ${String(request)}`;
    uses.set(kind, [...(uses.get(kind) ?? []), index + 1]);
  });
  const middle = [...uses].map(([kind, places]) => ({
    isReading: ends === 'confirm' || kind.startsWith('request'),
    action: places[Math.floor(places.length / 2)] ?? 1,
  }));
  // Once the walk through the sheets was refused the host does without: that would be another run.
  return middle.map(({ isReading, action }, index) => ({
    action,
    forGood: isReading || index % 2 === 1,
  }));
}

/** The sheets in which two dumps differ. */
function differing(before: WorkbookDump, now: WorkbookDump): readonly string[] {
  const names = new Set([...before.sheets, ...now.sheets].map(({ name }) => name));
  return [...names].filter((wanted) => {
    const [was, is] = [before, now].map(({ sheets }) => sheets.find(({ name }) => name === wanted));
    return !isDeepStrictEqual(was, is);
  });
}

/** Lets a command fail; gives how it ended, and whether it came as far as the failure. */
async function failed(tried: Case, setting: ExcelSetting, { action, forGood }: Failure) {
  const { excel } = setting;
  const run = await tried.attempt(setting);
  await excel.quiet();
  const begun = jest.spyOn(excel.faults, 'beforeAction');
  excel.faults.failAction(action, { forGood });
  const outcome = await run();
  excel.faults.clear();
  const struck = begun.mock.calls.length >= action;
  begun.mockRestore();
  await excel.quiet();
  return { outcome, struck };
}

test.each(cases)(
  '$name',
  async (tried) => {
    const setting = await start(tried);
    const { workbook, session } = setting;
    const isDone = tried.ends ?? 'done';
    const takeBack = async () => (tried.ends === undefined ? undo(session) : undefined);
    // The second time is as all later ones: the host knows the workbook by then.
    await actionsOf(tried, setting);
    await takeBack();
    done(await overview(session));
    const actions = await actionsOf(tried, setting);
    await takeBack();
    const before = await workbook.dump();
    let failures = 0;
    for (const failure of failuresOf(tried, actions)) {
      const { outcome, struck } = await failed(tried, setting, failure);
      // Where it was not reached, the command took fewer actions this time.
      expect({ ...failure, struck: struck || EVERY_ACTION }).toEqual({ ...failure, struck: true });
      if (outcome.kind === isDone) {
        // Reading finds a way round some failures; what was done is then taken back for the next attempt.
        expect({ ...failure, finds: !failure.forGood || !struck }).toMatchObject({ finds: true });
        await takeBack();
      } else if (outcome.kind === 'failed') {
        failures += 1;
        const { leftBehind } = outcome;
        const left = differing(before, await workbook.dump());
        const named = leftBehind?.what.map(({ sheet }) => sheet) ?? [];
        expect(named).toEqual(expect.arrayContaining([...left]));
        if (leftBehind !== null) {
          expect(failure).toMatchObject({ forGood: true });
          expect(await retryUndo(session)).toMatchObject({ kind: 'done' });
        }
      } else {
        throw new Error(`action ${String(failure.action)}: ${outcome.kind}`);
      }
      expect(await workbook.dump()).toEqual(before);
      // The pane does so after every command; a host that could not read for good must find its bearings.
      if (failure.forGood || EVERY_ACTION) done(await overview(session));
    }
    expect(failures).toBeGreaterThan(0);
  },
  3_600_000,
);
