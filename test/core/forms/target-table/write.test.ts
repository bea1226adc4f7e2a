import { EDITIONS, defaultEdition } from '../../../../src/core/editions';
import { draftTargetTable, freeSheetName } from '../../../../src/core/forms/target-table/write';
import type { TargetTableContent } from '../../../../src/core/model/target-table-content';
import type { CellRectangle } from '../../../../src/core/sheet/address';
import { parseRange } from '../../../../src/core/sheet/address';
import type { SheetDraft } from '../../../../src/core/sheet/draft';
import { publishedTable, publishedTables } from './example-tables';

const draft = (content: TargetTableContent | null) =>
  draftTargetTable(content, defaultEdition, '绩效目标表');

function rectangle(address: string): CellRectangle {
  const range = parseRange(address);
  if (!range) throw new Error(`not a range: ${address}`);
  return range;
}

const within = (inner: CellRectangle, outer: CellRectangle) =>
  inner.top >= outer.top &&
  inner.left >= outer.left &&
  inner.bottom <= outer.bottom &&
  inner.right <= outer.right;

const overlap = (a: CellRectangle, b: CellRectangle) =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const longSentence = '为全县各部门提供保障服务，按年度计划分批组织实施并及时验收。';
const longContent: TargetTableContent = {
  ...publishedTable(0),
  purpose: longSentence.repeat(60),
  goal: Array.from({ length: 12 }, (_, n) => `${n + 1}.${longSentence}`).join('\n'),
  indicators: Array.from({ length: 30 }, (_, n) => ({
    level1: n < 14 ? '产出指标' : n < 28 ? '效益指标' : '满意度指标',
    level2: n < 14 ? '数量指标' : n < 28 ? '社会效益指标' : '服务对象满意度指标',
    level3: `第${n + 1}项服务完成的批次数量`,
    description: longSentence,
    value: n % 2 === 0 ? '≥12000平方米' : '推动经济社会快速发展并长期保持',
    basis: longSentence.repeat(2),
  })),
};

const drafts: readonly (readonly [string, SheetDraft])[] = [
  ['blank', draft(null)],
  ['blank, national', draftTargetTable(null, EDITIONS.national, 'x')],
  ...publishedTables.map(({ title }, index) => [title, draft(publishedTable(index))] as const),
  ['30 indicators and long texts', draft(longContent)],
  ['no indicators', draft({ ...publishedTable(0), indicators: [] })],
];

describe.each(drafts)('%s', (_, sheet) => {
  const form = rectangle(sheet.page.printArea);

  it('has merges that do not overlap', () => {
    const merges = sheet.merges.map(rectangle);
    merges.forEach((merge, index) => {
      expect(merges.slice(index + 1).some((other) => overlap(merge, other))).toBe(false);
    });
  });

  it('keeps everything inside the printed form', () => {
    const addresses = [
      ...sheet.merges,
      ...Object.keys(sheet.cells),
      ...sheet.numberFormats.map(({ address }) => address),
      ...sheet.styles.map(({ address }) => address),
      ...sheet.validations.map(({ address }) => address),
      sheet.firstInput,
    ];
    for (const address of addresses) expect(within(rectangle(address), form)).toBe(true);
    expect(sheet.columnWidths).toHaveLength(form.right + 1);
    expect(sheet.rowHeights).toHaveLength(form.bottom + 1);
  });

  it('writes only to the first cell of a merge', () => {
    for (const merge of sheet.merges.map(rectangle)) {
      for (const address of Object.keys(sheet.cells)) {
        const cell = rectangle(address);
        if (overlap(cell, merge)) expect([cell.top, cell.left]).toEqual([merge.top, merge.left]);
      }
    }
  });

  it("keeps Excel's limits of validations", () => {
    for (const { rule, prompt, error } of sheet.validations) {
      expect(prompt.title.length).toBeLessThanOrEqual(32);
      expect(error.title.length).toBeLessThanOrEqual(32);
      expect(prompt.message.length).toBeLessThanOrEqual(255);
      expect(error.message.length).toBeLessThanOrEqual(224);
      if (rule.kind === 'list') expect(rule.values.join(',').length).toBeLessThanOrEqual(255);
      if (rule.kind === 'list') expect(rule.values.join('')).not.toContain(',');
      if (rule.kind === 'custom') expect(rule.formula.length).toBeLessThanOrEqual(255);
    }
  });

  it('fills the width between the margins of A4', () => {
    const sum = (sizes: readonly number[]) => sizes.reduce((total, each) => total + each, 0);
    const width = sum(sheet.columnWidths);
    const height = sum(sheet.rowHeights);
    // 595.28 × 841.89 points less margins of 43 and 54: 509 × 733. Larger forms have the shape of the page.
    if (width <= 509.28) {
      expect(width).toBeGreaterThan(507);
      expect(height).toBeLessThanOrEqual(733.9);
    } else {
      expect(height / width).toBeLessThanOrEqual(733.9 / 507);
      expect(height / width).toBeGreaterThan(1);
    }
    expect(sheet.page.orientation).toBe('portrait');
  });

  it('has rows that Excel can make', () => {
    for (const height of sheet.rowHeights) {
      expect(height).toBeGreaterThanOrEqual(20);
      expect(height).toBeLessThanOrEqual(409.5);
    }
  });

  it('lays a line around every cell below the unit line', () => {
    const bordered = new Set<string>();
    for (const { address, style } of sheet.styles) {
      const { top, left, bottom, right } = rectangle(address);
      expect(style.font).toBe('宋体');
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          if (style.border) bordered.add(`${row}/${column}`);
        }
      }
    }
    expect(bordered.size).toBe((form.bottom - 1) * 7);
  });
});

