/** 时效 targets that name a day: 2025年年底, 12月31日前, 第四季度, 1-12月. Source: domain rules G1, D1, 9.2. */
import type { Deadline } from './indicator-value';
import { readLastDay, type LastDay } from './deadline-forms';
import { originalSpan, type NormalizedText } from './normalized-text';

/** Words that may lead up to the day without being part of it. */
const LEAD =
  /^(?:[^\d,。;、:]{1,10}:(?=.*[月前底末]))?(?:[^\d,。;、和及]{0,8}(?:时间(?:节点)?|时限|日期|工期|周期|建设期|服务期|实施期)[::]?(?:为|是)?|(?:按照?(?:合同|协议|规定|计划|要求)(?:约定|规定|要求)?)?(?:[^\d,。;、和及每按]{0,8}(?:项目|工程|工作|任务|资金|活动|补助|补贴|经费|费用|设备|工资|报告|系统|款项?))?(?:全部|按时|计划)?(?:完成|竣工|完工|交付|验收|支付|拨付|实施|建设|执行)?(?:的)?(?:时间|时限|日期|期限|年限)?[::]?(?:为|是)?)?(?:(?:截至|截止到|截止|截止至|最迟|不晚于|不迟于|不超过|早于|预计|计划|拟|确保|力争|应|须|定于|于|在|到|至|<=|>=|<|>|≤|≥|=|:)*)/u;

/** A sign of comparison makes a number of months a quantity (≤12月) unless a year or a day stands there too. */
const SIGN = /[<≤=≥>]|不超过|期[::]?(?:为|是)?$/u;

/** Day of the week and time of day add nothing: 12月31日星期二, 12月31日24时, 2024-12-31 00:00:00. */
const CLOCK =
  '(?<=[日号]|20\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2})[\\nT]?(?:(?:星期|周)[一二三四五六日天])?(?:[上下]午|晚上?|中午|凌晨)?(?:\\d{1,2}(?:[时点](?:整|半|\\d{1,2}分)?|(?::\\d{2}){1,2}))?';

/** Up to then: part of the day form. */
const UP_TO = new RegExp(
  `${CLOCK}$|(?:${CLOCK})?(?:\\(含\\)|\\((?=[^()]+\\)$))?(?:及?之前|及?以前|前|止|为止|之内|以内|内|期间|当天)+\\)?$`,
  'u',
);

/** What is to be done by then; nothing with a figure may follow. */
const DONE =
  /(?:前)?(?:按[月季年]度?|全部|按时|按期|如期|及时|基本|全面|均|都|已|可|须|应|要|能|并|予以|足额|分配|统一|陆续|一次性)*(?:完成|完工|竣工|结束|办结|拨付|验收|支付|发放|到位|交付|投入使用|完毕|建成|落实|下达|实施|执行|上报|报送|提交|启动|开工|达标|兑[现付]|缴[纳清]|归还|到账|清算|结算|付清|出版|上线|运行|开展)[^\d,，。;；、]{0,24}(?:20\d{2}年度?[^\d,，。;；、]{0,12})?$/u;

const BARE_YEAR = /^(?:20\d{2}|[本当全])?年度?$/u;
/** What is done is told of, not by when: 年底完成情况, 12月建成的厂房运行良好. */
const TELLING =
  /情况|进度|平稳|正常|良好|有序|稳定|(?<!验收)合格|完好|显著|成效|效益|率$|^\p{Script=Han}{2,4}的/u;
const LONG_DONE =
  /(?:完成|落实|实施|执行|开展|运行|完工|竣工|验收|发放|拨付|支付|结算).{2,}$|.{13,}$/u;

/** A recurring day (每月10日前, 每季度末) is no last day; the last day of every year is one of this year's too. */
const EVERY_YEAR = /^每年度?(?=[^、,和每]*(?:前|[底末]))/u;
const RECURRING = /每|逐[年月季日]|各月|各季|按[年月季日周]/u;

/** 2024年1月1日—12月31日按月发放: in parts, but until then. */
const PAID_BY = /(?<=[日号底前])按[月季年]度?(?=(?:及时|足额)*(?:发放|拨付|支付))/u;

function isoDate({ year, month, day }: LastDay): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${year === null ? '-' : String(year)}-${two(month)}-${two(day)}`;
}

/** 12.31前, 6/30前: without 前 it would be a number. */
const DOTTED_MONTH_DAY = /^(\d{1,2})[./](\d{1,2})[日号]?$/u;

interface Reading {
  readonly last: LastDay;
  readonly from: number;
  readonly to: number;
}

/** The day form between `from` and `to`; 年内 is one, 年前 (before the Spring Festival) is not. */
function readCore(chars: string, from: number, to: number): LastDay | null {
  const whole = chars.slice(from, to);
  const bare = whole.replace(UP_TO, '');
  if (bare === '年' && !whole.endsWith('内')) return null;
  const sign = SIGN.test(chars.slice(0, from));
  const hasDay = /年|季|\d[./-]\d+[./-]|\d月\d|[底末]/u.test(whole);
  if (sign && !hasDay) return null;
  const dotted = /前$/u.test(whole) ? DOTTED_MONTH_DAY.exec(bare) : null;
  if (dotted !== null) return readLastDay(`${dotted[1] ?? ''}月${dotted[2] ?? ''}日`);
  return readLastDay(whole) ?? (bare === '' ? null : readLastDay(bare));
}

/** A remark behind the day: 2024年12月(计划标准), 8月31日开学前, 10月至次年4月供暖期. */
const REMARK =
  /\([^()\d]{1,12}\)$|(?<=[月日号])(?:采暖|供暖|取暖|防火|禁渔|服务|施工|建设)期$|(?<=\d[日号])(?!以|之)\p{Script=Han}{2,4}前$/u;

function readDay(whole: string): Reading | null {
  const chars = whole.replace(REMARK, '');
  const every = EVERY_YEAR.exec(chars)?.[0].length ?? 0;
  if (RECURRING.test(chars.slice(every).replace(PAID_BY, ''))) return null;
  const lead = every || (LEAD.exec(chars)?.[0].length ?? 0);
  const done = DONE.exec(chars);
  const ends = done === null ? [chars.length] : [chars.length, done.index];
  if (done !== null && !done[0].startsWith('前') && TELLING.test(done[0])) return null;
  // 2024年全面完成目标任务 tells of the year, not of a day by which.
  if (done !== null && BARE_YEAR.test(chars.slice(0, done.index)) && LONG_DONE.test(done[0]))
    return null;
  for (const end of ends) {
    for (const from of lead > 0 ? [lead, 0] : [0]) {
      const to = end === done?.index && chars.startsWith('前', end) ? end + 1 : end;
      const last = from < to ? readCore(chars, from, to) : null;
      if (last !== null) return { last, from, to };
    }
  }
  return null;
}

/** Reads a whole text as a last day, or `null` when it is no day form from end to end. */
export function parseDeadline(text: NormalizedText): Deadline | null {
  const reading = readDay(text.chars);
  if (reading === null) return null;
  const whole = originalSpan(text, 0, text.chars.length);
  return {
    kind: 'deadline',
    text: text.raw.slice(whole.start, whole.end),
    latest: isoDate(reading.last),
    spans: { date: originalSpan(text, reading.from, reading.to) },
  };
}
