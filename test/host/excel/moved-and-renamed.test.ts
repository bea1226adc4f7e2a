/** Sheets are known by id and highlights by what stands around them, through the real office.js. */
import { check } from '../../../src/commands/check';
import { clearMarks } from '../../../src/commands/clear-marks';
import { goTo } from '../../../src/commands/go-to';
import { overview } from '../../../src/commands/overview';
import { undo } from '../../../src/commands/undo';
import { lampTable } from '../../commands/filled-table';
import { endBadInput, FORM, highlightedCells, startForm } from './bad-input-form';
import { done } from './excel-setting';

afterEach(endBadInput);

const NEW_NAME = "2024 '路'灯";
const fallingPlan = { plan: { ...lampTable.plan, '10月底': '45%' } };

describe('a renamed sheet', () => {
  test('a jump to a finding reaches it, also after the workbook was read again', async () => {
    const setting = await startForm(fallingPlan);
    const { session, workbook } = setting;
    const [finding] = done(await check(session)).report.findings;
    await workbook.user.sheets.rename(FORM, NEW_NAME);
    workbook.user.sheets.activate('Sheet1');
    done(await overview(session));
    done(await goTo(session, finding?.place ?? { sheet: '', address: '' }));
    expect((await workbook.dump()).activeSheet).toBe(NEW_NAME);
    expect(session.getState().report?.findings[0]?.place.sheet).toBe(NEW_NAME);
  });

  test('undo of 校验 takes the highlights off it, and restores them', async () => {
    const setting = await startForm(fallingPlan);
    const { session, workbook } = setting;
    await workbook.user.sheets.rename(FORM, NEW_NAME);
    const before = await workbook.dump();
    await workbook.user.sheets.rename(NEW_NAME, FORM);
    done(await check(session));
    await workbook.user.sheets.rename(FORM, NEW_NAME);
    const marked = await workbook.dump();
    done(await undo(session));
    expect(await workbook.dump()).toEqual(before);
    done(await undo(session));
    expect(await workbook.dump()).toEqual(marked);
  });

  test('undo follows it when another sheet has taken its name', async () => {
    const setting = await startForm(fallingPlan);
    const { session, workbook } = setting;
    done(await check(session));
    await workbook.user.sheets.rename(FORM, NEW_NAME);
    await workbook.user.sheets.rename('Sheet1', FORM);
    done(await undo(session));
    expect(await highlightedCells(setting, NEW_NAME)).toEqual([]);
  });

  test('undo of 插入模板 removes it', async () => {
    const setting = await startForm();
    const { session, workbook } = setting;
    await workbook.user.sheets.rename(FORM, NEW_NAME);
    const renamed = await workbook.dump();
    done(await undo(session));
    expect((await workbook.dump()).sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    done(await undo(session));
    const [, restored] = (await workbook.dump()).sheets;
    expect({ ...restored, name: NEW_NAME }).toEqual(renamed.sheets[1]);
  });

  test('undo of 清除标记 puts the highlights back on it', async () => {
    const setting = await startForm(fallingPlan);
    const { session, workbook } = setting;
    done(await check(session));
    done(await clearMarks(session));
    await workbook.user.sheets.rename(FORM, NEW_NAME);
    done(await undo(session));
    expect(await highlightedCells(setting, NEW_NAME)).toEqual(['C7', 'D7']);
  });
});

describe('undo of 清除标记', () => {
  test.each([
    ['rows inserted above', 3],
    ['a row inserted right above', 7],
  ])('%s: no highlight comes to a wrong cell, and it is said', async (_, row) => {
    const setting = await startForm({ ...fallingPlan, name: '' });
    const { session, workbook } = setting;
    done(await check(session));
    done(await clearMarks(session));
    await workbook.user.ranges.insertRows(FORM, row, 1);
    const moved = await workbook.dump();
    const undone = await undo(session);
    expect(done(undone)).toMatchObject({ act: 'undone', marksLeftOut: 2 });
    expect(await workbook.dump()).toEqual(moved);
  });

  test('after rows below were inserted or another cell was corrected they come back', async () => {
    const setting = await startForm(fallingPlan);
    const { session, workbook } = setting;
    done(await check(session));
    done(await clearMarks(session));
    await workbook.user.ranges.insertRows(FORM, 12, 2);
    await workbook.user.type(FORM, 'F7', '90%');
    expect(done(await undo(session))).toMatchObject({ marksLeftOut: 0 });
    expect(await highlightedCells(setting, FORM)).toEqual(['C7', 'D7']);
  });

  test('a cell corrected meanwhile gets no highlight', async () => {
    const setting = await startForm(fallingPlan);
    const { session, workbook } = setting;
    done(await check(session));
    done(await clearMarks(session));
    await workbook.user.type(FORM, 'D7', '80%');
    expect(done(await undo(session))).toMatchObject({ marksLeftOut: 1 });
    expect(await highlightedCells(setting, FORM)).toEqual(['C7']);
  });
});

describe('a removed form', () => {
  test('takes its findings along', async () => {
    const setting = await startForm(fallingPlan);
    const { session } = setting;
    expect(done(await check(session, { listOnly: true })).report.counts.error).toBe(1);
    done(await undo(session, { proceed: true }));
    const { report } = session.getState();
    expect(report).toMatchObject({ tables: [], findings: [], lines: [] });
    expect(report?.counts).toEqual({ error: 0, warning: 0, hint: 0 });
  });

  test('comes back with its highlights, twice', async () => {
    const setting = await startForm();
    const { session, workbook } = setting;
    await workbook.user.type(FORM, 'D7', '45%');
    done(await check(session));
    const marked = await workbook.dump();
    const [inserted] = session.getState().history;
    done(await undo(session, { entry: inserted?.id ?? 0, proceed: true }));
    expect((await workbook.dump()).sheets).toHaveLength(1);
    done(await undo(session));
    expect(await workbook.dump()).toEqual(marked);
    done(await undo(session, { proceed: true }));
    done(await undo(session));
    expect(await workbook.dump()).toEqual(marked);
  });
});
