/** 修复 through the real office.js: what is agreed to is written, and nothing else. */
import { BaselineOffset, BooleanNumber } from '@univerjs/core';
import { check } from '../../../src/commands/check';
import { repair } from '../../../src/commands/repair';
import { createSession } from '../../../src/commands/session';
import type { Session } from '../../../src/commands/session';
import { undo } from '../../../src/commands/undo';
import { defaultEdition } from '../../../src/core/editions';
import {
  proposeRepairs,
  repairsOfKind,
  safeRepairs,
} from '../../../src/core/repair/propose-repairs';
import type { Repair } from '../../../src/core/repair/repair';
import { endBadInput, FORM, startForm } from './bad-input-form';
import { done } from './excel-setting';
import type { ExcelSetting } from './excel-setting';

afterEach(endBadInput);

const WIDE_CODE = '１３０２２５２４P00999000001A';

/** Two values without relation, a code and a value written badly, shares instead of cumulative figures. */
const MISTAKES = [
  ['B3', WIDE_CODE],
  ['E10', '300盏'],
  ['E14', ' ≥5% 。'],
  ['E18', '90%'],
  ...['B7', 'C7', 'D7', 'F7'].map((address) => [address, '25'] as const),
] as const;

async function typeAll(
  { workbook }: ExcelSetting,
  typed: readonly (readonly [address: string, text: string])[],
): Promise<void> {
  for (const [address, text] of typed) await workbook.user.type(FORM, address, text);
}

/** Everything that 修复 would offer after a check. */
async function offered(session: Session): Promise<readonly Repair[]> {
  const { report } = done(await check(session));
  const { reading } = session.getState();
  return reading === null ? [] : proposeRepairs(report, reading.snapshot);
}

function oneAt(repairs: readonly Repair[], address: string): readonly Repair[] {
  return repairs.filter((each) => each.cells.some((cell) => cell.address === address));
}

async function started(
  typed: readonly (readonly [address: string, text: string])[] = MISTAKES,
): Promise<ExcelSetting & { readonly repairs: readonly Repair[] }> {
  const setting = await startForm();
  await typeAll(setting, typed);
  return { ...setting, repairs: await offered(setting.session) };
}

/** The dump with these values in the form, and nothing else changed. */
async function dumpWith(
  { workbook }: ExcelSetting,
  values: Readonly<Record<string, string | number>>,
): Promise<unknown> {
  const dump = await workbook.dump();
  const sheets = dump.sheets.map((sheet) => {
    if (sheet.name !== FORM) return sheet;
    const changed = Object.entries(values).map(
      ([address, value]) => [address, { ...sheet.cells[address], value }] as const,
    );
    return { ...sheet, cells: { ...sheet.cells, ...Object.fromEntries(changed) } };
  });
  return { ...dump, sheets };
}

const CHOICES: readonly (readonly [
  name: string,
  choose: (repairs: readonly Repair[]) => readonly Repair[],
  after: Readonly<Record<string, string | number>>,
])[] = [
  ['one', (repairs) => oneAt(repairs, 'E10'), { E10: '≥300盏' }],
  [
    'all of a kind',
    (repairs) => repairsOfKind(repairs, 'G3.addSign'),
    { E10: '≥300盏', E18: '≥90%' },
  ],
  ['all that are safe', safeRepairs, { B3: '13022524P00999000001A', E14: '≥5%' }],
  ['one of several cells', (repairs) => oneAt(repairs, 'D7'), { C7: 0.5, D7: 0.75, F7: 1 }],
];

test.each(CHOICES)(
  '%s: only these cells change, undone and restored to the letter',
  async (_, choose, after) => {
    const setting = await started();
    const { session, workbook, excel } = setting;
    const before = await workbook.dump();
    const wanted = await dumpWith(setting, after);
    const repairs = choose(setting.repairs);
    excel.meter.reset();
    const result = done(await repair(session, { repairs }));
    await excel.quiet();
    expect(result).toEqual({ repaired: repairs.length, refused: [] });
    // Reads the workbook, asks for formats of characters where texts are written, reads the cells, writes them.
    expect(excel.meter.reading.requests).toBeLessThanOrEqual(4);
    expect(await workbook.dump()).toEqual(wanted);
    done(await undo(session));
    expect(await workbook.dump()).toEqual(before);
    done(await undo(session));
    expect(await workbook.dump()).toEqual(wanted);
  },
);