describe('the blank form', () => {
  const sheet = draft(null);

  it('prints the labels of the published one, a title and a row per 二级指标', () => {
    const texts = Object.fromEntries(
      Object.entries(sheet.cells).map(([address, { v }]) => [address, v]),
    );
    expect(texts).toEqual({
      A1: '项目绩效目标表',
      F2: '单位：万元',
      A3: '项目编码',
      D3: '项目名称',
      A4: '预算规模\n及资金用途',
      B4: '预算数',
      D4: '其中：财政资金',
      F4: '其他资金',
      A6: '资金支出计划\n（%）',
      B6: '3月底',
      C6: '6月底',
      D6: '10月底',
      F6: '12月底',
      A8: '绩效目标',
      A9: '一级指标',
      B9: '二级指标',
      C9: '三级指标',
      D9: '绩效指标描述',
      E9: '指标值',
      F9: '指标值确定依据',
      A10: '产出指标',
      B10: '数量指标',
      B11: '质量指标',
      B12: '时效指标',
      B13: '成本指标',
      A14: '效益指标',
      B14: '经济效益指标',
      B15: '社会效益指标',
      B16: '生态效益指标',
      B17: '可持续影响指标',
      A18: '满意度指标',
      B18: '服务对象满意度指标',
    });
    expect(sheet.firstInput).toBe('A2');
    expect(sheet.page.printArea).toBe('A1:G18');
  });

  it('merges as the published grid', () => {
    expect([...sheet.merges].sort()).toEqual(
      [
        'A1:G1',
        'A2:E2',
        'F2:G2',
        'B3:C3',
        'E3:G3',
        'A4:A5',
        'B5:G5',
        'A6:A7',
        'D6:E6',
        'F6:G6',
        'D7:E7',
        'F7:G7',
        'B8:G8',
        'F9:G9',
        'A10:A13',
        'A14:A17',
        ...Array.from({ length: 9 }, (_, n) => `F${n + 10}:G${n + 10}`),
      ].sort(),
    );
  });

  it('makes text cells of everything typed as text', () => {
    const formats = new Map(sheet.numberFormats.map(({ address, nf }) => [address, nf]));
    for (const address of ['A2:E2', 'B3:C3', 'E3:G3', 'B5:G5', 'B8:G8', 'C10', 'E18', 'F18:G18']) {
      expect(formats.get(address)).toBe('@');
    }
    for (const address of ['B7', 'C7', 'D7:E7', 'F7:G7']) expect(formats.get(address)).toBe('0%');
    for (const address of ['C4', 'E4', 'G4']) expect(formats.get(address)).toBe('0.00####');
  });

  it('offers the 二级指标 as a list and warns about codes, amounts and percentages', () => {
    const rules = new Map(sheet.validations.map(({ address, rule }) => [address, rule]));
    expect(rules.get('B3')).toEqual({ kind: 'custom', formula: '=LEN(B3)=21' });
    expect(rules.get('E4')).toMatchObject({ kind: 'decimal', minimum: 0 });
    expect(rules.get('D7')).toEqual({ kind: 'decimal', minimum: 0, maximum: 1 });
    const list = rules.get('B10:B18');
    expect(list?.kind === 'list' && list.values).toContain('可持续影响指标');
  });
});

