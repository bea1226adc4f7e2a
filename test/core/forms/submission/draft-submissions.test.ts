import { defaultEdition } from '../../../../src/core/editions';
import { readForms } from '../../../../src/core/forms/read-forms';
import { draftSubmissions } from '../../../../src/core/forms/submission/draft-submissions';
import { leftOutCells } from '../../../../src/core/forms/submission/left-out';
import { NOBODY } from '../../../../src/core/forms/submission/signers';
import type { Signers } from '../../../../src/core/forms/submission/signers';
import { contentOf } from '../../../../src/core/forms/target-table/content';
import { readTargetTables } from '../../../../src/core/forms/target-table/read';
import { checkWorkbook } from '../../../../src/core/rules/check-workbook';
import { parseRange } from '../../../../src/core/sheet/address';
import type { SheetDraft } from '../../../../src/core/sheet/draft';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { lampSheet, lampTable } from '../../../commands/filled-table';

const signers: Signers = { preparer: '张三', reviewer: ' 李四 ', head: '' };

function submit(sheets: readonly SheetSnapshot[], by: Signers = signers): readonly SheetDraft[] {
  const tables = readForms({ sheets }, defaultEdition);
  const sheetNames = sheets.map(({ name }) => name);
  return draftSubmissions({ tables, signers: by, sheetNames }, defaultEdition).map(
    ({ draft }) => draft,
  );
}

function only(drafts: readonly SheetDraft[]): SheetDraft {
  const [draft] = drafts;
  if (draft === undefined || drafts.length > 1) throw new Error(`${drafts.length} drafts`);
  return draft;
}

const asSheet = ({ name, cells }: SheetDraft): SheetSnapshot => ({ name, cells });

const texts = (draft: SheetDraft) => Object.values(draft.cells).map(({ v }) => v);

describe('a 送审版', () => {
  it('says what the form says, and nothing else', () => {
    const copy = only(submit([lampSheet('绩效目标表')]));
    const [read, ...more] = readTargetTables(asSheet(copy), defaultEdition);
    expect(more).toEqual([]);
    expect(read && contentOf(read)).toEqual(lampTable);
  });

  it('has values where the form has formulas, numbers as numbers', () => {
    const sheet = lampSheet('绩效目标表');
    const withFormulas = {
      ...sheet,
      cells: {
        ...sheet.cells,
        C4: { v: 24, f: "='台账-支出'!F2", nf: '0.00' },
        C7: { v: 0.5, f: '=B7+0.3', nf: '0%' },
      },
    };
    const copy = only(submit([withFormulas]));
    expect(Object.values(copy.cells).filter(({ f }) => f !== undefined)).toEqual([]);
    expect(copy.cells['C4']).toEqual({ v: 24, nf: '0.00####' });
    expect(copy.cells['C7']).toEqual({ v: 0.5, nf: '0%' });
  });

  it('takes nothing from beside or below the form', () => {
    const sheet = lampSheet('绩效目标表');
    const busy = {
      ...sheet,
      cells: { ...sheet.cells, I3: { v: '仅供填报，不打印' }, A20: { v: '填报人：王五' } },
    };
    const said = texts(only(submit([busy], NOBODY)));
    expect(said).not.toContain('仅供填报，不打印');
    expect(said).not.toContain('填报人：王五');
  });

  it('has no validation and no prompt', () => {
    expect(only(submit([lampSheet('绩效目标表')])).validations).toEqual([]);
  });

  it('ends in a signature line inside the print area, on one A4 page', () => {
    const copy = only(submit([lampSheet('绩效目标表')]));
    // Title, unit line, 7 rows above the indicators, 9 indicators, the signature line.
    expect(copy.page.printArea).toBe('A1:G19');
    expect(copy.page.fit ?? 'page').toBe('page');
    expect(copy.rowHeights).toHaveLength(19);
    expect(copy.cells['A19']?.v).toBe('填报人：张三');
    expect(copy.cells['C19']?.v).toBe('审核人：李四');
    expect(copy.cells['E19']?.v).toBe('负责人：');
    expect(copy.merges).toEqual(expect.arrayContaining(['A19:B19', 'C19:D19', 'E19:G19']));
    const borders = copy.styles.filter(({ address }) => parseRange(address)?.top === 18);
    expect(borders.map(({ style }) => style.border)).toEqual([false, false, false]);
  });

  it('gives long names of signers the height that they need', () => {
    const preparer = '某某县公共机构节能与后勤服务中心财务室'.repeat(3);
    const copy = only(submit([lampSheet('绩效目标表')], { ...signers, preparer }));
    const short = only(submit([lampSheet('绩效目标表')]));
    expect(copy.rowHeights.at(-1)).toBeGreaterThan(short.rowHeights.at(-1) ?? Infinity);
  });

  it('has a title also where the form has none', () => {
    expect(texts(only(submit([lampSheet('甲', { title: '' })])))).toContain('项目绩效目标表');
  });
});

