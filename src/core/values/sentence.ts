/**
 * Whether the words around a number leave it a target. A text that merely holds figures (按照2024年文件执行, 24小时值班,
 * 落实8项规定) stays a text: inventing a target is worse than missing one.
 */
import { countsInWords, type UnitKind } from './units';

/** The words before and behind one number, and what was found at the number. */
export interface NumberInWords {
  /** Words before the number, without the sign of comparison and brackets. */
  readonly head: string;
  /** Words behind the unit, without the word of comparison and brackets. */
  readonly tail: string;
  readonly unit: string;
  readonly kind: UnitKind | null;
  /** True when a sign or word of comparison stands at the number. */
  readonly compared: boolean;
  /** True when the number is 0, which is no number of a version, a line or a grade. */
  readonly zero: boolean;
}

const LONGEST_HEAD = 24;
const LONGEST_HEAD_WITH_TAIL = 10;
const LONGEST_SHARE_TAIL = 12;
const LONGEST_COMPARED_TAIL = 10;
const LONGEST_TIMED_TAIL = 4;
const LONGEST_TAIL = 8;
/** 95%的群众满意; longer ones tell of whom the sentence speaks. */
const LONGEST_ATTRIBUTE = 6;

/** Document numbers, laws, standards by name; figures behind them are theirs. A book may be counted: 《县志》1部. */
const CITING =
  /(?<![收接]到\p{Script=Han}{0,6})文件(?!下达|下发|印发)|〔|《(?!.*》$)|号文|GB|ISO|条例|第$|几$|规定精神|条款/u;

/** What a title counts as when it is made, not cited: 《县志》1部. */
const PRINTED = /^(?:部|册|本|篇|期|份|套|卷|集|首|幅|项|个)$/u;

/** Before a rank, a period looked back or forward on, a count of more: no amount to reach. */
const RANKING = /(?:(?<!提)前|排名|名次|位列|位居|排第|TOP|top)$/u;
const LOOKING_AWAY = /(?:近|过去|未来|今后|前后|上|下|(?<!提)前|每|(?<!间)隔|连续|十)$/u;
/** 保障2台电梯正常运行, 改善3个村人居环境: a state to be kept or bettered, the figure only names its object. */
const STRIVING =
  /^(?:有效|切实|进一步|持续|不断|全面|充分|全力|积极|着力|可)*(?:保障|保证|确保|维持|满足|促进|推动|推进|提升|改善|加强|落实|贯彻|深化|健全|完善|巩固|增强|提高|优化|维护|聚焦|围绕|突出|紧盯|瞄准|针对|面向|统筹)/u;
const STATE =
  /(?:水平|能力|环境|意识|形象|氛围|条件|生活|发展|壮大|提升|改善|提高|增强|保障|稳定|安全|运转|运行|运作|需求|管理|有序|丰富|顺利|团结|浓厚|健全|完善|畅通|良好|平稳|和谐|有力|扎实|人心|常态化|(?<=.)(?:问题|困难|难题|拥堵|顺利开展|有序开展|深入开展|成长|做强|共享|共赢|推进|权益|一新|升级|面貌|增效|合作|融合|振兴|信心|活力|质量|效率|素质|积极性|满意|脏乱差|有保障|基层治理|文明创建|共同参与|资金支持))$/u;

/** 解决4个小区居民用水困难: what is done for them, told in more than a word (解决30人就业 is a number). */
const EASING =
  /^(?:有效|切实|进一步|持续|不断|全面|充分|全力|积极|着力)*(?:解决|发挥|缓解|方便|便利|减轻|消除|助力)/u;
const LONGEST_EASED = 3;

/** 为8万群众提供服务, 依托5个部门协同推进: whom it is done for or with, not how many. */
const GIVING =
  /^(?:为|向|对|给|让|使|将|把|与|同(?!比)|根据|依据|参照|依托|通过(?!率)|联合|会同|围绕|借助|利用|结合(?!率))/u;
/** 分3批拨付, 分2次支付: a way of doing it; 得分90 is a mark. */
const IN_PARTS = /(?<![得评总积打赋计百])分$/u;
const RECURRING_DAY = /(?:每|月|季度?|年|次)$/u;

/** What commonly follows a finished number without changing it. */
const CLOSING =
  /^(?:整|吧|的)?(?:全部|均|都|内|含)?(?:完成|达标|合格|满意|到位|到达|响应|办结|覆盖|达到|以内|发放|完成率|不等|之间|区间|范围内|开展|举办|完工|竣工|交付|验收|为准|为宜|的标准|标准|处置|解决|受理|答复|送达|到账|恢复|到场|修复)?(?:$|内$)/u;

/** 全年365天免费开放. */
const OPEN = /^(?:都|均|免费|对外|正常)*(?:开放|开馆|营业|运行|运营)$/u;

/** Tails that make of number and unit part of a name or a way of doing things. */
const NAMING =
  /^(?:制|倒|圈|热线|规定|精神|自信|意识|维护|工程|行动|战略|计划|机制|体系|不|无|级|型|式|性|化|内涵|模式|政策|服务圈|生活圈|抗震|设防|节?气)|制$|圈$|不间断|值班|值守|在岗|待命|进一步|明显|显著|有效|不断|持续|精神|制度$|机制$|工作法/u;

/** 出台5项制度: made, not the name of one. */
const MADE = /^(?:管理|工作|内控)?(?:制度|机制|政策|计划)$/u;

/** Ends of a head after which even a number without unit is a target: 满意度95, 数量为3. */
const NAMES_A_MEASURE =
  /(?:率|度|数|量|额|长|值|分|次|价|均|比例|比|增加|减少|新增|面积|人数|规模|达到|达|为|是|共|共计|合计|:)$/u;

