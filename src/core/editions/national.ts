/**
 * The national edition: the base of every region.
 *
 * Its layout is Hebei's for now, its rule data are the central frame's. Evidence marks: [SEED] the published document,
 * [PUB] read in published pages, [MEM] recalled from a central document nobody has read yet, [DES] decided by us.
 */
import type { Edition, Level1Definition, Level2Definition, PlanNodeDefinition } from './edition';
import { nationalCode, nationalFormRules } from './form-rules';
import { nationalValueRules } from './value-rules';

/** 3月底, 6月底, 10月底, 12月底: the third is October, not September. [SEED: plan of all four tables] */
const PLAN_NODES: readonly PlanNodeDefinition[] = [
  { label: '3月底', lastDay: '03-31' },
  { label: '6月底', lastDay: '06-30' },
  { label: '10月底', lastDay: '10-31' },
  { label: '12月底', lastDay: '12-31' },
];

/**
 * 产出 and 效益 for every project, 满意度 as needed [MEM 财预〔2021〕101号]; hence 错误, 错误, 警告 [practice, sureness 90 %].
 * 成本 as a 一级 came with the same notice, for construction, large repairs and purchases [MEM; PUB: Gansu and Chongqing
 * forms of 2023]: allowed, never demanded.
 */
const LEVEL1: readonly Level1Definition[] = [
  { name: '成本指标', aliases: ['成本', '成本类'], whenMissing: null },
  { name: '产出指标', aliases: ['产出', '产出类', '项目完成'], whenMissing: 'error' },
  { name: '效益指标', aliases: ['效益', '效益类', '效果', '项目效益'], whenMissing: 'error' },
  { name: '满意度指标', aliases: ['满意度', '满意度类'], whenMissing: 'warning' },
];

/**
 * The nine 二级指标 with one row each on a blank form [SEED]. 数量 missing is an 错误, any other a 警告: published wage and
 * running-cost projects carry 数量 and 社会效益 only [PUB: a Sichuan form; practice, sureness 90 %].
 */
const LEVEL2: readonly Level2Definition[] = [
  row('产出指标', '数量指标', ['数量'], 'error'),
  row('产出指标', '质量指标', ['质量'], 'warning'),
  row('产出指标', '时效指标', ['时效'], 'warning'),
  row('产出指标', '成本指标', ['成本'], 'warning'),
  row('效益指标', '经济效益指标', ['经济效益', '经济'], 'warning'),
  row('效益指标', '社会效益指标', ['社会效益', '社会'], 'warning'),
  row('效益指标', '生态效益指标', ['生态效益', '生态', '环境效益'], 'warning'),
  row('效益指标', '可持续影响指标', ['可持续影响', '可持续', '可持续发展'], 'warning'),
  row(
    '满意度指标',
    '服务对象满意度指标',
    [
      '服务对象满意度',
      '社会公众或服务对象满意度',
      '社会公众满意度',
      '满意度',
      '帮扶对象满意度',
      '受益对象满意度',
    ],
    'warning',
  ),
  // The three of 成本 as a 一级 [MEM 101号; PUB: Gansu 2023]; also seen under 产出 [PUB: a Sichuan county 2023].
  optional('成本指标', '经济成本指标', ['经济成本']),
  optional('成本指标', '社会成本指标', ['社会成本']),
  optional('成本指标', '生态环境成本指标', ['生态环境成本', '生态成本', '环境成本']),
];

function row(
  level1: Level2Definition['level1'],
  level2: string,
  aliases: readonly string[],
  whenMissing: Level2Definition['whenMissing'],
): Level2Definition {
  return { level1, level2, aliases, whenMissing, preprinted: true };
}

function optional(
  level1: Level2Definition['level1'],
  level2: string,
  aliases: readonly string[],
): Level2Definition {
  return { level1, level2, aliases, whenMissing: null, preprinted: false };
}

export const national: Edition = {
  id: 'national',
  name: { zh: '全国（通用）', en: 'National (base)' },
  planNodes: PLAN_NODES,
  level1: LEVEL1,
  level2: LEVEL2,
  // 单位：万元 stands over all four tables. [SEED]
  moneyUnit: '万元',
  // 万元 or 元 [SEED; PUB: Sichuan and Shanghai forms in 元]; amounts in 千元 or 亿元 were seen nowhere. [DES]
  moneyUnits: ['万元', '元'],
  // An amount approved in 元 gives up to 6 decimals in 万元. [practice, sureness 90 %]
  amountDecimals: 6,
  // Hebei and Sichuan codes both have 21 characters [SEED; PUB: scqs.gov.cn]; other provinces: no data.
  code: nationalCode,
  form: nationalFormRules,
  values: nationalValueRules,
  // That the plan ends at 100 % is a pattern of the seed, not a rule that was read. [DES]
  severities: { P4: 'warning' },
  reviewerOnly: ['C2', 'C3', 'C5', 'G16', 'G6', 'P5', 'S10', 'S12', 'S4', 'S6'],
};
