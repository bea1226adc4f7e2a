import { BaselineOffset, BooleanNumber } from '@univerjs/core';
import { createHeadlessWorkbook } from '../../../excel-host/workbook';
import type { EmulatedWorkbook } from '../../../excel-host/workbook';

let excel: EmulatedWorkbook;
beforeEach(() => {
  excel = createHeadlessWorkbook();
});
afterEach(() => excel.dispose());

const sheet1 = () => excel.root.Worksheets.GetItem('Sheet1');
const look = (address: string) => excel.user.look('Sheet1', address);

test('25 typed into a percent cell is 25%, 0.25 too', async () => {
  sheet1().GetRange('A1:A3').NumberFormat = '0%';
  await excel.user.type('Sheet1', 'A1', '25');
  await excel.user.type('Sheet1', 'A2', '0.25');
  await excel.user.type('Sheet1', 'A3', '25%');
  for (const address of ['A1', 'A2', 'A3']) {
    expect(await look(address)).toMatchObject({ value: 0.25, displayedText: '25%' });
  }
});

test.each([
  ['25%', { value: 0.25, numberFormat: '0%' }],
  ['12.5%', { value: 0.125, numberFormat: '0.00%' }],
  ['2024-12-31', { value: 45657, numberFormat: 'yyyy/m/d' }],
  ['2024年12月31日', { value: 45657, displayedText: '2024年12月31日' }],
  ['TRUE', { value: true }],
  ["'007", { value: '007' }],
  ["'100%", { value: '100%', numberFormat: 'General' }],
  ['\u00A0160', { value: '\u00A0160' }],
  ['1,234.5', { value: 1234.5, numberFormat: '#,##0.00' }],
  ['≥95%', { value: '≥95%', numberFormat: 'General' }],
  ['=1+1', { value: 2, formula: '=1+1' }],
])('%s typed into a General cell', async (text, expected) => {
  await excel.user.type('Sheet1', 'A1', text);
  expect(await look('A1')).toMatchObject(expected);
});

test('a table pasted from Word brings its merges and formats and is undone in one step', async () => {
  sheet1().GetRange('B2').NumberFormat = '@';
  await excel.user.type('Sheet1', 'A1', 'x');
  const before = await excel.dump();
  await excel.user.pasteHtml(
    'Sheet1',
    'A1',
    `<table><tr><td colspan=2>年度目标</td><td rowspan="2">备注</td></tr>
     <tr><td><p>指标一</p></td><td>100%</td></tr></table>`,
  );
  expect(sheet1().GetRange('A1:C2').Values).toEqual([
    ['年度目标', '', '备注'],
    ['指标一', 1, ''],
  ]);
  expect(sheet1().GetRange('B2').NumberFormat).toEqual([['0%']]);
  expect((await excel.dump()).sheets[0]?.merges).toEqual(['A1:B1', 'C1:C2']);
  await excel.user.undo();
  expect((await excel.dump()).sheets[0]?.merges).toEqual([]);
  expect((await excel.dump()).sheets[0]?.cells).toEqual(before.sheets[0]?.cells);
});

test('rows pasted as text keep text cells as text', async () => {
  sheet1().GetRange('A1:A2').NumberFormat = '@';
  await excel.user.paste('Sheet1', 'A1', [
    ['100%', '100%'],
    ['110000200101234567890', '5'],
  ]);
  expect(sheet1().GetRange('A1:B2').Values).toEqual([
    ['100%', 1],
    ['110000200101234567890', 5],
  ]);
});

test('rows inserted, deleted and hidden by a person, with undo', async () => {
  sheet1().GetRange('A1:A3').Values = [[1], [2], ['=A1+A2']];
  await excel.user.ranges.insertRows('Sheet1', 2);
  expect(sheet1().GetRange('A4').Formulas).toEqual([['=A1+A3']]);
  await excel.user.ranges.hideRows('Sheet1', 2);
  expect(sheet1().GetRange('A2').RowHidden).toBe(true);
  expect(sheet1().GetRange('A1:A2').RowHidden).toBeNull();
  await excel.user.ranges.showRows('Sheet1', 2);
  await excel.user.ranges.deleteRows('Sheet1', 2);
  expect(sheet1().GetRange('A1:A3').Values).toEqual([[1], [2], [3]]);
  await excel.user.undo();
  expect(sheet1().GetRange('A4').Values).toEqual([[3]]);
});

test('a deleted reference is an error value', async () => {
  sheet1().GetRange('A1:B1').Values = [[1, '=A1']];
  await excel.user.ranges.deleteColumns('Sheet1', 1);
  expect(sheet1().GetRange('A1').Values).toEqual([['#REF!']]);
  expect(sheet1().GetRange('A1').ValueTypes).toEqual([['Error']]);
});

