/** A made-up 项目绩效目标表, right in every rule, for tests of commands and hosts. */
import type { TargetTableContent } from '../../src/core/model/target-table-content';
import { draftTargetTable } from '../../src/core/forms/target-table/write';
import { defaultEdition } from '../../src/core/editions';
import type { CellSnapshot, SheetSnapshot } from '../../src/core/sheet/snapshot';

const FRAME = [
  ['产出指标', '数量指标', '检修路灯数量', '检修路灯的数量', '≥300盏'],
  ['产出指标', '质量指标', '检修合格率', '检修合格数量占检修数量的比率', '≥95%'],
  ['产出指标', '时效指标', '检修完成时限', '完成全部检修的时限', '2024年年底'],
  ['产出指标', '成本指标', '单盏检修成本', '检修每盏路灯的成本', '≤800元'],
  ['效益指标', '经济效益指标', '节约电费比率', '比上年节约的电费比率', '≥5%'],
  ['效益指标', '社会效益指标', '夜间出行条件', '居民夜间出行的条件', '全天有照明'],
  ['效益指标', '生态效益指标', '节能灯具比率', '节能灯具占全部灯具的比率', '≥80%'],
  ['效益指标', '可持续影响指标', '管护制度', '长效管护制度的健全程度', '健全'],
  ['满意度指标', '服务对象满意度指标', '居民满意度', '受访居民的满意程度', '≥90%'],
] as const;

export const lampTable: TargetTableContent = {
  title: '路灯检修绩效目标表',
  unit: '901001示例县市政服务中心本级',
  moneyUnit: '单位：万元',
  code: '13022524P00999000001A',
  name: '路灯检修',
  budget: '24.00',
  fiscal: '24.00',
  other: '',
  purpose: '检修主要街道的路灯，更换损坏的灯具和线路。',
  plan: { '3月底': '20%', '6月底': '50%', '10月底': '80%', '12月底': '100%' },
  goal: '1.年底前12条主要街道的路灯全部亮起',
  indicators: FRAME.map(([level1, level2, level3, description, value]) => ({
    level1,
    level2,
    level3,
    description,
    value,
    basis: '市政设施管护年度计划',
  })),
};

/** The address of the plan's entry for a node on a sheet made from {@link draftTargetTable}. */
export function addressHolding(sheet: SheetSnapshot, value: CellSnapshot['v']): string {
  const found = Object.entries(sheet.cells).find(([, { v }]) => v === value);
  if (found === undefined) throw new Error(`no cell holds ${String(value)}`);
  return found[0];
}

export function lampSheet(name: string, change: Partial<TargetTableContent> = {}): SheetSnapshot {
  const draft = draftTargetTable({ ...lampTable, ...change }, defaultEdition, name);
  return { name, cells: draft.cells };
}
