/** Many forms in one workbook and on one sheet, and forms of many rows, through the real office.js. */
import { check } from '../../../src/commands/check';
import { insertForm } from '../../../src/commands/insert-form';
import { draftTargetTable } from '../../../src/core/forms/target-table/write';
import { defaultEdition } from '../../../src/core/editions';
import { parseCell, formatCell } from '../../../src/core/sheet/address';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { TargetTableContent } from '../../../src/core/model/target-table-content';
import {
  checkAndClear,
  endBadInput,
  fallsAt,
  FORM,
  highlightedCells,
  rightTable,
  said,
  startBook,
} from './bad-input-form';
import { wordRows } from '../../core/forms/target-table/example-tables';
import { done } from './excel-setting';

afterEach(endBadInput);

/** The cells of a filled form, moved. */
function formAt(content: TargetTableContent, down: number, right: number): SheetSnapshot['cells'] {
  const { cells } = draftTargetTable(content, defaultEdition, FORM);
  return Object.fromEntries(
    Object.entries(cells).map(([address, cell]) => {
      const place = parseCell(address);
      if (!place) throw new Error(address);
      return [formatCell({ row: place.row + down, column: place.column + right }), cell];
    }),
  );
}

const numbered = (n: number, change: Partial<TargetTableContent> = {}): TargetTableContent => ({
  ...rightTable,
  code: `13022524P00999${String(n).padStart(6, '0')}A`,
  name: `路灯检修${n}`,
  goal: `年底前第${n + 1}片区的路灯全部亮起`,
  ...change,
});
const fallingPlan = { plan: { ...rightTable.plan, '10月底': '45%' } };

describe('many forms', () => {
  test('60 in one workbook, every tenth of them wrong', async () => {
    const sheets = Array.from({ length: 60 }, (_, n) => ({
      name: `表${n}`,
      cells: formAt(numbered(n, n % 10 === 0 ? fallingPlan : {}), 0, 0),
    }));
    const setting = await startBook(...sheets);
    const { report, highlighted } = await checkAndClear(setting, '表10');
    expect(report.tables).toHaveLength(60);
    expect(report.findings.map(({ place }) => place.sheet)).toEqual(
      [0, 10, 20, 30, 40, 50].map((n) => `表${n}`),
    );
    expect(highlighted).toBe(12);
  });

  test('60 on one sheet, one below the other, with a blank row between', async () => {
    const cells = Object.assign(
      {},
      ...Array.from({ length: 60 }, (_, n) =>
        formAt(numbered(n, n % 20 === 3 ? fallingPlan : {}), n * 19, 0),
      ),
    ) as SheetSnapshot['cells'];
    const setting = await startBook({ name: '全部', cells });
    const { report } = await checkAndClear(setting, '全部');
    expect(report.tables).toHaveLength(60);
    expect(report.tables.every(({ indicators }) => indicators.length === 9)).toBe(true);
    expect(report.findings.map(said)).toEqual([3, 23, 43].map((n) => fallsAt(`D${n * 19 + 7}`)));
  });

  test('on one sheet without a blank row between', async () => {
    const cells = {
      ...formAt(numbered(1), 0, 0),
      ...formAt(numbered(2, fallingPlan), 18, 0),
      ...formAt(numbered(3), 36, 0),
    };
    const setting = await startBook({ name: '全部', cells });
    const { report } = await checkAndClear(setting, '全部');
    expect(report.tables.map(({ range }) => range)).toEqual(['A2:G18', 'A20:G36', 'A38:G54']);
    expect(report.findings.map(said)).toEqual([fallsAt('D25')]);
  });

  test('side by side, with and without a free column, and lower or higher', async () => {
    const cells = {
      ...formAt(numbered(1), 0, 0),
      ...formAt(numbered(2, fallingPlan), 0, 7),
      ...formAt(numbered(3, fallingPlan), 4, 15),
    };
    const setting = await startBook({ name: '并排', cells });
    const { report } = await checkAndClear(setting, '并排');
    expect(report.tables.map(({ name, range }) => [name?.text, range])).toEqual([
      ['路灯检修1', 'A2:G18'],
      ['路灯检修2', 'H2:N18'],
      ['路灯检修3', 'P6:V22'],
    ]);
    expect(report.findings.map(said)).toEqual([fallsAt('K7'), fallsAt('S11')]);
  });

  test('two projects with one code, on one sheet and on two', async () => {
    const setting = await startBook(
      { name: '甲', cells: { ...formAt(numbered(1), 0, 0), ...formAt(numbered(1), 20, 0) } },
      { name: '乙', cells: formAt(numbered(1, { code: ' 13022524p00999000001A ' }), 0, 0) },
    );
    const { report } = await checkAndClear(setting, '甲');
    expect(report.findings.map(said)).toEqual([
      [
        'C4',
        'B23',
        'duplicate',
        { text: '13022524P00999000001A', count: '3', places: '甲!B3、甲!B23、乙!B3' },
      ],
      ['C1', 'B3', 'lowerCase', { text: '13022524p00999000001A' }],
    ]);
    expect(await highlightedCells(setting, '甲')).toEqual([]);
  });

  test('2,000 indicator rows', async () => {
    const indicators = Array.from({ length: 2000 }, (_, n) => ({
      level1: n < 1990 ? '产出指标' : n < 1999 ? '效益指标' : '满意度指标',
      level2:
        ['数量指标', '质量指标', '时效指标', '成本指标'][n] ??
        (n < 1990 ? '数量指标' : n < 1999 ? '社会效益指标' : '服务对象满意度指标'),
      level3: `第${n + 1}项指标的完成数量`,
      description: '完成的数量',
      value: n === 1500 ? '≥**盏' : '≥10盏',
      basis: `管护计划（2024年）第${n + 1}项`,
    }));
    const setting = await startBook();
    await setting.workbook.user.paste('Sheet1', 'A1', wordRows({ ...rightTable, indicators }));
    const { report } = await checkAndClear(setting, 'Sheet1');
    expect(report.tables[0]?.indicators).toHaveLength(2000);
    expect(report.findings.map(said).filter(([rule]) => rule !== 'S2')).toEqual([
      ['G9', 'E1511', 'placeholder', { text: '≥**盏', placeholder: '**' }],
    ]);
  });
});

test('an inserted form beside a sheet of the same name in other capitals or full of blanks', async () => {
  const setting = await startBook(
    { name: FORM, cells: {} },
    { name: '绩效目标表 (2)', cells: formAt(numbered(1), 0, 0) },
  );
  expect(done(await insertForm(setting.session))).toEqual({ sheet: '绩效目标表 (3)' });
  const { report } = done(await check(setting.session, { listOnly: true }));
  expect(report.tables.map(({ sheet }) => sheet)).toEqual(['绩效目标表 (2)', '绩效目标表 (3)']);
});
