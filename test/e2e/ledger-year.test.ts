/**
 * A year with the ledger on the four published tables: 台账, the figures of each quarter typed by hand, 填充, a look at
 * the forms, and every step taken back. Expected rates are worked out by hand from `examples/year-of-actuals.json`.
 */
import year from '../../examples/year-of-actuals.json';
import type { CellContents } from '../../workbench/workbench-api';
import { publishedTables, typedFields } from './published-tables';
import type { WorkbenchPage } from './workbench-page';
import { workbenchTests } from './workbench-page';

const UNDO = '撤销本次操作';
const workbenches = workbenchTests();
/** Some two hundred cells are typed and the workbook is dumped fifteen times. */
const TIME = 600_000;
const FORMS = ['绩效目标表', '绩效目标表 (2)', '绩效目标表 (3)', '绩效目标表 (4)'] as const;

type Cutoff = '3月底' | '6月底' | '9月底' | '10月底' | '12月底';
const COLUMNS: Readonly<Record<Cutoff, string>> = {
  '3月底': 'H',
  '6月底': 'I',
  '9月底': 'J',
  '10月底': 'K',
  '12月底': 'L',
};

/** Types what is known at the end of a month: spending, and what was achieved of each indicator. */
async function typeFigures(workbench: WorkbenchPage, cutoff: Cutoff): Promise<void> {
  const column = COLUMNS[cutoff];
  let row = 4;
  for (const [index, { spending }] of year.entries()) {
    const figure = spending[0]?.figures[cutoff] ?? '';
    await workbench.type('台账-支出', `${column}${index + 4}`, figure);
  }
  for (const { indicators } of year) {
    for (const { figures } of indicators) {
      if (figures[cutoff] !== '')
        await workbench.type('台账-完成', `${column}${row}`, figures[cutoff]);
      row += 1;
    }
  }
}

/** The workbook when the grid has nothing left to calculate: on a busy machine results may come after the typing. */
async function restingDump(workbench: WorkbenchPage): Promise<unknown> {
  for (let before = await workbench.dump(); ;) {
    await workbench.page.waitForTimeout(500);
    const now = await workbench.dump();
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}

async function fill(workbench: WorkbenchPage): Promise<void> {
  await workbench.press('填充');
  await workbench.shows(/已填充 4 张表/);
}

/** 填充, and its undoing; the workbook is then exactly as before. Filled again in the end. */
async function fillAndUndo(workbench: WorkbenchPage): Promise<void> {
  const typed = await restingDump(workbench);
  await fill(workbench);
  await workbench.click(UNDO);
  await workbench.shows(/已撤销“填充”/);
  expect(await restingDump(workbench)).toEqual(typed);
  await fill(workbench);
}

/** Of each table what the ledger and the rates need: code, name, budget, plan, indicators and their values. */
async function typeForm(workbench: WorkbenchPage, form: string, index: number): Promise<void> {
  const table = publishedTables[index];
  if (!table) throw new Error(`No table ${index}`);
  for (const [address, text] of typedFields(table))
    if (/^([BE]3|[CE]4|[BCDF]7|[CE]1\d)$/.test(address)) await workbench.type(form, address, text);
}

/** 执行率 at the four nodes beside each form, rounded to hundredths of a percent; '' where no figure was typed. */
async function rates(workbench: WorkbenchPage): Promise<(readonly unknown[])[]> {
  const rows: (readonly unknown[])[] = [];
  for (const form of FORMS) rows.push((await workbench.read(form, 'J7:M7')).values[0] ?? []);
  return rows;
}

const statement = async (workbench: WorkbenchPage, form: string) =>
  String((await workbench.read(form, 'I3')).values[0]?.[0]);

const completions = async (workbench: WorkbenchPage, form: string) =>
  (await workbench.read(form, 'K10:K18')).values.map(([text]) => text);

test(
  '台账 → March → June → September → October → December',
  async () => {
    const workbench = await workbenches.open();
    for (const [index, form] of FORMS.entries()) {
      await workbench.press('插入模板');
      await typeForm(workbench, form, index);
    }
    const typed: CellContents['values'][] = [];
    for (const form of FORMS) typed.push((await workbench.read(form, 'A1:G18')).values);
    const withoutLedger = await workbench.dump();
    await workbench.press('台账');
    await workbench.page.waitForFunction(() => window.workbench?.sheets().length === 7);
    const withLedger = await workbench.dump();
    await workbench.click(UNDO);
    await workbench.shows(/已撤销“.*台账”/);
    expect(await workbench.dump()).toEqual(withoutLedger);
    await workbench.press('台账');
    expect(await workbench.dump()).toEqual(withLedger);
    // 160.00 万元, raised by 8.00 in the year.
    await workbench.type('台账-支出', 'E5', '8');
    expect((await workbench.look('台账-支出', 'F5')).text).toBe('168.00');

    await typeFigures(workbench, '3月底');
    await fillAndUndo(workbench);
    // 4.20/20, 38.60/168, 18.50/100, 30.00/150; no node later than March has a figure.
    expect(await rates(workbench)).toEqual([
      [0.21, '', '', ''],
      [0.2298, '', '', ''],
      [0.185, '', '', ''],
      [0.2, '', '', ''],
    ]);

    await typeFigures(workbench, '6月底');
    await fill(workbench);
    expect((await rates(workbench)).map(([, june]) => june)).toEqual([0.52, 0.4875, 0.41, 0.46]);

    // September is no node: the block tells what is missing to October. 14.20/20 = 71 %, planned 80 %, 16.00 万元.
    await typeFigures(workbench, '9月底');
    await fill(workbench);
    expect((await rates(workbench)).map(([, , october]) => october)).toEqual(['', '', '', '']);
    for (const part of ['9月底', '71.00%', '10月底', '80%', '9.00', '1.80万元'])
      expect(await statement(workbench, FORMS[0])).toContain(part);

    await typeFigures(workbench, '10月底');
    await fill(workbench);
    expect((await rates(workbench)).map(([, , october]) => october)).toEqual([
      0.805, 0.82, 0.71, 0.81,
    ]);

    await typeFigures(workbench, '12月底');
    await fillAndUndo(workbench);
    expect(await rates(workbench)).toEqual([
      [0.21, 0.52, 0.805, 0.97],
      [0.2298, 0.4875, 0.82, 0.98],
      [0.185, 0.41, 0.71, 0.88],
      [0.2, 0.46, 0.81, 1],
    ]);
    // 部分达成, and 97.2 % of at least 98 %.
    expect(await completions(workbench, FORMS[0])).toEqual([
      ...['完成', '完成', '完成', '完成', '完成', '完成'],
      ...['部分完成', '完成', '部分完成'],
    ]);
    // What she typed into the forms is as it was.
    for (const [index, form] of FORMS.entries())
      expect((await workbench.read(form, 'A1:G18')).values).toEqual(typed[index]);
  },
  TIME,
);