describe('a filled form', () => {
  it('holds amounts and percentages as numbers, codes and values as text', () => {
    const { cells } = draft(publishedTable(1));
    expect(cells['C4']).toEqual({ v: 160, nf: '0.00####' });
    expect(cells['G4']).toBeUndefined();
    expect(cells['B7']).toEqual({ v: 0.25, nf: '0%' });
    expect(cells['F7']).toEqual({ v: 1, nf: '0%' });
    expect(cells['E11']).toEqual({ v: '≥10%', nf: '@' });
    expect(cells['B3']).toEqual({ v: publishedTable(1).code, nf: '@' });
  });

  it('shows the decimals of a percentage and keeps what is no number', () => {
    const plan = { '3月底': '12.5%', '6月底': '33.333%', '10月底': '50', '12月底': '待定' };
    const { cells } = draft({ ...publishedTable(0), plan, other: '20万元' });
    expect(cells['B7']).toEqual({ v: 0.125, nf: '0.00%' });
    expect(cells['C7']).toEqual({ v: 0.33333, nf: '0.000%' });
    expect(cells['D7']).toEqual({ v: 0.5, nf: '0%' });
    expect(cells['F7']).toEqual({ v: '待定', nf: '@' });
    expect(cells['G4']).toEqual({ v: '20万元', nf: '@' });
  });

  it('never lets a text become a formula or a number', () => {
    const { cells } = draft({ ...publishedTable(0), name: '=1+1', goal: '1', purpose: '-2' });
    for (const address of ['E3', 'B5', 'B8']) expect(cells[address]?.nf).toBe('@');
  });

  it('merges a 二级指标 that has several rows', () => {
    const { merges } = draft(longContent);
    expect(merges).toEqual(expect.arrayContaining(['A10:A23', 'B10:B23', 'A38:A39', 'B38:B39']));
  });

  it('makes rows as high as their texts', () => {
    const low = draft(publishedTable(0));
    const high = draft(longContent);
    expect(low.rowHeights[4]).toBeLessThan(60);
    const purpose = high.styles.find(({ address }) => address === 'B5:G5')?.style.size ?? 0;
    // 60 sentences of 29 characters: the area they take at their size, lines 1.3 em high, without any loss at line ends.
    const width = high.columnWidths.slice(1).reduce((sum, each) => sum + each, 0);
    const area = 60 * 29 * purpose * purpose * 1.3;
    expect((high.rowHeights[4] ?? 0) * width).toBeGreaterThan(area);
    // A description of 29 characters at 10.5 points.
    const description = 29 * 10.5 * 10.5 * 1.3;
    expect((high.rowHeights[9] ?? 0) * (high.columnWidths[3] ?? 0)).toBeGreaterThan(description);
  });
});

describe('the name of a new sheet', () => {
  it('counts on', () => {
    expect(freeSheetName([])).toBe('绩效目标表');
    expect(freeSheetName(['Sheet1', '绩效目标表'])).toBe('绩效目标表 (2)');
    expect(freeSheetName(['绩效目标表', '绩效目标表 (2)', '绩效目标表 (4)'])).toBe(
      '绩效目标表 (3)',
    );
  });

  it('compares without case and stays within 31 characters', () => {
    expect(freeSheetName(['TARGETS'], 'targets')).toBe('targets (2)');
    const long = '某'.repeat(40);
    expect(freeSheetName([], long)).toBe('某'.repeat(31));
    expect(freeSheetName(['某'.repeat(31)], long)).toBe(`${'某'.repeat(27)} (2)`);
  });
});