test('what was repaired is found no more', async () => {
  const { session, repairs } = await started();
  const chosen = repairs.filter(({ needsAnswer }) => !needsAnswer);
  done(await repair(session, { repairs: chosen }));
  expect(done(await check(session)).report.findings).toEqual([]);
});

describe('a cell that says something else by now', () => {
  test.each([
    ['another text', '280盏'],
    ['a formula', '="300"&"盏"'],
    ['nothing', ''],
  ])('%s typed after the check: refused, the others are repaired', async (_, text) => {
    const setting = await started();
    const { session, workbook, repairs } = setting;
    await workbook.user.type(FORM, 'E10', text);
    const wanted = await dumpWith(setting, { E18: '≥90%' });
    const chosen = repairsOfKind(repairs, 'G3.addSign');
    expect(done(await repair(session, { repairs: chosen }))).toMatchObject({
      repaired: 1,
      refused: [{ reason: 'stale', repair: { address: 'E10' } }],
    });
    expect(await workbook.dump()).toEqual(wanted);
  });

  test('typed at the very moment of writing: nothing is written', async () => {
    const { host, workbook, repairs } = await started();
    const late: ExcelSetting['host'] = {
      ...host,
      apply: async (edits, options) => {
        await workbook.user.type(FORM, 'E10', '280盏');
        return host.apply(edits, options);
      },
    };
    const parts = { edition: defaultEdition, profile: 'unit', now: () => 0 } as const;
    const session = createSession({ ...parts, host: late });
    const outcome = await repair(session, { repairs: repairsOfKind(repairs, 'G3.addSign') });
    expect(outcome).toMatchObject({ kind: 'failed', code: 'sheet-changed', leftBehind: null });
    expect(await workbook.user.look(FORM, 'E10')).toMatchObject({ value: '280盏' });
    expect(await workbook.user.look(FORM, 'E18')).toMatchObject({ value: '90%' });
  });

  test('rows inserted after the check: refused', async () => {
    const { session, workbook, repairs } = await started();
    await workbook.user.ranges.insertRows(FORM, 9, 1);
    const moved = await workbook.dump();
    const chosen = repairsOfKind(repairs, 'G3.addSign');
    expect(done(await repair(session, { repairs: chosen }))).toMatchObject({ repaired: 0 });
    expect(await workbook.dump()).toEqual(moved);
  });
});

describe('characters formatted apart', () => {
  test.each([
    ['bold', { bl: BooleanNumber.TRUE }],
    ['coloured', { cl: { rgb: '#FF0000' } }],
    ['raised', { va: BaselineOffset.SUPERSCRIPT }],
  ])('%s ones: she is asked first; undo brings back the text', async (_, style) => {
    const { session, workbook, repairs } = await started();
    await workbook.user.formatCharacters(FORM, 'E10', { first: 0, last: 2, style });
    const before = await workbook.dump();
    const chosen = repairsOfKind(repairs, 'G3.addSign');
    expect(await repair(session, { repairs: chosen })).toMatchObject({
      kind: 'confirm',
      question: 'rich-text',
      cells: [{ sheet: FORM, address: 'E10' }],
    });
    expect(await workbook.dump()).toEqual(before);
    done(await repair(session, { repairs: chosen, losesFormats: true }));
    expect(await workbook.user.look(FORM, 'E10')).toMatchObject({ value: '≥300盏' });
    done(await undo(session));
    const form = (await workbook.dump()).sheets.find(({ name }) => name === FORM);
    const then = before.sheets.find(({ name }) => name === FORM)?.cells['E10'];
    const { characters, ...text } = then ?? {};
    expect(characters).toBeDefined();
    expect(form?.cells['E10']).toEqual(text);
  });
});

