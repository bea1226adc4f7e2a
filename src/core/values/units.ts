/** 计量单位 behind a number. The list is open: it tells where a unit ends, not which units there are. */
import { relationAtStart } from './relation-words';

/** Shares and differences of shares. */
const SHARES = ['%', '‰', '百分比', '百分点', '个百分点', '千分点', '个千分点', '‱'];

/** Lengths of time; a sentence with one (24小时值班) seldom sets a target. */
const TIMES =
  '年 年度 个年度 月 个月 天 日 周 个周 星期 个星期 季度 个季度 季 旬 小时 个小时 时 分钟 秒 秒钟 毫秒 工作日 个工作日 日历天 个日历天 自然日 个自然日 ' +
  'h H min s ms 工作天 个工作天 交易日 个交易日 学期 个学期 学年 个学年 日历日 晚 夜';

/** Grades and ranks: a number of them is a count only under a sign of comparison. */
const GRADES = '级 等 档 星 星级 甲 号 类水 等级 流';

const COUNTS =
  '个 个人 人 人口 人次 人天 人日 人月 人年 人份 人家 名 位 口 户 户次 家 家次 位次 个位次 所 座 栋 幢 间 层 处 处次 点 点位 条 条次 根 棵 株 盏 面 块 张 张次 幅 册 本 部 支 枝 ' +
  '只 头 头只 匹 羽 尾 眼 组 队 班 班次 期 期次 届 轮 轮次 次 次数 回 起 宗 件 件次 例 例次 项 项次 类 种 种次 款 场 场次 批 批次 辆 辆次 台 台次 台套 台件 套 套次 套件 份 ' +
  '份数 篇 篇次 页 字 节 扇 门 道 段 片 孔 井 口井 泵 股 笔 单 票 卷 盒 箱 袋 瓶 包 桶 罐 把 双 对 副 顶 床 床位 枚 颗 粒 架 架次 艘 艘次 列 列次 车次 车 航次 趟 ' +
  '便 款次 则 首 出 路 标台 航班 泊位 客位 机位 工位 图幅 版面 机柜 枪次 梯次 台班 台时 件套 床日 样本 样品 节次 孔次 窝 窝次 人头 座席 席次 公亩 马力 笔次 卷宗 胎次 部次 剂 剂次 针 针次 畦 垧 封 人员 站 岗 席 尊 樘 樽 榀 跨 宗地 图斑 村 村次 村屯 乡 镇 乡镇 街道 社区 县 市 区 ' +
  '县区 县市 省 校 学校 家庭 农户 企业 单位 部门 机构 项目 案件 事故 投诉 病例 岗位 车位 班级 课题 专利 论文 席位 学位 站点 网点 品种 景区 村庄 学员 学生 教师 群众 干部 职工 ' +
  '贫困户 脱贫户 监测户 低保户 残疾人 老人 儿童 居民 村民 游客 党员 对象 成 倍 折 分 分值 元 角';

const MEASURES =
  '公里 千米 米 厘米 分米 毫米 微米 海里 里 华里 延米 延长米 平方米 平方 平方公里 平方千米 平方厘米 平米 亩 亩次 公顷 公顷次 立方米 立方 立方公里 方量 ㎡ ㎥ ㎢ ㎞ ㎝ ㎜ ' +
  '吨 吨位 吨次 公斤 千克 斤 市斤 克 毫克 微克 担 两 升 毫升 千升 公升 加仑 千瓦 千瓦时 兆瓦 兆瓦时 瓦 瓦时 度 度电 伏 千伏 千伏安 安 摄氏度 ℃ 分贝 兆 兆帕 帕 大卡 千卡 焦 千焦 ' +
  '吨标准煤 吨标煤 标准煤 当量 吨公里 人公里 车公里 米次 学时 课时 课 机时 工日 工时 人时 标准箱 标箱 字节 点次 ㎏ ㎎ ㎖ ㎾ 码 英寸 寸 尺 像素 勒克斯 流明 兆比特 立方米每秒';

const LATIN =
  'KM Km KG Kg M2 M3 m m2 m3 m² m³ km km2 km² cm mm um kg mg g t L l ml mL hm2 hm² kW kWh kwh KWH KW kw MW MWh GW W V kV KV KVA kVA dB dB(A) db ℃ GB TB MB PB Mbps Gbps Mb/s M mm2 mm² ha s ms h min Hz MHz MPa Pa lm lx ' +
  'kcal ppm PPM NTU TEU mmHg kPa MPa MJ GJ mSv CFU ug μg µg km/h mol';

const list = (words: string): string[] => words.split(' ').filter((word) => word !== '');

/** What kind of thing a unit counts; decides what words may stand around the number. */
export type UnitKind = 'share' | 'time' | 'money' | 'grade' | 'count' | 'open';

const KINDS: ReadonlyMap<string, UnitKind> = new Map([
  ...list(`${COUNTS} ${MEASURES} ${LATIN}`).map((unit) => [unit, 'count'] as const),
  ...list(GRADES).map((unit) => [unit, 'grade'] as const),
  ...list(TIMES).map((unit) => [unit, 'time'] as const),
  ...SHARES.map((unit) => [unit, 'share'] as const),
  ...list('元 角 美元 欧元 日元 港元 港币 人民币 块钱').map((unit) => [unit, 'money'] as const),
]);

const LONGEST = Math.max(...[...KINDS.keys()].map((unit) => unit.length));

/** 元 with its scale is one unit: 万元, 亿元, 千元, 百万元, 万美元. */
const MONEY = /^[十百千万亿]*(?:人民币|美|欧|日|港)?元/u;

const SEPARATOR = /^(?:[/·]|每|\*(?!\d))/u;

