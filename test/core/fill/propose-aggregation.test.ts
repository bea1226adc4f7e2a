import { proposeAggregation } from '../../../src/core/fill/propose-aggregation';
import type { Aggregation } from '../../../src/core/model/ledger';
import type { Level1 } from '../../../src/core/model/target-table';

describe('取数方式 proposed', () => {
  test.each<[Level1 | null, string | null, string, string, Aggregation, string]>([
    ['产出指标', '数量指标', '路灯数量', '≥45盏', '各季相加', '9.3: counts'],
    ['产出指标', '数量指标', '铺设面积', '1万平米', '各季相加', '9.3: counts'],
    ['产出指标', '成本指标', '总成本', '≤20万元', '各季相加', 'spending adds up'],
    ['产出指标', '成本指标', '每盏造价', '≤3000元/盏', '取最近', 'per unit'],
    ['产出指标', '成本指标', '平均成本', '≤3000元', '取最近', 'an average'],
    ['产出指标', '质量指标', '验收合格率', '100%', '取最近', '9.3: rates'],
    ['产出指标', '质量指标', '合格率', '≥98', '取最近', '9.3: a rate without unit'],
    ['产出指标', '时效指标', '完工时间', '2024年年底', '取最近', 'the day stays'],
    ['产出指标', '时效指标', '响应时间', '≤24小时', '取最近', 'a length of time'],
    ['产出指标', '时效指标', '完工时间', '按时', '取最近', 'words on the work itself'],
    ['产出指标', '数量指标', '培训', '3次，200人', '取最近', 'several targets'],
    ['产出指标', '数量指标', '', '', '取最近', 'a blank row'],
    ['产出指标', '质量指标', '设施利用率提高', '≥10%', '只填年末', '9.3: growth'],
    ['效益指标', '经济效益指标', '收入增长率', '≥5%', '只填年末', '9.3: growth'],
    ['效益指标', '经济效益指标', '能耗降低', '≥3个百分点', '只填年末', '9.3: growth'],
    ['效益指标', '经济效益指标', '增加收入', '≥20万元', '各季相加', 'an amount adds up'],
    ['效益指标', '社会效益指标', '出行', '更加方便', '只填年末', 'an effect in words'],
    ['效益指标', '可持续影响指标', '使用年限', '≥10年', '只填年末', '9.3: sustainability'],
    ['满意度指标', '服务对象满意度指标', '投诉', '≤3件', '只填年末', '9.3: satisfaction'],
    [null, null, '居民满意度', '≥90%', '只填年末', '9.3: satisfaction, unknown frame'],
  ])('%s %s %s %s is %s (%s)', (level1, level2, name, value, aggregation) => {
    expect(proposeAggregation({ level1, level2, name, value })).toBe(aggregation);
  });
});