/** True when the words behind a number and its unit make a name of them: 24|节气, 15分钟|圈. */
export function isPartOfName(tail: string): boolean {
  return NAMING.test(tail);
}

function headIsFine({ head, tail, kind, unit, compared, zero }: NumberInWords): boolean {
  if (/[,;。、!\n|]|.[×*±÷]$/u.test(head)) return false;
  if (head.length > (tail === '' ? LONGEST_HEAD : LONGEST_HEAD_WITH_TAIL) && kind !== 'share') {
    return false;
  }
  if ((/\d$/.test(head) && !compared) || (CITING.test(head) && kind !== 'share')) return false;
  if (head.endsWith('》') && (tail !== '' || !PRINTED.test(unit))) return false;
  if (RANKING.test(head) && !compared) return false;
  if (kind === 'time' && LOOKING_AWAY.test(head) && (head !== '未来' || tail !== '')) return false;
  if (kind === 'time' && head.endsWith('后') && !compared && tail !== '') return false;
  if (/^[日号]$/u.test(unit) && RECURRING_DAY.test(head)) return false;
  if (unit === '类' && /水质|水体|噪声|空气/u.test(head)) return false;
  if (unit !== '' && kind !== 'share' && IN_PARTS.test(head)) return false;
  if (kind === null && !compared) return head === '' || zero || NAMES_A_MEASURE.test(head);
  return true;
}

function tailIsFine({ tail, head, kind, compared, unit }: NumberInWords): boolean {
  if (tail === '' || CLOSING.test(tail)) return !/^[日号]$/u.test(unit) || !tail.startsWith('前');
  if (/[\d<>=≥≤]/.test(tail) || GIVING.test(head)) return false;
  if (kind !== 'share' && !compared && (STRIVING.test(head) || STATE.test(tail))) return false;
  if (head.endsWith('满足') && !compared) return false;
  if (kind !== 'share' && !compared && EASING.test(head) && tail.length > LONGEST_EASED)
    return false;
  if (kind === 'share') {
    return tail.length <= (tail.startsWith('的') ? LONGEST_ATTRIBUTE : LONGEST_SHARE_TAIL);
  }
  if (kind === null || kind === 'open') return false;
  if (NAMING.test(tail) && !(/^[项个份]$/u.test(unit) && MADE.test(tail))) return false;
  if (compared)
    return tail.length <= (kind === 'time' ? LONGEST_TIMED_TAIL : LONGEST_COMPARED_TAIL);
  if (kind === 'time') return unit === '天' && head.endsWith('全年') && OPEN.test(tail);
  if (kind === 'grade') return false;
  // 1000元/人 is a standard, whoever gets it.
  if (kind === 'money' && unit.includes('/')) return tail.length <= LONGEST_SHARE_TAIL;
  return tail.length <= LONGEST_TAIL && !(head.length > 6 && tail.length > 6);
}

/** True when the number is the target the text sets. */
export function leavesATarget(number: NumberInWords): boolean {
  if (number.kind === 'grade' && (!number.compared || number.tail !== '')) return false;
  return headIsFine(number) && tailIsFine(number);
}

/** How often, or what is done: words a number in Chinese words may follow. */
const COUNTING_HEAD =
  /^(?:编印|印[刷制]|制作|发布|刊发|播出|拍摄|录制|创作|编写|撰写|出版|发表|申[报请]|招[录聘]|引进|聘请|选派|派出|走访|慰问|救助|资助|扶持|培[育养]|打造|创建|[栽种]植|清理|拆除|安装|配[备置]|更换|添置|受理|办理|查处|抽检|检测|监测|演出|放映|每|全年|年|本年|当年|累计|共|合计|总计|平均|人均|完成|开展|举办|举行|组织|培训|召开|新建|建设|建成|购置|采购|维修|检查|巡查|发放|印发|编制|制定|出台|宣传|调研|考核|演练|更新|改造|修建|维护|增长|提高|提升|增加|扩大|下降|降低|减少|达到|为)[^一二三四五六七八九十两第]{0,10}$/u;

/** What a length of time, a number or a mark is said of: 质保期三年, 参加人数五十人, 满意度八十分以上. */
const MEASURE_HEAD =
  /(?:(?<![上下近长同本当一二三四五六七八九十后前])期|期限|年限|寿命|时间|周期|[人次户件场]数|数量|规模|面积|长度|金额|资金|经费|投资|总额|得分|度)[为是达:]?$/u;

/** 培养一批: some. */
const SOME = /^\p{Script=Han}{2}$/u;

/** How often: 一年两次, 每半年一次. */
const PERIOD_HEAD = /^每?(?:[一二两三半]年|一个?季度?|[一二两三]个月|[一二两三][周天])$/u;

/** Ends after which a numeral belongs to a word: 同一个, 上一年, 最多跑一次, 几十人. */
const BINDING_END = /(?<![传订报清账名菜])单$|[同另某任唯统之第其专不上下前后近几数跑好成多再如]$/u;

/** True when a Chinese numeral is a number and no part of a word: 每年一次, 至少三次; never 一次性, 同一个. */
export function isCountInWords(number: NumberInWords, compared: boolean): boolean {
  const { head, tail, unit } = number;
  const said = unit === '成' && number.compared && tail.length <= LONGEST_ATTRIBUTE;
  if (!countsInWords(unit) || !(said || /^(?:整|完成|使用期|有效期)?$/u.test(tail))) return false;
  if (unit === '分' && !number.compared) return false;
  if (head === '' || MEASURE_HEAD.test(head)) return true;
  if (BINDING_END.test(head) || /跑|分之/u.test(head)) return false;
  if (unit === '批' && !compared && SOME.test(head)) return false;
  return compared || COUNTING_HEAD.test(head) || PERIOD_HEAD.test(head);
}
