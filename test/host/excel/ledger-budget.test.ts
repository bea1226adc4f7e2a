/** Requests and bytes of the ledger's commands: the same for one table and for sixty. */
import { fill } from '../../../src/commands/fill';
import type { FillPreview } from '../../../src/commands/fill-preview';
import { prepareLedger } from '../../../src/commands/prepare-ledger';
import type { CommandOutcome } from '../../../src/commands/session';
import { switchLedgerMode } from '../../../src/commands/switch-ledger-mode';
import { undo } from '../../../src/commands/undo';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { lampSheet } from '../../commands/filled-table';
import { done, endExcel, startExcel } from './excel-setting';
import type { ExcelSetting } from './excel-setting';
import { typeYear } from './typed-year';

const MESSAGE_LIMIT = 4 * 1024 * 1024;
const open: ExcelSetting[] = [];

afterEach(() => endExcel(open.splice(0)), 120_000);

function tables(count: number): readonly SheetSnapshot[] {
  return Array.from({ length: count }, (_, index) =>
    lampSheet(`路灯${index + 1}`, {
      name: `路灯检修${index + 1}`,
      code: `13022524P00999${String(index + 1).padStart(6, '0')}A`,
    }),
  );
}

async function start(sheets: readonly SheetSnapshot[]): Promise<ExcelSetting> {
  const setting = await startExcel(sheets);
  open.push(setting);
  return setting;
}

/** Runs a command, checks every message's size, and gives what it took. */
async function measured<Result>({ excel }: ExcelSetting, run: () => Promise<Result>) {
  excel.meter.reset();
  const result = await run();
  await excel.quiet();
  const { reading } = excel.meter;
  expect(reading.largestRequest).toBeLessThan(MESSAGE_LIMIT);
  expect(reading.largestResponse).toBeLessThan(MESSAGE_LIMIT);
  const [, minor = '0'] = (reading.requirementSets['ExcelApi'] ?? '1.0').split('.');
  expect(Number(minor)).toBeLessThanOrEqual(14);
  return { result, ...reading };
}

function asked(outcome: CommandOutcome<unknown>): FillPreview {
  if (outcome.kind !== 'confirm' || outcome.question !== 'fill-preview') {
    throw new Error(`not asked: ${JSON.stringify(outcome)}`);
  }
  return outcome.preview;
}

describe.each([1, 60])('with %d tables', (count) => {
  test('台账 takes at most 3 requests, 填充 2 before a preview and 2 after', async () => {
    const setting = await start(tables(count));
    const { session, workbook } = setting;
    const requestsOf = async (
      run: () => Promise<CommandOutcome<unknown>>,
      kind: CommandOutcome<unknown>['kind'] = 'done',
    ): Promise<number> => {
      const { result, requests } = await measured(setting, run);
      expect(result).toMatchObject({ kind });
      return requests;
    };
    expect(await requestsOf(() => prepareLedger(session))).toBeLessThanOrEqual(3);
    await typeYear(setting, ['3月底', '6月底']);
    // In the way of one block: all the others are new, which takes the most.
    await workbook.user.type(`路灯${count}`, 'J10', '她写的');
    const first = await measured(setting, () => fill(session));
    const preview = asked(first.result);
    expect(first.requests).toBeLessThanOrEqual(2);
    const second = await measured(setting, () =>
      fill(session, { answer: { choice: 'everything', preview } }),
    );
    expect(done(second.result)).toMatchObject({ possible: true });
    expect(second.requests).toBeLessThanOrEqual(2);
    expect(await requestsOf(() => fill(session), 'nothing-to-do')).toBeLessThanOrEqual(2);
    expect(await requestsOf(() => prepareLedger(session))).toBeLessThanOrEqual(3);
    expect(
      await requestsOf(() => switchLedgerMode(session, { to: 'quarterly' })),
    ).toBeLessThanOrEqual(3);
    expect(await requestsOf(() => undo(session))).toBeLessThanOrEqual(3);
  }, 900_000);
});
