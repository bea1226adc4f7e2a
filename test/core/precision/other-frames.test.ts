/** Correct forms whose frame is another: 成本 as a 一级, targets in three columns and amounts in 元. */
import { EDITIONS } from '../../../src/core/editions';
import { checkWorkbook } from '../../../src/core/rules/check-workbook';
import type { Finding } from '../../../src/core/rules/finding';
import { sheetOf, textRows } from '../forms/target-table/sheet-builder';

const HEADS = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];

/** 财预〔2021〕101号: 成本 first, as a 一级 with three 二级 of its own. */
const COST_AS_LEVEL1 = [
  ['单位名称', '699003示例县住房服务中心', '', '', '', '单位：万元'],
  ['项目名称', '小区院落改造', '', '项目代码', '13999925P00101010033E'],
  ['预算规模及资金用途', '预算数', '3650', '其中：财政资金', '3285', '其他资金', '365'],
  ['', '改造18个小区的屋面、上下水和院内道路。'],
  ['资金支出计划', '3月底', '6月底', '10月底', '12月底'],
  ['', '10%', '35%', '75%', '100%'],
  ['年度目标', '年底前完成18个小区、2150户的改造并通过验收。'],
  HEADS,
  ['成本指标', '经济成本指标', '户均成本', '总投资除以户数', '≤1.7万元/户', '2024年批复'],
  ['', '社会成本指标', '施工扰民投诉', '热线转来的有效投诉', '≤30件', '2024年热线统计'],
  ['', '生态环境成本指标', '露天堆放的垃圾', '未苫盖的堆放点', '0处', '2024年巡查台账'],
  ['产出指标', '数量指标', '改造小区', '完工并验收的小区', '≥18个', '2024年批复'],
  ['', '质量指标', '验收合格率', '一次合格的小区占比', '100%', '2024年批复'],
  ['', '时效指标', '完工时间', '全部小区完工', '2025年12月20日', '2024年批复'],
  ['效益指标', '社会效益指标', '惠及居民', '小区常住居民', '≥6500人', '2024年社区台账'],
  ['', '可持续影响指标', '物业覆盖率', '有物业的小区占比', '≥95%', '2024年批复'],
  ['满意度指标', '服务对象满意度', '居民满意度', '问卷满意比例', '≥90%', '2024年问卷'],
];

/** Sign, value and unit in columns of their own, 成本 first under 产出, amounts in 元. */
const THREE_COLUMNS = [
  ['预算单位：899001示例镇人民政府', '', '', '', '', '', '', '单位：元'],
  ['项目编码', '13999925P00202020011C', '', '项目名称', '镇容整治'],
  ['预算规模及资金用途', '预算数', '1356800', '其中：财政资金', '1200000', '其他资金', '156800'],
  ['', '清运车辆燃油、保洁员劳务和垃圾桶更换。'],
  ['资金支出计划（%）', '3月底', '6月底', '10月底', '12月底'],
  ['', '20%', '45%', '80%', '100%'],
  ['绩效目标', '全年清运垃圾4200吨，更换垃圾桶1300个。'],
  [...HEADS.slice(0, 4), '计算符号', '指标值', '度量单位', '指标值确定依据'],
  ['产出指标', '成本指标', '劳务标准', '每人每月', '≤', '1200', '元/人·月', '2024年决算'],
  ['', '数量指标', '清运量', '过磅重量', '≥', '4200', '吨', '2024年过磅记录'],
  ['', '', '更换垃圾桶', '更换的个数', '=', '1300', '个', '2024年登记'],
  ['', '质量指标', '无害化处理率', '处理量占清运量的比例', '≥', '98', '%', '2024年登记'],
  ['', '时效指标', '清运及时率', '当日清运次数占比', '≥', '95', '%', '2024年考核'],
  ['效益指标', '经济效益指标', '燃油费节约', '比2024年少支出', '≥', '3', '万元', '2024年决算'],
  ['', '社会效益指标', '受益人口', '常住人口', '≥', '23000', '人', '2024年年报'],
  ['', '生态效益指标', '露天堆放点', '年末个数', '≤', '2', '处', '2024年巡查'],
  ['', '可持续影响指标', '保洁制度', '门前三包', '定性', '健全并运行', '', '2024年制度'],
  ['满意度指标', '服务对象满意度指标', '村民满意度', '问卷比例', '≥', '90', '%', '2024年问卷'],
];

function said(
  rows: readonly (readonly string[])[],
  edition: keyof typeof EDITIONS,
): readonly Finding[] {
  const { name, cells } = sheetOf(textRows(rows));
  const options = { edition: EDITIONS[edition], budgetYear: '2025' } as const;
  return checkWorkbook({ sheets: [{ name, cells }] }, { ...options, stage: 'submission' }).findings;
}

const words = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ ruleId, severity, messageId, args }) =>
    [ruleId, severity, messageId, args['text']].join(' '),
  );

/** The rulebook asks for every 二级 of 效益, as a 警告. */
const MISSING = ['S2 warning missing 经济效益指标', 'S2 warning missing 生态效益指标'];

test('成本 as a 一级 is accepted, and its cost is not missed under 产出', () => {
  expect(words(said(COST_AS_LEVEL1, 'national'))).toEqual(MISSING);
  expect(words(said(COST_AS_LEVEL1, 'hebei'))).toEqual([...MISSING, 'S3 hint costLevel1 成本指标']);
});

test('signs and units beside the values, amounts in 元: nothing is said', () => {
  expect(words(said(THREE_COLUMNS, 'hebei'))).toEqual([]);
});
