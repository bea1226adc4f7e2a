/**
 * What Excel makes of HTML and of text on the clipboard. Long numbers:
 * https://learn.microsoft.com/office/troubleshoot/excel/last-digits-changed-to-zeros; `&nbsp;` in an empty cell and
 * number formats: Microsoft Office HTML and XML Reference, Excel, Worksheets and Cell Formatting.
 */
import { createHeadlessWorkbook } from '../../../excel-host/workbook';
import type { EmulatedWorkbook } from '../../../excel-host/workbook';

let excel: EmulatedWorkbook;
beforeEach(() => {
  excel = createHeadlessWorkbook();
});
afterEach(() => excel.dispose());

const sheet1 = () => excel.root.Worksheets.GetItem('Sheet1');
const paste = (html: string, address = 'A1') => excel.user.pasteHtml('Sheet1', address, html);
const row = (...cells: readonly string[]) =>
  `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
const merges = async () => (await excel.dump()).sheets[0]?.merges;

test.each([
  ['25%', 0.25, '0%'],
  ['12.5%', 0.125, '0.00%'],
  ['160.00', 160, 'General'],
  ['1,160.50', 1160.5, '#,##0.00'],
  ['2024年12月31日', 45657, 'yyyy"年"m"月"d"日"'],
  // 15 digits stay, the rest are zeros; no format is asked for, so Excel shows 1.30225E+20.
  ['130225240009990000012', 130225240009990000000, 'General'],
  ['13022524P004T40100226', '13022524P004T40100226', 'General'],
  ['≥95%', '≥95%', 'General'],
  ['<o:p>&nbsp;</o:p>', '', 'General'],
  ['项&nbsp;目', '项\u00A0目', 'General'],
  ['&nbsp;25%', '\u00A025%', 'General'],
  ["<span style='mso-spacerun:yes'>&nbsp; </span>25%", 0.25, '0%'],
  ['  一\n   二  ', '一 二', 'General'],
  ['一<br style="mso-data-placement:same-cell">二', '一\n二', 'General'],
  ["'007", "'007", 'General'],
])('%s in a cell that was text', async (content, value, format) => {
  sheet1().GetRange('A1').NumberFormat = '@';
  await paste(row(content));
  expect(sheet1().GetRange('A1').Values).toEqual([[value]]);
  expect(sheet1().GetRange('A1').NumberFormat).toEqual([[format]]);
});

test('a long number shows its first digits only', async () => {
  await paste(row('130225240009990000012'));
  expect((await excel.user.look('Sheet1', 'A1')).displayedText).toBe('1.30225E+20');
});

test.each([
  ['a style', `<td style='mso-number-format:"\\@"'>130225240009990000012</td>`],
  [
    'a class of Excel',
    `<style>.xl65 {font-size:9pt; mso-number-format:"\\@";}</style><td class=xl65>130225240009990000012</td>`,
  ],
])('text stays text where the source says so by %s', async (_, cell) => {
  const [style = '', td = cell] = cell.startsWith('<style') ? cell.split(/(?=<td)/) : ['', cell];
  await paste(`${style}<table><tr>${td}</tr></table>`);
  expect(sheet1().GetRange('A1').Values).toEqual([['130225240009990000012']]);
  expect(sheet1().GetRange('A1').NumberFormat).toEqual([['@']]);
});

test('paragraphs and breaks take rows of their own, and the cells beside them are merged over these', async () => {
  await paste(
    '<table><tr><td><p>目标一</p><p>目标二</p></td><td>甲<br>乙<br>丙</td><td>25%</td></tr>' +
      '<tr><td>1</td><td>2</td><td>3</td></tr></table>',
  );
  expect(sheet1().GetRange('A1:C4').Values).toEqual([
    ['目标一', '甲', 0.25],
    ['目标二', '乙', ''],
    ['', '丙', ''],
    [1, 2, 3],
  ]);
  expect(await merges()).toEqual(['C1:C3', 'A2:A3']);
});

test('all tables come, and the text before, between and after them', async () => {
  await paste(
    `<html><body><!--StartFragment--><p>附件1</p>${row('一', '二')}<p>&nbsp;</p><div>${row('三')}</div>说明<!--EndFragment--></body></html>`,
    'B2',
  );
  expect(sheet1().GetRange('B2:C6').Values).toEqual([
    ['附件1', ''],
    ['一', '二'],
    ['', ''],
    ['三', ''],
    ['说明', ''],
  ]);
});

test('what stood under the pasted cells is gone, and comes back with one undo', async () => {
  sheet1().GetRange('A1:B2').Values = [
    [1, 2],
    [3, 4],
  ];
  await paste('<table><tr><td colspan=2>新</td></tr><tr><td>5</td></tr></table>');
  expect(sheet1().GetRange('A1:B2').Values).toEqual([
    ['新', ''],
    [5, ''],
  ]);
  await excel.user.undo();
  expect(sheet1().GetRange('A1:B2').Values).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

describe('over merged cells', () => {
  const PLAN = ['25%', '50%', '80%', '100%'];
  beforeEach(async () => {
    await excel.user.ranges.merge('Sheet1', 'D7:E7');
    await excel.user.ranges.merge('Sheet1', 'F7:G7');
  });

  test('HTML takes the merges that lie within it away', async () => {
    await paste(row(...PLAN), 'B7');
    expect(sheet1().GetRange('B7:F7').Values).toEqual([[0.25, 0.5, 0.8, 1, '']]);
    expect(await merges()).toEqual(['F7:G7']);
  });

  test('HTML with the same merges keeps them', async () => {
    await paste(
      '<table><tr><td>25%</td><td>50%</td><td colspan=2>80%</td><td colspan=2>100%</td></tr></table>',
      'B7',
    );
    expect(sheet1().GetRange('B7:G7').Values).toEqual([[0.25, 0.5, 0.8, '', 1, '']]);
    expect(await merges()).toEqual(['D7:E7', 'F7:G7']);
  });

  test('a merge that reaches out of the pasted area is refused aloud, and nothing is written', async () => {
    const before = await excel.dump();
    const refused = { code: 'MergedCells', message: "We can't do that to a merged cell." };
    await expect(paste(row('50%', '80%'), 'C7')).rejects.toMatchObject(refused);
    await expect(excel.user.paste('Sheet1', 'B7', [PLAN])).rejects.toMatchObject(refused);
    expect(await excel.dump()).toEqual(before);
  });

  test('one text goes into the merge', async () => {
    await excel.user.paste('Sheet1', 'D7', [['80%']]);
    expect(sheet1().GetRange('D7').Values).toEqual([[0.8]]);
  });
});

test('nothing is pasted over locked cells of a protected sheet, nor into a read-only workbook', async () => {
  excel.user.sheets.protect('Sheet1');
  await expect(paste(row('1'))).rejects.toMatchObject({ code: 'AccessDenied' });
  excel.user.sheets.unprotect('Sheet1');
  excel.user.sheets.setReadOnly(true);
  await expect(paste(row('1'))).rejects.toMatchObject({ code: 'AccessDenied' });
  await expect(excel.user.type('Sheet1', 'A1', '1')).rejects.toMatchObject({
    code: 'AccessDenied',
  });
});
