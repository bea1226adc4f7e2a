/** Every command through Microsoft's office.js, judged by the emulated Excel's own dump. */
import { check } from '../../../src/commands/check';
import { clearMarks } from '../../../src/commands/clear-marks';
import { goTo } from '../../../src/commands/go-to';
import { insertForm } from '../../../src/commands/insert-form';
import { overview } from '../../../src/commands/overview';
import { undo } from '../../../src/commands/undo';
import { addressHolding, lampSheet, lampTable } from '../../commands/filled-table';
import { done, endExcel, startExcel } from './excel-setting';
import type { ExcelSetting } from './excel-setting';

const settings: ExcelSetting[] = [];

async function start(...sheets: Parameters<typeof startExcel>[0]): Promise<ExcelSetting> {
  const setting = await startExcel(sheets);
  settings.push(setting);
  return setting;
}

afterEach(() => endExcel(settings.splice(0)));

/** A plan that falls from 50% to 45%: P3. */
const fallingPlan = { plan: { ...lampTable.plan, '10月底': '45%' } };

/** Conditional formats and a validation as she may have made them, above and below ours. */
function decorate({ workbook }: ExcelSetting, name: string): void {
  const sheet = workbook.root.Worksheets.GetItem(name);
  const limit = sheet.GetRange('C4:D4').ConditionalFormats.Add('CellValue');
  limit.CellValue.Rule = { formula1: '=100', operator: 'GreaterThan' };
  limit.CellValue.Format.Font.Color = '#00B050';
  const own = sheet.GetRange('A1:G20').ConditionalFormats.Add('Custom');
  own.Custom.Rule.Formula = '=$A1="合计"';
  own.Custom.Format.Fill.Color = '#DDEBF7';
  sheet.GetRange('I1').DataValidation.Rule = { list: { inCellDropDown: true, source: '是,否' } };
}

test('a form is inserted, undone and inserted again', async () => {
  const { session, workbook } = await start({ name: 'Sheet1', cells: {} });
  const before = await workbook.dump();
  expect(done(await insertForm(session))).toEqual({ sheet: '绩效目标表' });
  const inserted = await workbook.dump();
  expect(inserted.sheets.map(({ name }) => name)).toEqual(['Sheet1', '绩效目标表']);
  expect(inserted.activeSheet).toBe('绩效目标表');
  done(await undo(session));
  expect(await workbook.dump()).toEqual(before);
  done(await undo(session));
  expect(await workbook.dump()).toEqual(inserted);
});

test('an inserted form is found, and a filled one reads as it was filled', async () => {
  const { session } = await start({ name: 'Sheet1', cells: {} });
  done(await insertForm(session, { content: lampTable }));
  const { tables } = done(await overview(session));
  expect(tables).toMatchObject([{ sheet: '绩效目标表', name: '路灯检修' }]);
  const { report } = done(await check(session, { listOnly: true }));
  expect(report.counts).toMatchObject({ error: 0, warning: 0 });
});

test('a form of the same name already there gets the next number', async () => {
  const { session } = await start({ name: '绩效目标表', cells: {} });
  expect(done(await insertForm(session))).toEqual({ sheet: '绩效目标表 (2)' });
});

