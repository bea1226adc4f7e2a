/**
 * The ledger as it may become in her hands, through the real office.js: whatever stands there, nothing of hers is lost,
 * nothing is guessed, and what was filled can be taken back to the letter.
 */
import type { WorkbookDump } from '../../../excel-host/workbook';
import { fill, type FillDone } from '../../../src/commands/fill';
import { prepareLedger } from '../../../src/commands/prepare-ledger';
import { switchLedgerMode } from '../../../src/commands/switch-ledger-mode';
import { undo } from '../../../src/commands/undo';
import { readLedger } from '../../../src/core/forms/ledger/read';
import type { Cutoff } from '../../../src/core/model/ledger';
import { addressHolding, lampSheet, lampTable } from '../../commands/filled-table';
import { done, endExcel, startExcel } from './excel-setting';
import type { ExcelSetting } from './excel-setting';

const SPENDING = '台账-支出';
const ACHIEVEMENTS = '台账-完成';
const BRIDGE = { name: '桥灯检修', code: '13022524P00999000002B' };
const settings: ExcelSetting[] = [];

afterEach(() => endExcel(settings.splice(0)), 60_000);

// The machine may be busy.
jest.setTimeout(60_000);

const indicators = lampTable.indicators.slice(0, 2);

/** Forms of two indicators each, with their ledger. */
async function start(...changes: readonly Partial<typeof lampTable>[]): Promise<ExcelSetting> {
  const forms = changes.map((change, index) =>
    lampSheet(`路灯${String(index + 1)}`, { indicators, ...change }),
  );
  const setting = await startExcel(forms, { expectedSheets: forms.length + 2 });
  settings.push(setting);
  done(await prepareLedger(setting.session));
  return setting;
}

async function ledgerOf({ host }: ExcelSetting) {
  const { snapshot } = await host.read({ cells: true, marks: false });
  return readLedger(snapshot);
}

/** Types spending of the projects in the order of their rows. */
async function spend(setting: ExcelSetting, cutoff: Cutoff, ...texts: string[]): Promise<void> {
  const { spending } = await ledgerOf(setting);
  for (const [index, text] of texts.entries()) {
    const address = spending?.rows[index]?.figures[cutoff].address ?? '';
    await setting.workbook.user.type(spending?.sheet ?? '', address, text);
  }
}

async function achieve(setting: ExcelSetting, cutoff: Cutoff, text: string): Promise<void> {
  const { achievements } = await ledgerOf(setting);
  const address = achievements?.rows[0]?.figures[cutoff].address ?? '';
  await setting.workbook.user.type(achievements?.sheet ?? '', address, text);
}

/** What the engine shows beside a form: the rate of March (J7) and that of the top line (O7). */
async function rates({ workbook }: ExcelSetting, form: string): Promise<readonly unknown[]> {
  const cells = [await workbook.user.look(form, 'J7'), await workbook.user.look(form, 'O7')];
  return cells.map(({ value }) => value);
}

/** Fills, takes it back to the letter, and restores it. */
async function filled({ session, workbook }: ExcelSetting): Promise<FillDone> {
  const before = await workbook.dump();
  const outcome = await fill(session);
  const result = done(outcome);
  if (outcome.kind === 'done' && outcome.undoable) {
    const after = await workbook.dump();
    done(await undo(session));
    expect(await workbook.dump()).toEqual(before);
    done(await undo(session));
    expect(await workbook.dump()).toEqual(after);
  }
  return result;
}

const ids = ({ notes }: FillDone): readonly string[] => notes.map(({ id }) => id);

function sheetOf({ sheets }: WorkbookDump, wanted: string) {
  return sheets.find(({ name }) => name === wanted);
}

describe('the budget', () => {
  test.each([
    ['blank', '', 'budget-missing'],
    ['0', '0', 'budget-not-positive'],
    ['text', '二十四万', 'figure-not-a-number'],
  ])('%s: spending is shown, no rate, and it is said', async (_, budget, note) => {
    const setting = await start({});
    const { spending } = await ledgerOf(setting);
    const address = spending?.rows[0]?.initialBudget.address ?? '';
    if (budget === '') await setting.workbook.user.ranges.clear(SPENDING, address);
    else await setting.workbook.user.type(SPENDING, address, budget);
    await spend(setting, '3月底', '6');
    expect(ids(await filled(setting))).toContain(note);
    expect((await setting.workbook.user.look('路灯1', 'J6')).value).toBe(6);
    expect(await rates(setting, '路灯1')).toEqual(['', '']);
    expect((await setting.workbook.user.look('路灯1', 'I3')).value).toMatch(/无法计算执行率/);
  });
});

