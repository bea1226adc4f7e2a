/** Sheets with everything on them that a form has; for measuring the emulated Excel and counting what it keeps. */
import type { EmulatedWorkbook } from '../excel-host/workbook';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** Per sheet: 280 cells, 20 merges, 40 row heights, 4 conditional formats. */
export function addFormattedSheets(workbook: EmulatedWorkbook, count: number): void {
  for (let number = 0; number < count; number += 1) {
    const sheet = workbook.root.Worksheets.Add(`表${number}`);
    const range = sheet.GetRange('A1:G40');
    range.NumberFormat = '@';
    range.Values = Array.from({ length: 40 }, () => ['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    range.Format.Font.Name = '宋体';
    range.Format.Font.Size = 10.5;
    range.Format.Font.Bold = false;
    range.Format.HorizontalAlignment = 'Center';
    range.Format.VerticalAlignment = 'Center';
    range.Format.WrapText = true;
    for (const side of SIDES) range.Format.Borders.$item(side).Style = 'Continuous';
    for (let row = 1; row <= 20; row += 1) sheet.GetRange(`A${row}:B${row}`).Merge();
    for (let row = 0; row < 40; row += 1) sheet.GetCell(row, 0).Format.RowHeight = 24;
    for (let row = 0; row < 4; row += 1) {
      const format = sheet.GetCell(row, 3).ConditionalFormats.Add('Custom');
      format.Custom.Rule.Formula = `=EXACT($D$${row + 1},"d")`;
      format.Custom.Format.Fill.Color = '#FFCCCC';
    }
  }
}
