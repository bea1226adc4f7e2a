/** Progress and cancel of 台账 and 填充 on the real office.js: a cancelled command leaves the workbook as it was. */
import { fill } from '../../../src/commands/fill';
import { prepareLedger } from '../../../src/commands/prepare-ledger';
import type { CommandOptions, CommandOutcome } from '../../../src/commands/session';
import { undo } from '../../../src/commands/undo';
import { lampSheet, lampTable } from '../../commands/filled-table';
import { done, endExcel, startExcel } from './excel-setting';
import type { ExcelSetting } from './excel-setting';
import { typeYear } from './typed-year';

jest.setTimeout(120_000);

const settings: ExcelSetting[] = [];
const TABLES = 6;

afterEach(() => endExcel(settings.splice(0)), 60_000);

async function start(): Promise<ExcelSetting> {
  const indicators = lampTable.indicators.slice(0, 3);
  const forms = Array.from({ length: TABLES }, (_, index) =>
    lampSheet(`路灯${String(index + 1)}`, {
      indicators,
      name: `路灯检修${String(index + 1)}`,
      code: `13022524P0099900000${String(index + 1)}A`,
    }),
  );
  const setting = await startExcel(forms);
  settings.push(setting);
  return setting;
}

type Run = (options: CommandOptions) => Promise<CommandOutcome<unknown>>;

/** Cancels at each moment at which the command tells how far it is. */
async function cancelEverywhere({ session, workbook }: ExcelSetting, run: Run): Promise<void> {
  const before = await workbook.dump();
  const told: number[] = [];
  expect(await run({ onProgress: (now) => told.push(now) })).toMatchObject({ kind: 'done' });
  expect(told).toEqual([...told].sort((one, other) => one - other));
  expect(told.length).toBeGreaterThan(2);
  expect(told.at(-1)).toBe(1);
  done(await undo(session));
  expect(await workbook.dump()).toEqual(before);
  const kinds = new Set<string>();
  for (const moment of told.keys()) {
    let reported = 0;
    const outcome = await run({
      onProgress: () => {
        if (reported === moment) session.cancel();
        reported += 1;
      },
    });
    kinds.add(outcome.kind);
    if (outcome.kind === 'failed') {
      expect(outcome).toMatchObject({ code: 'cancelled', leftBehind: null });
    } else {
      // What has begun to be written is finished, and can be taken back.
      expect(outcome).toMatchObject({ kind: 'done', undoable: true });
      done(await undo(session));
    }
    expect(await workbook.dump()).toEqual(before);
  }
  expect(kinds).toContain('failed');
}

test('台账', async () => {
  const setting = await start();
  await cancelEverywhere(setting, (options) => prepareLedger(setting.session, options));
});

test('填充, at once and after a preview', async () => {
  const setting = await start();
  const { session, workbook } = setting;
  done(await prepareLedger(session));
  await typeYear(setting, ['3月底', '6月底']);
  await cancelEverywhere(setting, (options) => fill(session, options));
  await workbook.user.type('路灯1', 'J10', '她写的');
  const before = await workbook.dump();
  const asked = await fill(session);
  if (asked.kind !== 'confirm' || asked.question !== 'fill-preview') throw new Error('not asked');
  const { preview } = asked;
  const answer = { choice: 'everything', preview } as const;
  const signal = AbortSignal.abort();
  expect(await fill(session, { answer, signal })).toMatchObject({ code: 'cancelled' });
  expect(await workbook.dump()).toEqual(before);
  done(await fill(session, { answer }));
});