test('own formats and validations, sheets and protection', async () => {
  await excel.user.ranges.addConditionalFormat('Sheet1', 'A1:A3', '=A1>1', '#00FF00');
  sheet1().GetRange('A1:A3').Values = [[1], [2], [3]];
  expect(await look('A1')).toMatchObject({ fill: null });
  expect(await look('A2')).toMatchObject({ fill: '#00FF00' });
  await excel.user.ranges.addListValidation('Sheet1', 'B1', ['是', '否']);
  expect(sheet1().GetRange('B1').DataValidation.Type).toBe('List');
  await excel.user.sheets.add('二');
  await excel.user.sheets.rename('二', '贰');
  expect(excel.root.Worksheets.GetActiveWorksheet().Name).toBe('贰');
  excel.user.sheets.protect('Sheet1');
  await expect(excel.user.type('Sheet1', 'A1', '5')).rejects.toMatchObject({
    code: 'AccessDenied',
  });
  await expect(excel.user.ranges.insertRows('Sheet1', 1)).rejects.toThrow();
  await excel.user.sheets.delete('贰');
  expect(excel.root.Worksheets.GetCount()).toBe(1);
});

test('a person typing into a merge writes its first cell', async () => {
  sheet1().GetRange('A1:B2').Merge();
  await excel.user.type('Sheet1', 'B2', '5');
  expect(sheet1().GetRange('A1').Values).toEqual([[5]]);
});

test('selection and activation are told', () => {
  const seen: [number, unknown][] = [];
  let documentEvents = 0;
  excel.model.events.subscribe(([, kind, , message]) => seen.push([kind, JSON.parse(message)]));
  excel.model.events.subscribeToSelection(() => (documentEvents += 1));
  excel.root.Worksheets._RegisterSelectionChangedEvent();
  excel.root.Worksheets._RegisterActivatedEvent();
  excel.root.Worksheets._RegisterAddedEvent();
  excel.root.Worksheets._RegisterDeletedEvent();
  const added = excel.root.Worksheets.Add('新');
  excel.user.select('新', 'B3:C4');
  expect(excel.root.GetSelectedRange().Address).toBe('新!B3:C4');
  expect(excel.root.GetActiveCell().Address).toBe('新!B3');
  added.Delete();
  expect(seen.map(([kind]) => kind)).toEqual(expect.arrayContaining([13, 11, 14, 15]));
  expect(seen).toContainEqual([14, { address: 'B3:C4', worksheetId: added.Id }]);
  expect(documentEvents).toBeGreaterThan(0);
});

test('a change is told with its address and whose it is: hers, a co-author’s or the add-in’s own', async () => {
  const told: unknown[] = [];
  excel.root.Worksheets._RegisterDataChangedEvent();
  excel.model.events.subscribe(([, kind, , message]) => {
    if (kind === 10) told.push(JSON.parse(message));
  });
  await excel.user.type('Sheet1', 'B2', '1');
  await excel.coauthor.type('Sheet1', 'B2', '2');
  excel.model.univer.asApi(() => {
    sheet1().GetRange('B2').Values = [[3]];
  });
  const at = { address: 'B2', changeType: 'RangeEdited' };
  expect(told).toMatchObject([
    { ...at, source: 'Local', triggerSource: 'Unknown', valueBefore: '', valueAfter: 1 },
    { ...at, source: 'Remote', triggerSource: 'Unknown', valueBefore: 1, valueAfter: 2 },
    { ...at, source: 'Local', triggerSource: 'ThisLocalAddin' },
  ]);
  expect(excel.root.Worksheets.GetItem('Sheet1').GetRange('B2').Values).toEqual([[3]]);
});

test('a cell of a merged area is selected with the whole of it, and the first one is active', async () => {
  await excel.user.ranges.merge('Sheet1', 'B3:D4');
  for (const address of ['B3', 'C4']) {
    excel.user.select('Sheet1', address);
    expect(excel.root.GetSelectedRange().Address).toBe('Sheet1!B3:D4');
    expect(excel.root.GetActiveCell().Address).toBe('Sheet1!B3');
  }
  excel.user.select('Sheet1', 'B3:B5');
  expect(excel.root.GetSelectedRange().Address).toBe('Sheet1!B3:B5');
});

test('characters formatted apart make a font property of their cell null, until the cell is written', async () => {
  await excel.user.type('Sheet1', 'A1', '300m2');
  const { Font } = sheet1().GetRange('A1').Format;
  expect([Font.Bold, Font.Superscript]).toEqual([false, false]);
  const style = { bl: BooleanNumber.TRUE, va: BaselineOffset.SUPERSCRIPT };
  await excel.user.formatCharacters('Sheet1', 'A1', { first: 4, last: 4, style });
  expect([Font.Bold, Font.Superscript, Font.Size]).toEqual([null, null, 11]);
  expect(await look('A1')).toMatchObject({ value: '300m2' });
  const { characters } = (await excel.dump()).sheets[0]?.cells['A1'] ?? {};
  expect(characters).toEqual([{ st: 4, ed: 5, ts: style }]);
  sheet1().GetRange('A1').Values = [['300']];
  expect([Font.Bold, Font.Superscript]).toEqual([false, false]);
});