export interface FoundUnit {
  /** Length in the searched text. */
  readonly length: number;
  readonly kind: UnitKind;
}

function knownAtStart(text: string): FoundUnit | null {
  const money = MONEY.exec(text)?.[0];
  if (money !== undefined) return { length: money.length, kind: 'money' };
  for (let length = Math.min(LONGEST, text.length); length > 0; length -= 1) {
    const unit = text.slice(0, length);
    const kind = KINDS.get(unit);
    if (kind === undefined) continue;
    if (/[A-Za-z]$/.test(unit) && /^[A-Za-z0-9]/.test(text.slice(length))) continue;
    return { length, kind };
  }
  return null;
}

/** What a number is counted per when the unit itself was left out: 28.40/株, 620万/月. */
export function perUnitAtStart(text: string): FoundUnit | null {
  if (!text.startsWith('/')) return null;
  const grouped = /^\/\d{0,4}[百千万]/u.test(text);
  const length = grouped || knownAtStart(text.slice(1)) !== null ? perAtStart(text) : 0;
  return length === 0 ? null : { length, kind: 'count' };
}

/** Letters of a unit nobody listed, up to a word of comparison or any sign; at most `limit` long. */
function openAtStart(text: string, limit: number): number {
  let length = 0;
  while (
    length < limit &&
    !/^[零一二三四五六七八九十百千万亿]$/u.test(text[length] ?? '') &&
    /^[\p{Script=Han}A-Za-zμµ²³℃㎡㎥]$/u.test(text[length] ?? '') &&
    relationAtStart(text.slice(length)) === null &&
    !/^[至到]\d/u.test(text.slice(length))
  ) {
    length += 1;
  }
  return length;
}

/** `(套)` in `台(套)`, `(人·月)` in `元/(人·月)`: how much of the text a bracketed unit takes, else 0; never a remark: 90人(群众). */
function bracketedAtStart(text: string): number {
  const inner = /^\(([^()]{1,6})\)/u.exec(text)?.[1];
  if (inner === undefined || !/^(?:.|.*[次套件头人时月年天日/·].*)$/u.test(inner)) return 0;
  const found = unitAtStart(inner);
  return found?.length === inner.length && found.kind !== 'share' ? inner.length + 2 : 0;
}

/** The `/人`, `·月`, `/平方米` behind a unit. */
function perAtStart(text: string): number {
  const separator = SEPARATOR.exec(text)?.[0];
  if (separator === undefined) return 0;
  const rest = text.slice(separator.length);
  const period = /^(?:\d{1,2}(?:年|个月|月|天|周|小时)|100(?:km|公里))/u.exec(rest)?.[0].length;
  if (separator === '/' && period !== undefined) return separator.length + period;
  const group = /^\d{0,4}[百千万]+/u.exec(rest)?.[0].length ?? 0;
  if (separator === '/' && group > 0) {
    return separator.length + group + (knownAtStart(rest.slice(group))?.length ?? 0);
  }
  const every = /[/·]/u.test(separator) && rest.startsWith('每') ? 1 : 0;
  const known = knownAtStart(rest.slice(every))?.length ?? 0;
  const letters = /[每*]/u.test(separator) ? 0 : openAtStart(rest.slice(every), 5);
  const open = /^\d/.test(rest.slice(every + letters)) ? 0 : letters;
  const length = known || open || bracketedAtStart(rest.slice(every));
  return length === 0 ? 0 : separator.length + every + length;
}

/** The unit a text begins with: a listed one, with whatever it is counted per (`元/人·月`, `台(套)`). */
export function unitAtStart(text: string): FoundUnit | null {
  const base = knownAtStart(text);
  if (base === null) return null;
  let { length } = base;
  if (base.kind !== 'share') length += bracketedAtStart(text.slice(length));
  if (base.kind === 'time' && text.startsWith('每', length)) return { length, kind: base.kind };
  for (let more = perAtStart(text.slice(length)); more > 0;) {
    length += more;
    more = furtherPerAtStart(text.slice(length)) || bracketedAtStart(text.slice(length));
  }
  return { length, kind: base.kind };
}

/** Behind a first per a full point parts too: 元/人.年. */
function furtherPerAtStart(text: string): number {
  return perAtStart(/^\.(?=[年月日天人户次生])/u.test(text) ? `·${text.slice(1)}` : text);
}

/** A unit nobody listed: the letters behind the number, at most `limit`, when nothing but a comparison follows them. */
export function openUnitAtStart(text: string, limit: number): FoundUnit | null {
  const length = openAtStart(text, limit + 1);
  if (length === 0 || length > limit) return null;
  let whole = length;
  for (let more = perAtStart(text.slice(whole)); more > 0;) {
    whole += more;
    more = perAtStart(text.slice(whole));
  }
  return { length: whole, kind: 'open' };
}

/** Units a Chinese numeral may count (三次, 两百人); 十分, 一方, 一流, 一级 are words, not numbers. */
const COUNTED_IN_WORDS = new Set(
  list(
    '次 场 场次 个 人 人次 名 户 批 批次 辆 台 套 件 份 篇 天 日 年 个月 个工作日 个季度 项 座 处 家 所 间 栋 条 轮 本 部 支 只 头 亩 米 公里 平方米 吨 小时 个小时 分钟 周 ' +
      '成 分 倍 个百分点 个村 学时 课时 株 棵 盏 块 张 幅 册 起 例 种 期',
  ),
);

/** True when a numeral in Chinese words with this unit is a number and not part of a word. */
export function countsInWords(unit: string): boolean {
  return COUNTED_IN_WORDS.has(unit.split(/[/·每(]/u)[0] ?? '') || MONEY.test(unit);
}
