/** Whatever she does between fills, and however often she fills: her words stay, and undoing leads back. */
import fc from 'fast-check';
import { fill } from '../../src/commands/fill';
import { prepareLedger } from '../../src/commands/prepare-ledger';
import { switchLedgerMode } from '../../src/commands/switch-ledger-mode';
import { undo } from '../../src/commands/undo';
import { CUTOFFS } from '../../src/core/model/ledger';
import type { CellSnapshot, CellValue } from '../../src/core/sheet/snapshot';
import { lampSheet } from './filled-table';
import { ledgerOf, startLedger, type LedgerWorkbook } from './ledger-workbook';

jest.setTimeout(120_000);

const FORMS = ['路灯', '桥灯'] as const;

async function start(): Promise<LedgerWorkbook> {
  const workbook = startLedger({
    sheets: [
      lampSheet('路灯', { fiscal: '20.00', other: '4.00' }),
      lampSheet('桥灯', { name: '桥灯检修', code: '13022524P00999000002B' }),
    ],
  });
  await prepareLedger(workbook.session);
  return workbook;
}

/** Something that she does: types a figure into the ledger, or words beside a form, ours or not. */
const amount = fc.integer({ min: 0, max: 2400 }).map((cents) => cents / 100);
const act = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('spending' as const),
      row: fc.nat(2),
      cutoff: fc.constantFrom(...CUTOFFS),
      value: fc.oneof(amount, fc.constant('')),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('achievement' as const),
      row: fc.nat(17),
      cutoff: fc.constantFrom(...CUTOFFS),
      value: fc.oneof(amount, fc.constantFrom<CellValue>('', '达成', '12盏', '已完成')),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('beside' as const),
      sheet: fc.constantFrom(...FORMS),
      column: fc.constantFrom('I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q'),
      row: fc.integer({ min: 2, max: 18 }),
      value: fc.constantFrom<CellValue>('我写的', '待核', 42, 0),
    }),
  },
  { weight: 4, arbitrary: fc.constant({ kind: 'fill' as const }) },
);
type Act = typeof act extends fc.Arbitrary<infer Each> ? Each : never;

async function typeFigure(
  workbook: LedgerWorkbook,
  { kind, row, cutoff, value }: Extract<Act, { kind: 'spending' | 'achievement' }>,
): Promise<void> {
  const { spending, achievements } = await ledgerOf(workbook);
  const table = kind === 'spending' ? spending : achievements;
  const address = table?.rows[row]?.figures[cutoff].address;
  if (table && address !== undefined) workbook.host.type(table.sheet, address, value);
}

/** Fills and keeps what is hers. */
async function fillKeeping({ session }: LedgerWorkbook): Promise<boolean> {
  const outcome = await fill(session);
  if (outcome.kind !== 'confirm' || outcome.question !== 'fill-preview') {
    return outcome.kind === 'done';
  }
  const { preview } = outcome;
  return (await fill(session, { answer: { choice: 'keep-mine', preview } })).kind === 'done';
}

const cellOf = ({ host }: LedgerWorkbook, sheet: string, address: string) =>
  host.sheets.find(({ name }) => name === sheet)?.cells.get(address);

test('her words beside the forms survive any sequence of fills, and a fill after a fill writes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
      const workbook = await start();
      const hers = new Map<string, CellSnapshot['v']>();
      for (const each of acts) {
        if (each.kind === 'fill') await fillKeeping(workbook);
        else if (each.kind === 'beside') {
          const address = `${each.column}${String(each.row)}`;
          workbook.host.type(each.sheet, address, each.value);
          hers.set(`${each.sheet}!${address}`, each.value);
        } else await typeFigure(workbook, each);
        for (const [place, value] of hers) {
          const [sheet = '', address = ''] = place.split('!');
          expect([place, cellOf(workbook, sheet, address)?.v]).toEqual([place, value]);
        }
      }
      await fillKeeping(workbook);
      const before = workbook.host.dump();
      expect(await fillKeeping(workbook)).toBe(false);
      expect(workbook.host.dump()).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

test('undo after any fill is as if it had not been, whatever stood before', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { minLength: 2, maxLength: 10 }),
      fc.constantFrom('everything' as const, 'keep-mine' as const),
      async (acts, choice) => {
        const workbook = await start();
        for (const each of acts) {
          if (each.kind === 'fill') await fillKeeping(workbook);
          else if (each.kind === 'beside') {
            workbook.host.type(each.sheet, `${each.column}${String(each.row)}`, each.value);
          } else await typeFigure(workbook, each);
        }
        const before = workbook.host.dump();
        const { session } = workbook;
        const outcome = await fill(session);
        const filled =
          outcome.kind === 'confirm' && outcome.question === 'fill-preview'
            ? await fill(session, { answer: { choice, preview: outcome.preview } })
            : outcome;
        if (filled.kind !== 'done') return;
        const after = workbook.host.dump();
        expect(await undo(session)).toMatchObject({ kind: 'done' });
        expect(workbook.host.dump()).toEqual(before);
        expect(await undo(session)).toMatchObject({ kind: 'done' });
        expect(workbook.host.dump()).toEqual(after);
      },
    ),
    { numRuns: 40 },
  );
});

/** Rising figures for every cut-off, so that either mode can say them. */
const rising = fc
  .array(amount, { minLength: 5, maxLength: 5 })
  .map((figures) => [...figures].sort((one, other) => one - other));

test('a ledger per quarter fills the same figures as the cumulative one', async () => {
  const shown = (workbook: LedgerWorkbook) =>
    FORMS.map((name) => {
      const sheet = workbook.host.sheets.find((each) => each.name === name);
      return [...(sheet?.cells ?? [])]
        .filter(([address]) => /^[I-Q]\d+$/.test(address))
        .map(([address, { v }]) => [address, v])
        .sort();
    });
  await fc.assert(
    fc.asyncProperty(
      fc.array(rising, { minLength: 3, maxLength: 3 }),
      rising,
      async (rows, lamps) => {
        const workbook = await start();
        const { spending, achievements } = await ledgerOf(workbook);
        CUTOFFS.forEach((cutoff, index) => {
          rows.forEach((figures, row) => {
            const address = spending?.rows[row]?.figures[cutoff].address;
            if (address !== undefined)
              workbook.host.type('台账-支出', address, figures[index] ?? 0);
          });
          const address = achievements?.rows[0]?.figures[cutoff].address;
          if (address !== undefined) workbook.host.type('台账-完成', address, lamps[index] ?? 0);
        });
        await fillKeeping(workbook);
        const cumulative = shown(workbook);
        const { session } = workbook;
        expect(await switchLedgerMode(session, { to: 'quarterly' })).toMatchObject({
          kind: 'done',
          result: { blocked: [] },
        });
        expect(await fillKeeping(workbook)).toBe(true);
        expect(shown(workbook)).toEqual(cumulative);
      },
    ),
    { numRuns: 25 },
  );
});
