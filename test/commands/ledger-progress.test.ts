/** Sixty forms: the ledger's commands tell how far they are, and stop when they are told to. */
import { fill } from '../../src/commands/fill';
import { prepareLedger } from '../../src/commands/prepare-ledger';
import type { CommandOptions, CommandOutcome } from '../../src/commands/session';
import { switchLedgerMode } from '../../src/commands/switch-ledger-mode';
import { undo } from '../../src/commands/undo';
import { CUTOFFS } from '../../src/core/model/ledger';
import { lampSheet } from './filled-table';
import { ledgerOf, startLedger, type LedgerWorkbook } from './ledger-workbook';

jest.setTimeout(120_000);

const TABLES = 60;

function sixtyForms(): LedgerWorkbook {
  return startLedger({
    sheets: Array.from({ length: TABLES }, (_, index) =>
      lampSheet(`表${String(index + 1)}`, {
        name: `路灯检修${String(index + 1)}`,
        code: `13022524P00999${String(index + 1).padStart(6, '0')}A`,
      }),
    ),
  });
}

async function typeAll(workbook: LedgerWorkbook): Promise<void> {
  const { spending } = await ledgerOf(workbook);
  for (const { figures } of spending?.rows ?? []) {
    CUTOFFS.forEach((cutoff, index) => {
      workbook.host.type('台账-支出', figures[cutoff].address, 4 * (index + 1));
    });
  }
}

type Run = (workbook: LedgerWorkbook, options: CommandOptions) => Promise<CommandOutcome<unknown>>;

const laidOut = async (workbook: LedgerWorkbook): Promise<void> => {
  await prepareLedger(workbook.session);
  await typeAll(workbook);
};

const commands: readonly [
  name: string,
  before: (workbook: LedgerWorkbook) => Promise<void>,
  run: Run,
][] = [
  ['台账', () => Promise.resolve(), ({ session }, options) => prepareLedger(session, options)],
  ['填充', laidOut, ({ session }, options) => fill(session, options)],
  [
    '当季',
    laidOut,
    ({ session }, options) => switchLedgerMode(session, { ...options, to: 'quarterly' }),
  ],
];

test.each(commands)('%s tells how far it is, up to the end', async (_, before, run) => {
  const workbook = sixtyForms();
  await before(workbook);
  const shown: (number | null)[] = [];
  workbook.session.subscribe(() => shown.push(workbook.session.getState().progress));
  const told: number[] = [];
  const outcome = await run(workbook, { onProgress: (done) => told.push(done) });
  expect(outcome).toMatchObject({ kind: 'done' });
  expect(told).toEqual([...told].sort((one, other) => one - other));
  expect(told.length).toBeGreaterThan(1);
  expect(told.at(-1)).toBe(1);
  // The pane shows a bar from the first moment on, and none afterwards.
  expect(shown[0]).toBe(0);
  expect(shown.at(-1)).toBeNull();
});

test.each(commands)(
  '%s cancelled at any moment leaves everything or nothing',
  async (_, before, run) => {
    const workbook = sixtyForms();
    await before(workbook);
    const untouched = workbook.host.dump();
    const moments: number[] = [];
    await run(workbook, { onProgress: (done) => moments.push(done) });
    await undo(workbook.session);
    expect(workbook.host.dump()).toEqual(untouched);
    let cancelled = 0;
    for (const [moment] of moments.entries()) {
      let reported = 0;
      const outcome = await run(workbook, {
        onProgress: () => {
          if (reported === moment) workbook.session.cancel();
          reported += 1;
        },
      });
      if (outcome.kind === 'failed') {
        cancelled += 1;
        expect(outcome).toMatchObject({ code: 'cancelled', leftBehind: null });
      } else {
        // A write that has begun is finished, and can be taken back.
        expect(outcome).toMatchObject({ kind: 'done', undoable: true });
        await undo(workbook.session);
      }
      expect(workbook.host.dump()).toEqual(untouched);
    }
    expect(cancelled).toBeGreaterThan(0);
    expect(workbook.session.getState()).toMatchObject({ running: null, progress: null });
  },
);
