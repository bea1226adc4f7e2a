/**
 * Whether the words around a number leave it a target. A text that merely holds figures (按照2024年文件执行, 24小时值班,
 * 落实8项规定) stays a text: inventing a target is worse than missing one.
 */
import type { UnitKind } from './units';

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
}

const LONGEST_HEAD = 24;
const LONGEST_HEAD_WITH_TAIL = 10;
const LONGEST_SHARE_TAIL = 12;
const LONGEST_COMPARED_TAIL = 10;
const LONGEST_TAIL = 8;

/** Document numbers, laws, standards by name; figures behind them are theirs. */
const CITING = /文件|〔|《|号文|GB|ISO|条例|第$|[几数]$|规定精神|条款/u;

/** Before a rank, a period looked back or forward on, a count of more: no amount to reach. */
const RANKING = /(?:前|排名|名次|位列|位居|排第|TOP|top)$/u;
const LOOKING_AWAY = /(?:近|过去|未来|今后|上|下|前|后|每|隔|连续|十)$/u;
const RECURRING_DAY = /(?:每|月|季度?|年|次)$/u;

/** What commonly follows a finished number without changing it. */
const CLOSING =
  /^(?:整|吧|的)?(?:全部|均|都|内|含)?(?:完成|达标|合格|满意|到位|到达|响应|办结|覆盖|达到|以内|发放|完成率|不等|之间|区间|范围内|开展|举办|完工|竣工|交付|验收|为准|为宜|的标准|标准|处置|解决|受理|答复|送达|到账|恢复)?(?:$|内$)/u;

/** Tails that make of number and unit part of a name or a way of doing things. */
const NAMING =
  /^(?:制|圈|热线|规定|精神|自信|意识|维护|工程|行动|战略|计划|机制|体系|不|无|级|型|式|性|化|内涵|模式|政策|服务圈|生活圈)|制$|圈$|不间断|值班|值守|在岗|待命|进一步|明显|显著|有效|不断|持续|精神|制度$|机制$|工作法/u;

/** Ends of a head after which even a number without unit is a target: 满意度95, 数量为3. */
const NAMES_A_MEASURE =
  /(?:率|度|数|量|额|长|值|分|次|价|均|比例|比|面积|人数|规模|达到|达|为|是|共|共计|合计|:)$/u;

function headIsFine({ head, tail, kind, unit, compared }: NumberInWords): boolean {
  if (head.length > (tail === '' ? LONGEST_HEAD : LONGEST_HEAD_WITH_TAIL) && kind !== 'share') {
    return false;
  }
  if (/\d$/.test(head) || (CITING.test(head) && kind !== 'share')) return false;
  if (RANKING.test(head) && !compared) return false;
  if (kind === 'time' && LOOKING_AWAY.test(head)) return false;
  if (/^[日号]$/u.test(unit) && RECURRING_DAY.test(head)) return false;
  if (kind === null && !compared) return head === '' || NAMES_A_MEASURE.test(head);
  return true;
}

function tailIsFine({ tail, head, kind, compared, unit }: NumberInWords): boolean {
  if (tail === '' || CLOSING.test(tail)) return !/^[日号]$/u.test(unit) || !tail.startsWith('前');
  if (/[\d<>=≥≤]/.test(tail)) return false;
  if (kind === 'share') return tail.length <= LONGEST_SHARE_TAIL;
  if (kind === null || kind === 'open' || NAMING.test(tail)) return false;
  if (compared) return tail.length <= LONGEST_COMPARED_TAIL;
  if (kind === 'time' || kind === 'grade') return false;
  return tail.length <= LONGEST_TAIL && !(head.length > 6 && tail.length > 6);
}

/** True when the number is the target the text sets. */
export function leavesATarget(number: NumberInWords): boolean {
  if (number.kind === 'grade' && (!number.compared || number.tail !== '')) return false;
  return headIsFine(number) && tailIsFine(number);
}

/** Words a number in Chinese words may follow: how often, or what is done. */
const HEAD_OF_WORDS =
  /^(?:每(?:个)?(?:年度?|半年|月|季度?|周|日|天|人|户|村|学期)|全年|年度?|本年度?|当年|累计|共计?|合计|总计|平均|人均|不少于|完成|开展|举办|举行|组织|培训|召开|新建|建设|建成|购置|采购|维修|检查|巡查|发放|印发|编制|制定|出台|宣传|调研|考核|演练|更新|改造|修建|维护|达到|为|:)*(?:[^\d一二三四五六七八九十两第]{0,6})$/u;

/** True when a head lets a Chinese numeral behind it be a number: 每年一次, not 同一个, 最多跑一次, 上一年. */
export function letsWordsCount(head: string): boolean {
  if (head === '') return true;
  if (/[同另某任唯统之第其单专不上下前后近几数跑好成多再如]$/u.test(head)) return false;
  if (/跑|最后|分之/u.test(head)) return false;
  const led = head.replace(HEAD_OF_WORDS, '');
  return (
    led === '' &&
    /^(?:每|全年|年|本年|当年|累计|共|合计|总计|平均|人均|不少于|完成|开展|举办|举行|组织|培训|召开|新建|建设|建成|购置|采购|维修|检查|巡查|发放|印发|编制|制定|出台|宣传|调研|考核|演练|更新|改造|修建|维护|达到|为)/u.test(
      head,
    )
  );
}