test('a changed form is removed only when she says so, and comes back with what she typed', async () => {
  const { session, workbook } = await start({ name: 'Sheet1', cells: {} });
  done(await insertForm(session));
  await workbook.user.type('绩效目标表', 'B3', '路灯检修');
  const changed = await workbook.dump();
  expect(await undo(session)).toMatchObject({ kind: 'confirm', sheet: '绩效目标表' });
  expect(await workbook.dump()).toEqual(changed);
  done(await undo(session, { proceed: true }));
  expect((await workbook.dump()).sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  done(await undo(session));
  expect(await workbook.dump()).toEqual(changed);
});

test('a finding is highlighted, goes out by itself when corrected, and is cleared', async () => {
  const setting = await start(lampSheet('路灯', fallingPlan));
  const { session, workbook } = setting;
  decorate(setting, '路灯');
  const before = await workbook.dump();
  const { report, highlighted } = done(await check(session));
  const finding = report.findings.find(({ ruleId }) => ruleId === 'P3');
  expect(highlighted).toBe(finding?.cells.length);
  const address = finding?.place.address ?? '';
  expect(await workbook.user.look('路灯', address)).toMatchObject({ fill: '#FFC7CE', bold: true });
  await workbook.user.type('路灯', address, '80%');
  expect(await workbook.user.look('路灯', address)).toMatchObject({ fill: null });
  await workbook.user.type('路灯', address, '45%');
  expect(await workbook.user.look('路灯', address)).toMatchObject({ fill: '#FFC7CE' });
  expect(done(await clearMarks(session)).cleared).toBe(highlighted);
  expect(await workbook.dump()).toEqual(before);
});

test('check and clear are undone to the letter, formats of hers in their order', async () => {
  const setting = await start(lampSheet('路灯', fallingPlan));
  const { session, workbook } = setting;
  const before = await workbook.dump();
  done(await check(session));
  decorate(setting, '路灯');
  const mixed = await workbook.dump();
  done(await clearMarks(session));
  done(await undo(session));
  expect(await workbook.dump()).toEqual(mixed);
  const conditional = (await workbook.dump()).sheets[0]?.conditionalFormats ?? [];
  done(await undo(session, { entry: 1 }));
  const left = (await workbook.dump()).sheets[0]?.conditionalFormats ?? [];
  expect(left).toHaveLength(2);
  expect(conditional.length).toBeGreaterThan(2);
  expect({ ...(await workbook.dump()).sheets[0], conditionalFormats: [] }).toMatchObject({
    cells: before.sheets[0]?.cells,
  });
});

test('a second check removes and adds only what changed, and writes nothing when nothing did', async () => {
  const { session, workbook, excel } = await start(lampSheet('路灯', fallingPlan));
  done(await check(session));
  const marked = await workbook.dump();
  excel.meter.reset();
  expect(await check(session)).toMatchObject({ kind: 'done', undoable: false });
  expect(excel.meter.reading.requests).toBe(3);
  expect(await workbook.dump()).toEqual(marked);
  const code = addressHolding(lampSheet('路灯'), lampTable.code);
  await workbook.user.type('路灯', code, '123');
  const changed = await workbook.dump();
  done(await check(session));
  done(await undo(session));
  expect(await workbook.dump()).toEqual(changed);
});

test('highlights are found again by a later session, also on hidden sheets', async () => {
  const { session, laterSession, workbook } = await start(
    lampSheet('路灯', fallingPlan),
    lampSheet('隐藏', { ...fallingPlan, code: '13022524P00999000002A' }),
  );
  workbook.root.Worksheets.GetItem('隐藏').Visibility = 'Hidden';
  const before = await workbook.dump();
  const { highlighted } = done(await check(session));
  const later = laterSession();
  expect(done(await overview(later)).marks).toBe(highlighted);
  expect(done(await clearMarks(later)).cleared).toBe(highlighted);
  expect(await workbook.dump()).toEqual(before);
});

test('a highlight whose cell was copied to several places is found and cleared whole', async () => {
  const { session, workbook } = await start(lampSheet('路灯', fallingPlan));
  const before = await workbook.dump();
  done(await check(session));
  const [rule] = workbook.model.rules.list(workbook.model.activeSheet().getSheetId());
  if (rule === undefined) throw new Error('no rule');
  const spread = rule.ranges.flatMap((range) => [
    range,
    { ...range, startRow: range.startRow + 30, endRow: range.endRow + 30 },
  ]);
  workbook.model.rules.set(workbook.model.activeSheet().getSheetId(), { ...rule, ranges: spread });
  const copied = await workbook.dump();
  const cleared = done(await clearMarks(session)).cleared;
  expect(cleared).toBeGreaterThan(0);
  expect(await workbook.dump()).toEqual(before);
  done(await undo(session));
  expect(await workbook.dump()).toEqual(copied);
});

test('goes to a cell, and says when its sheet is hidden or gone', async () => {
  const { session, workbook } = await start({ name: '甲', cells: {} }, { name: '乙', cells: {} });
  done(await overview(session));
  done(await goTo(session, { sheet: '乙', address: 'C4' }));
  expect((await workbook.dump()).activeSheet).toBe('乙');
  workbook.root.Worksheets.GetItem('甲').Visibility = 'Hidden';
  done(await overview(session));
  expect(await goTo(session, { sheet: '甲', address: 'A1' })).toMatchObject({
    code: 'sheet-hidden',
  });
  expect(await goTo(session, { sheet: '丙', address: 'A1' })).toMatchObject({
    code: 'sheet-missing',
  });
});
