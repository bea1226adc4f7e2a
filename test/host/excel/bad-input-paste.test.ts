/** Tables pasted from Word and from pages, anywhere and in pieces, through the real office.js. */
import type { TargetTableContent } from '../../../src/core/model/target-table-content';
import { wordTable } from '../../e2e/word-table';
import { wordRows } from '../../core/forms/target-table/example-tables';
import { checkAndClear, endBadInput, rightTable, said, startBook } from './bad-input-form';
import type { Said } from './bad-input-form';
import type { ExcelSetting } from './excel-setting';

afterEach(endBadInput);

const falling = {
  node: '10月底',
  percent: '45',
  earlierNode: '6月底',
  earlierPercent: '50',
  difference: '5',
};
const fallingPlan = { plan: { ...rightTable.plan, '10月底': '45%' } };

async function pasted(...pieces: readonly (readonly [string, string])[]): Promise<ExcelSetting> {
  const setting = await startBook();
  for (const [address, html] of pieces) {
    await setting.workbook.user.pasteHtml('Sheet1', address, html);
  }
  return setting;
}

async function found(setting: ExcelSetting): Promise<Said[]> {
  const { report } = await checkAndClear(setting, 'Sheet1');
  return report.findings.map(said);
}

/** The published document has two Word tables for each project: above and below, without a common width. */
function twoWordTables(table: TargetTableContent): readonly [upper: string, lower: string] {
  const html = (rows: readonly (readonly string[])[]): string =>
    `<table>${rows
      .map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`)
      .join('')}</table>`;
  const rows = wordRows(table);
  const heads = rows.findIndex(([first]) => first === '一级指标');
  return [html(rows.slice(0, heads - 2)), html(rows.slice(heads))];
}

describe('one Word table with merged cells', () => {
  test.each(['A1', 'C5', 'Z100', 'AA7'])('at %s is right', async (address) => {
    const setting = await pasted([address, wordTable(rightTable)]);
    expect(await found(setting)).toEqual([]);
  });

  test('its mistakes light up on the cells where they stand, merged ones too', async () => {
    const indicators = rightTable.indicators.map((row, index) =>
      index === 6 ? { ...row, value: '≥XX%' } : row,
    );
    const table = { ...rightTable, ...fallingPlan, indicators, fiscal: '20.00' };
    expect(await found(await pasted(['C5', wordTable(table)]))).toEqual([
      [
        'H3',
        'E7',
        'partsShort',
        { total: '24', fiscal: '20', other: '0', sum: '20', difference: '4', unit: '万元' },
      ],
      ['P3', 'F10', 'decreasing', falling],
      ['G9', 'G19', 'placeholder', { text: '≥XX%', placeholder: 'XX' }],
    ]);
  });

  test('into cells that were text, percent or dates before', async () => {
    const setting = await startBook();
    const sheet = setting.workbook.root.Worksheets.GetItem('Sheet1');
    sheet.GetRange('A1:G9').NumberFormat = Array.from({ length: 9 }, () =>
      Array.from({ length: 7 }, (_, n) => ['@', '0%', 'yyyy/m/d'][n % 3] ?? ''),
    );
    await setting.workbook.user.pasteHtml('Sheet1', 'A1', wordTable(rightTable));
    expect(await found(setting)).toEqual([]);
  });

  test('over another form, the old merges in its way', async () => {
    const setting = await pasted(['A1', wordTable({ ...rightTable, name: '旧项目' })]);
    await setting.workbook.user.pasteHtml('Sheet1', 'A1', wordTable(rightTable));
    const { report } = await checkAndClear(setting, 'Sheet1');
    expect(report.tables.map(({ name }) => name?.text)).toEqual(['路灯检修']);
    expect(report.findings).toEqual([]);
  });
});

describe('the two Word tables of the published document', () => {
  const [upper, lower] = twoWordTables({ ...rightTable, ...fallingPlan });

  test('one below the other, with blank rows between', async () => {
    const setting = await pasted(['B2', upper], ['B12', lower]);
    expect(await found(setting)).toEqual([['P3', 'E7', 'decreasing', falling]]);
  });

  test('in the wrong order and side by side they are no form, or two halves: nothing is flagged twice', async () => {
    const beside = await pasted(['A1', upper], ['J1', lower]);
    const findings = await found(beside);
    expect(findings.filter(([rule]) => rule === 'P3')).toEqual([
      ['P3', 'D6', 'decreasing', falling],
    ]);
  });

  test('the lower one alone is checked as far as it goes', async () => {
    const setting = await pasted(['A1', lower]);
    const { report } = await checkAndClear(setting, 'Sheet1');
    expect(report.tables).toHaveLength(1);
    expect(report.tables[0]?.indicators).toHaveLength(9);
  });

  test('plain text, tab by tab, as from a mail', async () => {
    const setting = await startBook();
    await setting.workbook.user.paste('Sheet1', 'D4', wordRows({ ...rightTable, ...fallingPlan }));
    expect(await found(setting)).toEqual([['P3', 'G9', 'decreasing', falling]]);
  });
});

describe('what pages and Word add', () => {
  test('full width, hard blanks, breaks inside labels and stars', async () => {
    const html = wordTable(rightTable)
      .replace('项目编码', '项&nbsp;目<br>编&nbsp;码')
      .replace('预算规模及资金用途', '预算规模<br>及资金用途')
      .replace('资金支出计划（%）', '资金支出计划（％）')
      .replace('三级指标', '★三级指标')
      .replace('12月底', '12 月底')
      .replaceAll('20%', '２０％');
    expect(await found(await pasted(['B2', html]))).toEqual([]);
  });

  test('a bookmark before the heading, a footer and a signature below', async () => {
    const html = '<table><tr><td>[bookmark: _Toc_4_4]1.路灯检修绩效目标表</td></tr></table>';
    const footer = '<table><tr><td>填报人：张三</td><td>联系电话：0315-1234567</td></tr></table>';
    const setting = await pasted(['A1', html], ['A2', wordTable(rightTable)], ['A20', footer]);
    const { report } = await checkAndClear(setting, 'Sheet1');
    expect(report.findings).toEqual([]);
    expect(report.tables[0]?.indicators).toHaveLength(9);
  });

  test('a code with mso-number-format text stays whole, one without loses its end and is told', async () => {
    const digits = '130225240009990000012';
    const html = wordTable({ ...rightTable, code: digits });
    expect(await found(await pasted(['A1', html]))).toEqual([
      ['C1', 'B2', 'numeric', { text: '130225240009990000000', length: '21', expected: '21' }],
    ]);
    const asText = html.replace(
      /<td( colspan=2)?[^>]*>(<p[^>]*><span[^>]*>130225)/,
      `<td$1 style='mso-number-format:"\\@"'>$2`,
    );
    expect(await found(await pasted(['A1', asText]))).toEqual([]);
  });

  test('a 12月31日 that Excel turned into a date is still a deadline', async () => {
    const indicators = rightTable.indicators.map((row) =>
      row.level2 === '时效指标' ? { ...row, value: '2024年12月31日' } : row,
    );
    const setting = await pasted(['A1', wordTable({ ...rightTable, indicators })]);
    expect(await setting.workbook.user.look('Sheet1', 'E11')).toMatchObject({ value: 45657 });
    expect(await found(setting)).toEqual([]);
  });

  test('a target that Excel read as a number or a formula', async () => {
    const values = ['300', '=95%', '2024年年底', '-5', '1/2', '90%', '80%以上', '健全', '+90%'];
    const indicators = rightTable.indicators.map((row, index) => ({
      ...row,
      value: values[index] ?? '',
    }));
    const setting = await pasted(['A1', wordTable({ ...rightTable, indicators })]);
    const { report } = await checkAndClear(setting, 'Sheet1');
    expect(report.counts).toMatchObject({ error: 0, warning: 0 });
  });
});