describe('the sheets of a 送审版', () => {
  it('are named for their projects, in their order, the first one shown', () => {
    const copies = submit([
      lampSheet('甲'),
      lampSheet('乙', { name: '桥梁[二期]: 检测/加固', code: '13022524P00999000002B' }),
      lampSheet('丙', { name: '', code: '' }),
    ]);
    expect(copies.map(({ name }) => name)).toEqual([
      '送审-路灯检修',
      '送审-桥梁二期 检测加固',
      '送审-丙',
    ]);
    expect(copies.map(({ inBackground }) => inBackground === true)).toEqual([false, true, true]);
  });

  it('never take the place of another sheet', () => {
    const sheets = [lampSheet('甲'), { name: '送审-路灯检修', cells: {} }, lampSheet('乙')];
    expect(submit(sheets).map(({ name }) => name)).toEqual([
      '送审-路灯检修 (2)',
      '送审-路灯检修 (3)',
    ]);
  });

  it('have names that Excel takes', () => {
    const name = `'${'全县农村公路灾毁恢复与养护'.repeat(4)}'`;
    for (const copy of submit([lampSheet('甲', { name }), lampSheet('乙', { name })])) {
      expect(copy.name.length).toBeLessThanOrEqual(31);
      expect(copy.name).not.toMatch(/[\\/?*[\]:']/);
    }
  });

  it('are no forms beside their originals: not checked, no doubles of their projects', () => {
    const form = lampSheet('绩效目标表');
    const copy = asSheet(only(submit([form])));
    const report = checkWorkbook({ sheets: [form, copy] });
    expect(report.tables.map(({ sheet }) => sheet)).toEqual(['绩效目标表']);
    expect(report.findings).toEqual(checkWorkbook({ sheets: [form] }).findings);
  });

  it('are still no doubles when the name or the code of the project was corrected since', () => {
    const copy = asSheet(only(submit([lampSheet('甲')])));
    const sheetsRead = (form: SheetSnapshot) =>
      readForms({ sheets: [form, copy] }, defaultEdition).map(({ sheet }) => sheet);
    expect(sheetsRead(lampSheet('甲', { name: '路灯检修（二期）' }))).toEqual(['甲']);
    expect(sheetsRead(lampSheet('甲', { code: '13022524P00999000009Z' }))).toEqual(['甲']);
  });

  it('are forms where they came without the original, as a reviewer gets them', () => {
    const copy = asSheet(only(submit([lampSheet('甲')])));
    const other = lampSheet('乙', { name: '桥梁', code: '13022524P00999000002B' });
    const read = readForms({ sheets: [other, copy] }, defaultEdition);
    expect(read.map(({ sheet }) => sheet)).toEqual(['乙', '送审-路灯检修']);
  });

  it('are forms again without the name or without the line', () => {
    const form = lampSheet('绩效目标表');
    const copy = asSheet(only(submit([form])));
    const unsigned = Object.fromEntries(
      Object.entries(copy.cells).filter(([address]) => address !== 'A19'),
    );
    const count = (sheet: SheetSnapshot) =>
      readForms({ sheets: [form, sheet] }, defaultEdition).length;
    expect(count({ ...copy, name: '路灯' })).toBe(2);
    expect(count({ ...copy, cells: unsigned })).toBe(2);
    expect(count(copy)).toBe(1);
  });
});

describe('what a 送审版 does without', () => {
  const leftOut = (sheet: SheetSnapshot) =>
    readTargetTables(sheet, defaultEdition).map((table, _, tables) =>
      leftOutCells(table, tables, sheet, defaultEdition),
    );

  it('is nothing in a form of the edition', () => {
    expect(leftOut(lampSheet('甲'))).toEqual([[]]);
  });

  it('is a column and a node that the edition does not have', () => {
    const sheet = lampSheet('甲');
    const cells = {
      ...sheet.cells,
      // The nodes stand in B6, C6, D6 and F6; E6 and G6 lie inside merges.
      G6: { v: '全年' },
      G9: { v: '分值' },
      G10: { v: 10 },
    };
    expect(leftOut({ ...sheet, cells })).toEqual([['G6', 'G9', 'G10']]);
  });

  const movedDown = ({ cells }: SheetSnapshot, rows: number): SheetSnapshot['cells'] =>
    Object.fromEntries(
      Object.entries(cells).map(([address, cell]) => [
        address.replace(/\d+/, (row) => String(Number(row) + rows)),
        cell,
      ]),
    );

  it('is what stands in the rows right above and below, up to a blank row', () => {
    const remarks = {
      A1: { v: '附件1' },
      C2: { v: '（单位盖章）' },
      A21: { v: '备注：本表一式两份' },
      A23: { v: '与本表无关' },
      I21: { v: '不打印' },
    };
    const cells = { ...movedDown(lampSheet('甲'), 2), ...remarks };
    expect(leftOut({ name: '甲', cells })).toEqual([['A1', 'C2', 'A21']]);
  });

  it('is no part of a form right below', () => {
    const below = movedDown(lampSheet('甲', { name: '桥梁' }), 18);
    const cells = { ...lampSheet('甲').cells, ...below };
    expect(leftOut({ name: '甲', cells })).toEqual([[], []]);
  });

  it('is no text that stands in the form already, as in merges undone', () => {
    const sheet = lampSheet('甲');
    const cells = { ...sheet.cells, C8: sheet.cells['B8'] ?? { v: '' }, A11: { v: '产出指标' } };
    expect(leftOut({ ...sheet, cells })).toEqual([[]]);
  });
});