describe('projects', () => {
  test('without code: matched by name', async () => {
    const setting = await start({ code: '' });
    await spend(setting, '3月底', '6');
    expect(ids(await filled(setting))).toContain('code-blank');
    expect(await rates(setting, '路灯1')).toEqual([0.25, 0.25]);
  });

  test('two of one code: told apart by their names', async () => {
    const setting = await start({}, { name: '桥灯检修' });
    await spend(setting, '3月底', '6', '12');
    expect(ids(await filled(setting))).toContain('code-doubled');
    expect(await rates(setting, '路灯1')).toEqual([0.25, 0.25]);
    expect(await rates(setting, '路灯2')).toEqual([0.5, 0.5]);
  });
});

describe('rows of the ledger', () => {
  test('deleted: said, what was filled is cleared, and 台账 brings the row back blank', async () => {
    const setting = await start({}, BRIDGE);
    await spend(setting, '3月底', '6', '12');
    await filled(setting);
    await setting.workbook.user.ranges.deleteRows(SPENDING, 4);
    expect(ids(await filled(setting))).toContain('table-without-spending');
    expect(await rates(setting, '路灯1')).toEqual(['', '']);
    expect(await rates(setting, '路灯2')).toEqual([0.5, 0.5]);
    expect(done(await prepareLedger(setting.session)).added).toHaveLength(1);
    const { spending } = await ledgerOf(setting);
    expect(spending?.rows.map(({ name, figures }) => [name.text, figures['3月底'].text])).toEqual([
      ['桥灯检修', '12'],
      ['路灯检修', ''],
    ]);
  });

  test('sorted: every project keeps its figures, and there is nothing to do', async () => {
    const setting = await start({}, BRIDGE);
    await spend(setting, '3月底', '6', '12');
    await filled(setting);
    // Sorting moves whole rows; formulas go on referring to their own row.
    const range = setting.workbook.root.Worksheets.GetItem(SPENDING).GetRange('A4:M5');
    const [first = [], second = []] = range.Formulas ?? [];
    // The column of 全年预算.
    const full = 5;
    const moved = (row: readonly unknown[], from: number, to: number) =>
      row.map((each, at) =>
        at === full && typeof each === 'string' ? each.replaceAll(String(from), String(to)) : each,
      );
    range.Formulas = [moved(second, 5, 4), moved(first, 4, 5)];
    await setting.workbook.root.$settle();
    const sorted = await setting.workbook.dump();
    expect(await rates(setting, '路灯1')).toEqual([0.25, 0.25]);
    expect(await rates(setting, '路灯2')).toEqual([0.5, 0.5]);
    expect(await fill(setting.session)).toEqual({ kind: 'nothing-to-do' });
    expect(done(await prepareLedger(setting.session))).toMatchObject({ added: [], refreshed: [] });
    expect(await setting.workbook.dump()).toEqual(sorted);
  });

  describe('filtered', () => {
    test('hidden figures count, and filling leaves the filter alone', async () => {
      const setting = await start({}, BRIDGE);
      await spend(setting, '3月底', '6', '12');
      await setting.workbook.user.ranges.filterOut(SPENDING, [5]);
      const ledger = sheetOf(await setting.workbook.dump(), SPENDING);
      await filled(setting);
      expect(await rates(setting, '路灯2')).toEqual([0.5, 0.5]);
      expect(sheetOf(await setting.workbook.dump(), SPENDING)).toEqual(ledger);
    });

    test('台账 adds rows below and loses nothing', async () => {
      const setting = await start({}, BRIDGE);
      await spend(setting, '3月底', '6', '12');
      await setting.workbook.user.ranges.filterOut(ACHIEVEMENTS, [5, 6]);
      const [, quality] = indicators;
      const form = lampSheet('路灯1', { indicators });
      const name = addressHolding(form, quality?.level3 ?? '').replace(/\d+/, (row) =>
        String(Number(row) + 1),
      );
      await setting.workbook.user.type('路灯1', name, '另一个指标');
      const before = await setting.workbook.dump();
      expect(done(await prepareLedger(setting.session)).added).toHaveLength(1);
      expect((await ledgerOf(setting)).achievements?.rows).toHaveLength(5);
      done(await undo(setting.session));
      expect(await setting.workbook.dump()).toEqual(before);
    });

    test.each([
      ['台账', ({ session }: ExcelSetting) => prepareLedger(session)],
      ['当季', ({ session }: ExcelSetting) => switchLedgerMode(session, { to: 'quarterly' })],
    ] as const)('%s is refused before it writes over hidden rows', async (_, command) => {
      const setting = await start({}, BRIDGE);
      await spend(setting, '3月底', '6', '12');
      await spend(setting, '6月底', '7', '13');
      const form = lampSheet('路灯1', { indicators });
      await setting.workbook.user.type('路灯1', addressHolding(form, '路灯检修'), '路灯大修');
      await setting.workbook.user.ranges.filterOut(SPENDING, [4]);
      const before = await setting.workbook.dump();
      expect(await command(setting)).toMatchObject({
        kind: 'failed',
        code: 'rows-hidden',
        sheet: SPENDING,
        leftBehind: null,
      });
      expect(await setting.workbook.dump()).toEqual(before);
      await setting.workbook.user.ranges.clearFilter(SPENDING);
      expect(await command(setting)).toMatchObject({ kind: 'done', undoable: true });
    });

    test('undo of a switch is refused while rows are hidden, and works afterwards', async () => {
      const setting = await start({}, BRIDGE);
      await spend(setting, '3月底', '6', '12');
      await spend(setting, '6月底', '7', '13');
      const before = await setting.workbook.dump();
      done(await switchLedgerMode(setting.session, { to: 'quarterly' }));
      await setting.workbook.user.ranges.filterOut(SPENDING, [5]);
      const switched = await setting.workbook.dump();
      expect(await undo(setting.session)).toMatchObject({ kind: 'failed', code: 'rows-hidden' });
      expect(await setting.workbook.dump()).toEqual(switched);
      await setting.workbook.user.ranges.clearFilter(SPENDING);
      done(await undo(setting.session));
      expect({ ...(await setting.workbook.dump()), activeSheet: before.activeSheet }).toEqual(
        before,
      );
    });
  });

  test('moved to another sheet, below other things: found there, filled from there without a question', async () => {
    const setting = await start({});
    await spend(setting, '3月底', '6');
    await filled(setting);
    const { workbook } = setting;
    await workbook.user.sheets.add('新表');
    const old = workbook.root.Worksheets.GetItem(SPENDING);
    const area = { from: old.GetRange('A1:M4'), to: 'A11:M14' };
    const target = workbook.root.Worksheets.GetItem('新表').GetRange(area.to);
    target.NumberFormat = area.from.NumberFormat;
    target.Formulas = (area.from.Formulas ?? []).map((row) =>
      row.map((each) => (each === '=D4+E4' ? '=D14+E14' : each)),
    );
    await workbook.root.$settle();
    await workbook.user.sheets.delete(SPENDING);
    await spend(setting, '6月底', '12');
    expect(await filled(setting)).toMatchObject({ possible: true, kept: 0 });
    expect(await workbook.user.look('路灯1', 'K6')).toMatchObject({ value: 12 });
    expect((await workbook.user.look('路灯1', 'K6')).formula).toContain('新表');
  });

  test('her formula in a column of figures counts, stays, and stands in the way of a switch', async () => {
    const setting = await start({});
    await spend(setting, '3月底', '=2*3');
    await spend(setting, '6月底', '12');
    const before = sheetOf(await setting.workbook.dump(), SPENDING);
    await filled(setting);
    expect(await rates(setting, '路灯1')).toEqual([0.25, 0.5]);
    const { blocked } = done(await switchLedgerMode(setting.session, { to: 'quarterly' }));
    expect(blocked.map(({ id }) => id)).toEqual(['figure-formula']);
    expect(sheetOf(await setting.workbook.dump(), SPENDING)).toEqual(before);
  });
});