describe('kinds of cells', () => {
  test('a merged one keeps its merge', async () => {
    const { session, workbook, repairs } = await started([['B3', WIDE_CODE]]);
    const { merges } = (await workbook.dump()).sheets[1] ?? {};
    expect(merges).toContain('B3:C3');
    done(await repair(session, { repairs }));
    const after = (await workbook.dump()).sheets[1];
    expect(after?.merges).toEqual(merges);
    expect(after?.cells['B3']).toMatchObject({ value: '13022524P00999000001A' });
  });

  test('rows that a filter hides between them: each text comes to its own cell', async () => {
    const setting = await started();
    const { session, workbook, excel, repairs } = setting;
    await workbook.user.ranges.filterOut(FORM, [11, 12, 13, 18]);
    const before = await workbook.dump();
    const wanted = await dumpWith(setting, { E10: '≥300盏', E14: '≥5%', E18: '≥90%' });
    const chosen = [...repairsOfKind(repairs, 'G3.addSign'), ...oneAt(repairs, 'E14')];
    excel.meter.reset();
    done(await repair(session, { repairs: chosen }));
    await excel.quiet();
    expect(excel.meter.reading.requests).toBeLessThanOrEqual(4);
    expect(await workbook.dump()).toEqual(wanted);
    done(await undo(session));
    expect(await workbook.dump()).toEqual(before);
  });

  test('a text that Excel would take for a date stays a text in a General cell', async () => {
    const setting = await startForm();
    const { session, workbook } = setting;
    workbook.root.Worksheets.GetItem(FORM).GetRange('E12').NumberFormat = [['General']];
    await workbook.user.type(FORM, 'E12', '２０２４年１２月３１日 。');
    const before = await workbook.dump();
    const repairs = safeRepairs(await offered(session));
    done(await repair(session, { repairs }));
    expect((await workbook.dump()).sheets[1]?.cells['E12']).toMatchObject({
      value: '2024年12月31日',
    });
    done(await undo(session));
    expect((await workbook.dump()).sheets[1]?.cells).toEqual(before.sheets[1]?.cells);
  });

  test('formulas that look at a repaired cell follow it, there and back', async () => {
    const setting = await started([...MISTAKES, ['I10', '=LEN(E10)']]);
    const { session, workbook, repairs } = setting;
    expect(await workbook.user.look(FORM, 'I10')).toMatchObject({ value: 4 });
    done(await repair(session, { repairs: oneAt(repairs, 'E10') }));
    expect(await workbook.user.look(FORM, 'I10')).toMatchObject({ value: 5 });
    done(await undo(session));
    expect(await workbook.user.look(FORM, 'I10')).toMatchObject({ value: 4, formula: '=LEN(E10)' });
  });

  test('a formula whose result is wrong is never offered to be overwritten', async () => {
    const setting = await startForm();
    setting.workbook.root.Worksheets.GetItem(FORM).GetRange('E10').NumberFormat = [['General']];
    await typeAll(setting, [['E10', '="300"&"盏"']]);
    const repairs = await offered(setting.session);
    const { report } = setting.session.getState();
    expect(report?.findings.map(({ ruleId }) => ruleId)).toEqual(['G3']);
    expect(repairs).toEqual([]);
  });
});

describe('refused before anything is written', () => {
  test.each<[name: string, code: string, hinder: (setting: ExcelSetting) => void]>([
    [
      'a protected sheet',
      'sheet-protected',
      ({ workbook }) => workbook.root.Worksheets.GetItem(FORM).Protection.Protect(),
    ],
    ['a read-only book', 'read-only', ({ workbook }) => workbook.user.sheets.setReadOnly(true)],
    ['a cell being edited', 'cell-edit-mode', ({ excel }) => (excel.faults.cellEditMode = true)],
  ])('%s', async (_, code, hinder) => {
    const setting = await started();
    const { session, workbook, excel, repairs } = setting;
    hinder(setting);
    const before = await workbook.dump();
    const chosen = safeRepairs(repairs);
    expect(await repair(session, { repairs: chosen })).toMatchObject({
      kind: 'failed',
      code,
      leftBehind: null,
    });
    excel.faults.cellEditMode = false;
    expect(await workbook.dump()).toEqual(before);
  });
});
