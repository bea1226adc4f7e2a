/** A ledger as it may stand, and edits of its cells, its table, its columns and our settings. */
import type { CellStyle } from '../../../src/core/sheet/draft';
import type { WorkbookEdit } from '../../../src/core/sheet/edit';
import type { CellSnapshot, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { ExcelSetting } from './excel-setting';

export const ledgerSheet: SheetSnapshot = {
  name: '台账',
  cells: {
    A3: { v: '编码' },
    B3: { v: '全年预算' },
    C3: { v: '已支出' },
    A4: { v: '13022524P00999000001A', nf: '@' },
    B4: { v: 20, nf: '0.00' },
    C4: { v: 5, f: '=B4/4', nf: '0.00' },
    A5: { v: '507' },
    B5: { v: '12', nf: '@' },
    E4: { v: 0.25, nf: '0%' },
    E5: { v: true },
  },
  tables: [{ name: '台账支出', address: 'A3:C5' }],
};

export const style: CellStyle = {
  font: '宋体',
  size: 10,
  bold: true,
  horizontal: 'right',
  wrap: true,
  border: true,
  fill: '#EDEDED',
};

function cell(
  address: string,
  expected: CellSnapshot | null,
  replacement: CellSnapshot | null,
): { address: string; expected: CellSnapshot | null; replacement: CellSnapshot | null } {
  return { address, expected, replacement };
}

/** Every kind of content over every kind of content, blank cells with formats of their own among them. */
export const writeCells: WorkbookEdit = {
  kind: 'write-cells',
  sheet: '台账',
  cells: [
    cell('A5', { v: '507' }, { v: '=100%', nf: '@' }),
    cell('B4', { v: 20, nf: '0.00' }, { v: 22.5, nf: '0.000' }),
    cell('B5', { v: '12', nf: '@' }, { v: 12 }),
    cell('C4', { v: 5, f: '=B4/4', nf: '0.00' }, { v: '未填' }),
    cell('E4', { v: 0.25, nf: '0%' }, null),
    cell('E5', { v: true }, { v: 0, f: '=SUM(B4:B5)', nf: '@' }),
    cell('A6', null, { v: '2024年5月' }),
    cell('B6', null, { v: 3, nf: '0.00' }),
    cell('C6', null, { v: 0.75, f: '=B6/4', nf: '0.00%' }),
    cell('G6', null, { v: '', nf: '0%' }),
    cell('H200', null, { v: '远处' }),
  ],
  looks: [
    { address: 'A6:C6', style },
    { address: 'B6', style: { ...style, bold: false, fill: null, border: false } },
    { address: 'E4:E5', style },
  ],
  validations: [
    {
      address: 'B6:C6',
      rule: { kind: 'decimal', minimum: 0, maximum: 100 },
      prompt: { title: '金额', message: '填万元' },
      error: { title: '金额', message: '应为数字', style: 'stop' },
    },
  ],
};

export const resizeTable: WorkbookEdit = {
  kind: 'resize-table',
  sheet: '台账',
  table: '台账支出',
  from: 'A3:C5',
  to: 'A3:C6',
};

export const groupColumns: WorkbookEdit = {
  kind: 'group-columns',
  sheet: '台账',
  columns: 'I:R',
  grouped: true,
};

export const settings: WorkbookEdit = {
  kind: 'settings',
  values: { 'jixiao.fill': '{"a":1}', 'jixiao.year': '2024', 'jixiao.old': null },
};

/** What is there besides: formats of hers, a validation half over the new row, settings of ours and of others. */
export function decorate({ workbook }: ExcelSetting): void {
  const sheet = workbook.root.Worksheets.GetItem('台账');
  sheet.GetRange('B6').NumberFormat = '0%';
  sheet.GetRange('B6').Format.Fill.Color = '#FFFF00';
  sheet.GetRange('C6').Format.Font.Bold = true;
  sheet.GetRange('E5').Format.Borders.$item('EdgeBottom').Style = 'Double';
  sheet.GetRange('E4').Format.HorizontalAlignment = 'Center';
  sheet.GetRange('C5:C6').DataValidation.Rule = { list: { inCellDropDown: true, source: '是,否' } };
  workbook.root.Settings.Add('jixiao.year', '2023');
  workbook.root.Settings.Add('jixiao.old', 'x');
  workbook.root.Settings.Add('theme', 'dark');
}