describe('sheets of the ledger', () => {
  test('renamed: formulas follow, and there is nothing to do', async () => {
    const setting = await start({});
    await spend(setting, '3月底', '6');
    await filled(setting);
    await setting.workbook.user.sheets.rename(SPENDING, '2024年支出');
    expect(await rates(setting, '路灯1')).toEqual([0.25, 0.25]);
    expect(await fill(setting.session)).toEqual({ kind: 'nothing-to-do' });
    await spend(setting, '6月底', '12');
    expect(await filled(setting)).toMatchObject({ kept: 0 });
    expect(await rates(setting, '路灯1')).toEqual([0.25, 0.5]);
    expect(done(await prepareLedger(setting.session)).sheets).toEqual([]);
  });

  test('one deleted: what came from it is cleared, the other still fills, 台账 makes it anew', async () => {
    const setting = await start({});
    await spend(setting, '3月底', '6');
    await achieve(setting, '3月底', '150');
    await filled(setting);
    await setting.workbook.user.sheets.delete(SPENDING);
    expect(ids(await filled(setting))).toContain('no-spending-ledger');
    for (const address of ['J6', 'J7', 'O4', 'O5', 'O6', 'O7']) {
      const { value, formula } = await setting.workbook.user.look('路灯1', address);
      expect([address, value, formula]).toEqual([address, '', null]);
    }
    expect((await setting.workbook.user.look('路灯1', 'J10')).value).toBe(0.5);
    expect(done(await prepareLedger(setting.session)).sheets).toEqual([SPENDING]);
  });

  test('both deleted: nothing is written', async () => {
    const setting = await start({});
    await spend(setting, '3月底', '6');
    await filled(setting);
    await setting.workbook.user.sheets.delete(SPENDING);
    await setting.workbook.user.sheets.delete(ACHIEVEMENTS);
    const before = await setting.workbook.dump();
    expect(done(await fill(setting.session))).toMatchObject({ possible: false });
    expect(await setting.workbook.dump()).toEqual(before);
  });
});

