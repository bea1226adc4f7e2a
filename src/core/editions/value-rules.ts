/**
 * What an edition says about 指标值: thresholds and word lists of the G rules. Evidence marks as in `national.ts`:
 * [SEED] the published document, [PUB] read in published pages, [VEN] public source of a provincial system, [AUD] an
 * open-source checker, [DES] decided by us.
 */

/** Words are looked for in texts without white space, in half width. */
export interface ValueRules {
  /** G12: 满意度 below it, in per cent, is asked about. */
  readonly lowSatisfaction: string;
  /** G5, G6, G10: words that let a share exceed 100 %. */
  readonly beyondHundred: readonly string[];
  /** G10: a lost ≥ reads as a 2 before the share; shares from here to 100 % are plausible. */
  readonly plausibleShare: string;
  /** G7: things of which there should be few. */
  readonly unwanted: readonly string[];
  /** G7: what may follow such a thing at the end of a name: 事故起数. Anything else deals with it: 事故演练. */
  readonly unwantedEnds: readonly string[];
  /** G7: what is done about such a thing, so that more of it is better: 受理投诉. */
  readonly dealtWith: readonly string[];
  /** G7: names that turn a measure round or keep it down, so that nothing is said of them. */
  readonly restrained: readonly string[];
  /** G4: what a number counts when the name ends in it, and names of numbers that have no unit. */
  readonly countedInNames: readonly string[];
  readonly withoutUnit: readonly string[];
  /** G8: units that say the same. */
  readonly sameUnits: readonly (readonly string[])[];
  /** G11: times that no one can tell from others. */
  readonly vagueTimes: readonly string[];
  /** G11: what may follow such a time and adds nothing: 及时完成. */
  readonly doneWords: readonly string[];
  /** G13: words of a result without a standard. */
  readonly vagueResults: readonly string[];
  /** G17: words of a formula or a base. */
  readonly formulas: readonly string[];
}

const list = (words: string): readonly string[] => words.split(' ');

export const nationalValueRules: ValueRules = {
  // Published satisfaction lies between 85 and 100, mostly at 90 or 95; under 80 is out of line. [PUB; DES]
  lowSatisfaction: '80',
  // Growth and over-fulfilment [AUD]; returns and multiples [DES].
  beyondHundred: list(
    '增长 增幅 增速 增加 提高 提升 上升 扩大 超额 超产 超收 同比 环比 回报 收益 杠杆 带动 放大 投入产出',
  ),
  // 290% was meant as ≥90% in published satisfaction rows. [PUB]
  plausibleShare: '50',
  // Accidents, complaints, losses [AUD]; their kin in published forms [PUB].
  unwanted: list(
    '事故 投诉 损失 差错 失误 死亡 伤亡 受伤 发案 案发 违规 违纪 违法 舆情 上访 纠纷 逾期 超期 延误 故障 中断 污染 超标 返工 退件',
  ),
  // 事故, 事故起数 are to be kept down; 事故应急演练, 污染防治设施, 投诉受理件数 are work to be done. [practice]
  unwantedEnds: list(
    '发生 事件 情况 问题 案件 行为 现象 数 数量 总数 次数 起数 件数 例数 宗数 人数 人次 户数 量 总量 时间 时长 天数 频次',
  ),
  dealtWith: list(
    '受理 办理 查办 督办 审理 调解 接访 接待 打击 侦破 破获 查获 挽回 消除 整治 治理 防治 防范 预防 防控 排查 监测 检测 救治 救助 救援 修复 抢修 维修 拆除 应对',
  ),
  // Shares and savings are skipped: 资金完成率≥95% and 节约≥8% are meant as they stand. [SEED; practice]
  restrained: list(
    '率 节约 节省 降低 减少 下降 压减 压缩 控制 限制 办结 处理 处置 整改 查处 化解 上限 下限 最高 最低 保底 限额 编制 公务用车',
  ),
  // 接待人次, 培训次数, 受益户 need no unit in the value; 投入产出比 has none. [DES]
  countedInNames: list(
    '人 人次 次 批 批次 场 场次 户 个 台 套 件 辆 份 篇 项 条 座 处 所 家 亩 天 月 年 公里 吨',
  ),
  withoutUnit: list('比 比值 倍数 系数 指数 评分 得分 分数'),
  // 批/批次/场, 平米/平方米 stand side by side in one document [SEED]; 元/万元 are told apart by the number. [DES]
  sameUnits: [
    list('批 批次'),
    list('场 场次'),
    list('次 次数'),
    list('件 件次'),
    list('平方米 平米 平方 ㎡ m2 m²'),
    list('立方米 立方 ㎥ m3 m³'),
    list('公里 千米 km KM'),
    list('米 m 延米'),
    list('吨 t'),
    list('公斤 千克 kg KG'),
    list('% 百分比'),
    list('小时 个小时 h'),
    list('月 个月'),
    list('天 日'),
    list('人 名 位 个人'),
    list('台 套 台套 台(套)'),
    list('家 户'),
  ],
  // Pure 及时, 按时, 长期 in published 时效 rows. [PUB]
  vagueTimes: list(
    '及时 及时性 按时 按期 如期 准时 适时 尽快 长期 持续 长效 短期 即时 按进度 按计划 按要求 按需',
  ),
  doneWords: list(
    '完成 完工 办理 办结 支付 发放 拨付 到位 实施 开展 执行 保障 有效 稳定 运行 处理 响应',
  ),
  // Named by counties' own checks as the first fault of their indicators. [PUB: a county self-check; practice]
  vagueResults: list(
    '明显改善 有所 显著 不断 大幅 进一步 逐步 逐渐 良好 较好 有效 明显 推动 促进 保障 改善 提高 提升 增强 加强 优化 长期 及时 合规 效果 若干 适量',
  ),
  // What tells how a rate is formed: a formula, a base, a source of figures. [DES]
  formulas: list(
    '÷ / × * = 除以 占 比 较 基数 基期 公式 计算 分母 总数 总量 上年 去年 上一年 问卷 调查 抽样 测评 台账 统计 报表 年报 数据',
  ),
};
