/** A published table as Word puts it on the clipboard: one HTML table with spans, every text in paragraphs and spans. */
import type { TargetTableContent } from '../../src/core/model/target-table-content';

interface Span {
  readonly columns?: number;
  readonly rows?: number;
}

function cell(text: string, { columns = 1, rows = 1 }: Span = {}): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const spans = `${columns > 1 ? ` colspan=${columns}` : ''}${rows > 1 ? ` rowspan=${rows}` : ''}`;
  const content = escaped === '' ? '<o:p>&nbsp;</o:p>' : escaped;
  return (
    `<td${spans} style='border:solid windowtext 1.0pt;padding:0cm 5.4pt'>` +
    `<p class=MsoNormal align=center><span lang=EN-US style='font-family:宋体'>${content}</span></p></td>`
  );
}

/** Consecutive rows of one 一级指标 are one cell in Word. */
function level1Cell(table: TargetTableContent, index: number): string {
  const level1 = table.indicators[index]?.level1 ?? '';
  if (table.indicators[index - 1]?.level1 === level1) return '';
  let rows = 1;
  while (table.indicators[index + rows]?.level1 === level1) rows += 1;
  return cell(level1, { rows });
}

/** 17 rows of seven columns: the unit line, six rows above the indicators, and the indicators. */
export function wordTable(table: TargetTableContent): string {
  const rows = [
    cell(table.unit, { columns: 5 }) + cell(table.moneyUnit, { columns: 2 }),
    cell('项目编码') +
      cell(table.code, { columns: 2 }) +
      cell('项目名称') +
      cell(table.name, { columns: 3 }),
    cell('预算规模及资金用途', { rows: 2 }) +
      cell('预算数') +
      cell(table.budget) +
      cell('其中：财政    资金') +
      cell(table.fiscal) +
      cell('其他资金') +
      cell(table.other),
    cell(table.purpose, { columns: 6 }),
    cell('资金支出计划（%）', { rows: 2 }) +
      cell('3月底') +
      cell('6月底') +
      cell('10月底', { columns: 2 }) +
      cell('12月底', { columns: 2 }),
    cell(table.plan['3月底'] ?? '') +
      cell(table.plan['6月底'] ?? '') +
      cell(table.plan['10月底'] ?? '', { columns: 2 }) +
      cell(table.plan['12月底'] ?? '', { columns: 2 }),
    cell('绩效目标') + cell(table.goal, { columns: 6 }),
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值']
      .map((head) => cell(head))
      .join('') + cell('指标值确定依据', { columns: 2 }),
    ...table.indicators.map(
      ({ level2, level3, description, value, basis }, index) =>
        level1Cell(table, index) +
        [level2, level3, description, value].map((text) => cell(text)).join('') +
        cell(basis, { columns: 2 }),
    ),
  ];
  return (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->' +
    `<table class=MsoTableGrid border=1 cellspacing=0>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>` +
    '<!--EndFragment--></body></html>'
  );
}