test('a target changed after filling is noticed, and its row filled anew', async () => {
  const setting = await start({});
  await achieve(setting, '12月底', '300');
  await filled(setting);
  expect((await setting.workbook.user.look('路灯1', 'J10')).value).toBe(1);
  const form = lampSheet('路灯1', { indicators });
  await setting.workbook.user.type('路灯1', addressHolding(form, '≥300盏'), '≥400盏');
  expect(ids(await filled(setting))).toContain('target-changed');
  expect((await setting.workbook.user.look('路灯1', 'J10')).value).toBe(0.75);
  expect((await setting.workbook.user.look('路灯1', 'K10')).value).toBe('部分完成');
});

describe('protected', () => {
  test('the form: refused by name, nothing changes', async () => {
    const setting = await start({});
    await spend(setting, '3月底', '6');
    setting.workbook.user.sheets.protect('路灯1');
    const before = await setting.workbook.dump();
    expect(await fill(setting.session)).toMatchObject({
      kind: 'failed',
      code: 'sheet-protected',
      sheet: '路灯1',
      leftBehind: null,
    });
    expect(await setting.workbook.dump()).toEqual(before);
  });

  test('the ledger: filling needs only the forms, 台账 and 当季 say what is in the way', async () => {
    const setting = await start({});
    await spend(setting, '3月底', '6');
    await spend(setting, '6月底', '12');
    setting.workbook.user.sheets.protect(SPENDING);
    expect(await filled(setting)).toMatchObject({ possible: true });
    const form = lampSheet('路灯1', { indicators });
    await setting.workbook.user.type('路灯1', addressHolding(form, '路灯检修'), '路灯大修');
    const before = await setting.workbook.dump();
    const refused = { kind: 'failed', code: 'sheet-protected', sheet: SPENDING };
    expect(await prepareLedger(setting.session)).toMatchObject(refused);
    const switched = await switchLedgerMode(setting.session, { to: 'quarterly' });
    expect(switched).toMatchObject(refused);
    expect(await setting.workbook.dump()).toEqual(before);
  });
});
