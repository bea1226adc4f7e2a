/** The ledger as it may become in her hands: whatever stands there, nothing of hers is lost and nothing is guessed. */
import { fill, type FillDone } from '../../src/commands/fill';
import { prepareLedger } from '../../src/commands/prepare-ledger';
import type { CommandOutcome } from '../../src/commands/session';
import { switchLedgerMode } from '../../src/commands/switch-ledger-mode';
import { undo } from '../../src/commands/undo';
import type { CellValue, SheetSnapshot } from '../../src/core/sheet/snapshot';
import { memorySheet } from '../../src/host/memory/memory-workbook';
import { lampSheet, lampTable } from './filled-table';
import {
  lampLedger,
  ledgerOf,
  startLedger,
  typeAchievement,
  typeSpending,
  type LedgerWorkbook,
} from './ledger-workbook';

function done<Done>(outcome: CommandOutcome<Done>): Done {
  if (outcome.kind !== 'done') throw new Error(`not done: ${JSON.stringify(outcome)}`);
  return outcome.result;
}

const filled = async ({ session }: LedgerWorkbook): Promise<FillDone> => done(await fill(session));
const ids = ({ notes }: FillDone): readonly string[] => notes.map(({ id }) => id);

function sheetOf({ host }: LedgerWorkbook, name: string) {
  const sheet = host.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** 执行率 of March, and of the top line, beside a form in A:G. */
const RATES = ['J7', 'O7'] as const;
const shown = (workbook: LedgerWorkbook, sheet: string, ...addresses: readonly string[]) =>
  addresses.map((address) => sheetOf(workbook, sheet).cells.get(address)?.v);

/** 6.00 of 24.00 by March, 100 of 300 lamps. */
async function march(workbook: LedgerWorkbook): Promise<LedgerWorkbook> {
  await typeSpending(workbook, '3月底', 6);
  await typeAchievement(workbook, '检修路灯数量', '3月底', 100);
  return workbook;
}

async function started(...sheets: readonly SheetSnapshot[]): Promise<LedgerWorkbook> {
  const workbook = startLedger({ sheets });
  done(await prepareLedger(workbook.session));
  return workbook;
}

/** Moves the rows of a sheet, counted from 1; its Excel table stays. */
function moveRows(workbook: LedgerWorkbook, name: string, to: (row: number) => number): void {
  const sheet = sheetOf(workbook, name);
  sheet.cells = new Map(
    [...sheet.cells].map(([address, cell]) => {
      const row = Number(address.replace(/\D/g, ''));
      const moved = `${address.replace(/\d/g, '')}${to(row)}`;
      const f = cell.f?.replaceAll(new RegExp(`([DE])${row}`, 'g'), `$1${to(row)}`);
      return [moved, { ...cell, ...(f === undefined ? {} : { f }) }];
    }),
  );
}

describe('the budget', () => {
  test.each<[string, CellValue, string]>([
    ['blank', '', 'budget-missing'],
    ['0', 0, 'budget-not-positive'],
    ['text', '二十四万', 'figure-not-a-number'],
    ['negative', -24, 'budget-not-positive'],
  ])('%s: no rate, no 0 %%, no error, and it is said', async (_, budget, note) => {
    const workbook = await march(await lampLedger());
    const { spending } = await ledgerOf(workbook);
    workbook.host.type('台账-支出', spending?.rows[0]?.initialBudget.address ?? '', budget);
    expect(ids(await filled(workbook))).toContain(note);
    expect(shown(workbook, '路灯', 'J6', ...RATES)).toEqual([6, '', '']);
    expect(shown(workbook, '路灯', 'I3')).toEqual([
      '截至3月底已有支出数；全年预算未填或不大于0，无法计算执行率。',
    ]);
  });
});

test('a project without code is matched by its name', async () => {
  const workbook = await march(await started(lampSheet('路灯', { code: '' })));
  expect(ids(await filled(workbook))).toContain('code-blank');
  expect(shown(workbook, '路灯', ...RATES)).toEqual([0.25, 0.25]);
});

test('two tables with one code are told apart by their names', async () => {
  const workbook = await started(lampSheet('甲'), lampSheet('乙', { name: '桥灯检修' }));
  const { spending } = await ledgerOf(workbook);
  const [first, second] = spending?.rows ?? [];
  workbook.host.type('台账-支出', first?.figures['3月底'].address ?? '', 6);
  workbook.host.type('台账-支出', second?.figures['3月底'].address ?? '', 12);
  expect(ids(await filled(workbook))).toContain('code-doubled');
  expect(shown(workbook, '甲', ...RATES)).toEqual([0.25, 0.25]);
  expect(shown(workbook, '乙', ...RATES)).toEqual([0.5, 0.5]);
});

test('indicators doubled within a table are not guessed at', async () => {
  const [first] = lampTable.indicators;
  if (!first) throw new Error('no indicator');
  const indicators = [first, first, ...lampTable.indicators.slice(1)];
  const workbook = await march(await started(lampSheet('路灯', { indicators })));
  expect(ids(await filled(workbook))).toContain('indicator-doubled');
  expect(shown(workbook, '路灯', 'I10', 'I11', ...RATES)).toEqual([
    undefined,
    undefined,
    0.25,
    0.25,
  ]);
});

describe('ledger rows', () => {
  test('deleted: it is said, and 台账 brings the row back blank', async () => {
    const workbook = await march(await lampLedger());
    await filled(workbook);
    const ledger = sheetOf(workbook, '台账-支出');
    for (const address of [...ledger.cells.keys()]) {
      if (/\D4$/.test(address)) ledger.cells.delete(address);
    }
    expect(ids(await filled(workbook))).toContain('table-without-spending');
    expect(shown(workbook, '路灯', 'J6', ...RATES)).toEqual([undefined, undefined, undefined]);
    expect(done(await prepareLedger(workbook.session)).added).toHaveLength(1);
    const { spending } = await ledgerOf(workbook);
    expect(spending?.rows.map(({ name, figures }) => [name.text, figures['3月底'].text])).toEqual([
      ['路灯检修', ''],
    ]);
  });

  test('sorted: nothing changes, since formulas look for codes and not for places', async () => {
    const other = lampSheet('桥', { name: '桥灯检修', code: '13022524P00999000002B' });
    const workbook = await march(await started(lampSheet('路灯'), other));
    await filled(workbook);
    const before = workbook.host.dump();
    moveRows(workbook, '台账-支出', (row) => (row === 4 ? 5 : row === 5 ? 4 : row));
    const sorted = workbook.host.dump();
    expect(sorted).not.toEqual(before);
    expect(await fill(workbook.session)).toEqual({ kind: 'nothing-to-do' });
    expect(await prepareLedger(workbook.session)).toMatchObject({
      kind: 'done',
      result: { added: [], refreshed: [] },
    });
    expect(workbook.host.dump()).toEqual(sorted);
  });

  test('moved to another sheet, and down: found there, and filled from there without a question', async () => {
    const workbook = await march(await lampLedger());
    await filled(workbook);
    const old = sheetOf(workbook, '台账-支出');
    const cells = Object.fromEntries(old.cells);
    workbook.host.sheets.splice(workbook.host.sheets.indexOf(old), 1, memorySheet('新表', cells));
    moveRows(workbook, '新表', (row) => row + 7);
    await typeSpending(workbook, '6月底', 12);
    expect(await filled(workbook)).toMatchObject({ possible: true, kept: 0 });
    expect(sheetOf(workbook, '路灯').cells.get('K6')).toMatchObject({ v: 12 });
    expect(sheetOf(workbook, '路灯').cells.get('K6')?.f).toContain("'新表'!$I:$I");
  });

  test('her formula in a column of figures counts, stays, and stands in the way of a switch', async () => {
    const workbook = await lampLedger();
    await typeAchievement(workbook, '检修路灯数量', '3月底', 100);
    const { spending } = await ledgerOf(workbook);
    const address = spending?.rows[0]?.figures['3月底'].address ?? '';
    const hers = { v: 6, f: '=2*3' };
    sheetOf(workbook, '台账-支出').cells.set(address, hers);
    await filled(workbook);
    done(await prepareLedger(workbook.session));
    expect(shown(workbook, '路灯', ...RATES)).toEqual([0.25, 0.25]);
    const { session } = workbook;
    await typeSpending(workbook, '6月底', 12);
    const { blocked } = done(await switchLedgerMode(session, { to: 'quarterly' }));
    expect(blocked.map(({ id }) => id)).toEqual(['figure-formula']);
    expect(sheetOf(workbook, '台账-支出').cells.get(address)).toEqual(hers);
  });
});

describe('ledger sheets', () => {
  test('renamed: found all the same', async () => {
    const workbook = await march(await lampLedger());
    sheetOf(workbook, '台账-支出').name = '2024年支出';
    expect(await filled(workbook)).toMatchObject({ possible: true });
    expect(sheetOf(workbook, '路灯').cells.get('J6')?.f).toContain("'2024年支出'!");
    expect(done(await prepareLedger(workbook.session)).sheets).toEqual([]);
  });

  test('one deleted: the other still fills, what was filled before is cleared, and 台账 makes it anew', async () => {
    const workbook = await march(await lampLedger());
    await filled(workbook);
    workbook.host.sheets.splice(workbook.host.sheets.indexOf(sheetOf(workbook, '台账-支出')), 1);
    expect(ids(await filled(workbook))).toContain('no-spending-ledger');
    expect(shown(workbook, '路灯', 'I10', 'J6')).toEqual([100, undefined]);
    expect(done(await prepareLedger(workbook.session)).sheets).toEqual(['台账-支出']);
  });

  test('both deleted: nothing is written', async () => {
    const workbook = await march(await lampLedger());
    await filled(workbook);
    workbook.host.sheets.splice(1, 2);
    const before = workbook.host.dump();
    expect(await filled(workbook)).toMatchObject({ possible: false });
    expect(workbook.host.dump()).toEqual(before);
  });

  test('protected: filling needs only the forms, 台账 says what is in the way', async () => {
    const workbook = await march(await lampLedger());
    for (const name of ['台账-支出', '台账-完成']) sheetOf(workbook, name).protected = true;
    expect(await filled(workbook)).toMatchObject({ possible: true });
    const other = lampSheet('桥', { name: '桥灯检修', code: '13022524P00999000002B' });
    workbook.host.sheets.push(memorySheet('桥', { ...other.cells }));
    const before = workbook.host.dump();
    expect(await prepareLedger(workbook.session)).toMatchObject({
      kind: 'failed',
      code: 'sheet-protected',
      sheet: '台账-支出',
    });
    expect(workbook.host.dump()).toEqual(before);
  });
});

test('forms beside each other: no block comes over the other form, and each is filled from its own rows', async () => {
  const [left, right] = [
    lampSheet('路灯'),
    lampSheet('路灯', { name: '桥灯检修', code: '13022524P00999000002B' }),
  ];
  // The right one begins at column K: there is no room for a block of nine columns between them.
  const beside = Object.fromEntries(
    Object.entries(right.cells).map(([address, cell]) => [
      address.replace(/^[A-G]/, (letter) => String.fromCharCode(letter.charCodeAt(0) + 10)),
      cell,
    ]),
  );
  const workbook = await started({ name: '路灯', cells: { ...left.cells, ...beside } });
  const { spending } = await ledgerOf(workbook);
  const [first, second] = spending?.rows ?? [];
  workbook.host.type('台账-支出', first?.figures['3月底'].address ?? '', 6);
  workbook.host.type('台账-支出', second?.figures['3月底'].address ?? '', 12);
  const outcome = await fill(workbook.session);
  if (outcome.kind !== 'confirm' || outcome.question !== 'fill-preview')
    throw new Error('not asked');
  const { preview } = outcome;
  expect(preview.places).toHaveLength(1);
  const before = new Map(sheetOf(workbook, '路灯').cells);
  done(await fill(workbook.session, { answer: { choice: 'everything', preview } }));
  const after = sheetOf(workbook, '路灯').cells;
  for (const [address, cell] of before)
    expect([address, after.get(address)]).toEqual([address, cell]);
  const sentences = [...after.values()].flatMap(({ v }) =>
    typeof v === 'string' && v.startsWith('截至3月底 ') ? [v.slice(0, 13)] : [],
  );
  expect(sentences.sort()).toEqual(['截至3月底 25.00%。', '截至3月底 50.00%。']);
  expect(await fill(workbook.session)).toEqual({ kind: 'nothing-to-do' });
  await undo(workbook.session);
  expect([...sheetOf(workbook, '路灯').cells].sort()).toEqual([...before].sort());
});
