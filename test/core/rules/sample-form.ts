/**
 * A form that no rule has anything to say about, made up for the rules' cases, as a snapshot of a sheet.
 *
 * A1 title · A2 unit, F2 money unit · B3 code, E3 name · C4 budget, E4 fiscal, G4 other · B5 purpose · B7, C7, D7, F7 the
 * plan · B8 goal · rows 10–18 the indicators: A 一级, B 二级, C 三级, D 描述, E 指标值, F 依据.
 */
import { hebei } from '../../../src/core/editions/hebei';
import { draftTargetTable } from '../../../src/core/forms/target-table/write';
import type {
  IndicatorContent,
  TargetTableContent,
} from '../../../src/core/model/target-table-content';
import type { CellSnapshot, SheetSnapshot } from '../../../src/core/sheet/snapshot';

function indicator(
  level1: string,
  level2: string,
  level3: string,
  value: string,
  basis: string,
): IndicatorContent {
  return { level1, level2, level3, description: `${level3}的说明`, value, basis };
}

/** Nothing is missing, every value has its sign and unit, every 依据 its document. */
export const SAMPLE: TargetTableContent = {
  title: '村道路灯安装绩效目标表',
  unit: '999001示例县道路服务站本级',
  moneyUnit: '单位：万元',
  code: '13999925P0000000000AB',
  name: '村道路灯安装',
  budget: '35.50',
  fiscal: '30.00',
  other: '5.50',
  purpose: '采购并安装路灯，支付安装和一年的电费。',
  plan: { '3月底': '20%', '6月底': '45%', '10月底': '75%', '12月底': '100%' },
  goal: '十一月底前装完全部路灯并通电。',
  indicators: [
    indicator('产出指标', '数量指标', '安装路灯', '≥120盏', '示例发〔2025〕3号第二条'),
    indicator('产出指标', '质量指标', '验收合格率', '≥98%', '示例发〔2025〕3号第四条'),
    indicator('产出指标', '时效指标', '装完时间', '2025年11月底', '示例发〔2025〕3号第五条'),
    indicator('产出指标', '成本指标', '总费用', '≤35.5万元', '2025年预算批复'),
    indicator('效益指标', '经济效益指标', '维修费下降', '≥6%', '2024年维修台账'),
    indicator('效益指标', '社会效益指标', '夜间出行', '更加方便', '2024年走访记录'),
    indicator('效益指标', '生态效益指标', '节能灯具', '全部采用', '示例发〔2025〕3号第六条'),
    indicator('效益指标', '可持续影响指标', '使用年限', '≥8年', '2025年采购合同'),
    indicator('满意度指标', '服务对象满意度指标', '村民满意度', '≥92%', '2024年问卷'),
  ],
};

/** Cells to change: a text or number keeps the number format that stands there; `null` clears the cell. */
export type CellChanges = Readonly<Record<string, CellSnapshot | string | number | null>>;

function changed(
  before: CellSnapshot | undefined,
  change: CellSnapshot | string | number,
): CellSnapshot {
  if (typeof change === 'object') return change;
  return before?.nf === undefined ? { v: change } : { v: change, nf: before.nf };
}

/** The sample with 计算符号 and 度量单位 in columns of their own, F and G, in the place of 依据. */
export const SIGN_AND_UNIT: CellChanges = {
  F9: '计算符号',
  G9: '度量单位',
  ...row(10, 120, '≥', '盏'),
  ...row(11, 98, '≥', '%'),
  ...row(12, '2025年11月底', '定性', null),
  ...row(13, 35.5, '≤', '万元'),
  ...row(14, 6, '≥', '%'),
  ...row(15, '更加方便', '定性', null),
  ...row(16, '全部采用', '定性', null),
  ...row(17, 8, '≥', '年'),
  ...row(18, 92, '≥', '%'),
};

function row(at: number, value: string | number, sign: string, unit: string | null): CellChanges {
  return { [`E${at}`]: { v: value }, [`F${at}`]: { v: sign }, [`G${at}`]: unit };
}

/** A sheet with cells changed. */
export function withCells(sheet: SheetSnapshot, changes: CellChanges): SheetSnapshot {
  const cells: Record<string, CellSnapshot> = { ...sheet.cells };
  for (const [address, change] of Object.entries(changes)) {
    if (change === null) Reflect.deleteProperty(cells, address);
    else cells[address] = changed(cells[address], change);
  }
  return { ...sheet, cells };
}

/** A sheet with a form of that content, cells changed. */
export function sheetWith(
  content: TargetTableContent | null,
  changes: CellChanges = {},
  name = '绩效目标表',
): SheetSnapshot {
  return withCells({ name, cells: draftTargetTable(content, hebei, name).cells }, changes);
}

/** The sample without the rows of one 二级指标. */
export function withoutLevel2(...names: readonly string[]): TargetTableContent {
  return {
    ...SAMPLE,
    indicators: SAMPLE.indicators.filter(({ level2 }) => !names.includes(level2)),
  };
}
