/** Numbers in figures inside a text, told from figures that belong to names, years, codes, ratios and sums. */
import { unitAtStart } from './units';

export interface NumberToken {
  readonly from: number;
  readonly to: number;
  /** As typed, thousands groups removed: `'1200.50'`. */
  readonly digits: string;
}

/** What the figures of a text are. */
export interface NumberTokens {
  /** Numbers that say how many or how much. */
  readonly numbers: readonly NumberToken[];
  /** True when figures form something that is no single number: 1:2, 3×4, 2/3. */
  readonly compound: boolean;
}

const FIGURES =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])|\d+(?:\.\d+|\.(?=[%‰]))?|(?<![\p{L}\p{N}.)%])\.\d+/gu;
const COMPOUND = /\d\p{Script=Han}{0,2}[×*]\d|\d%?[:÷^+∶±]\d|\d[xX]\d|\d\/\d|\d\.\d+\.\d|\d,\d/u;
/** Titles, document numbers, quotations, circles of so many minutes, models, numbers of telephones. */
const NAMES =
  /《[^《》]*》?|〔[^〔〕]*〕?|【[^【】]*】?|\[[^[\]]*\]?|“[^“”]*”|"[^"]*"|\d+(?:小时|分钟)\p{Script=Han}{0,8}圈|[A-Za-z]{2,}\d*-\d+(?:[*×+xX]\d+)+|(?<![\d.])(?:12[35]\d\d|95\d{3}|110|119|120|122)(?=热线|投诉|举报|接处?警|报警|警情|急救|工单)|(?<![\d.])(?:0\d{2,3}-\d{7,8}|1[3-9]\d{9})(?![\d.%\p{Script=Han}])/gu;

/** Figures that only say of whom or of what the number behind them speaks: 0-6岁儿童, 24小时办结率, 每2年. */
const SCOPES = [
  /\d+(?:[-~—至]\d+)?周?岁(?=\D*\d)/gu,
  /\d+(?:\.\d+)?(?:个)?(?:小时|分钟|秒|h|min|s|天|日|工作日|周|年|级|类)[^\d,%]*率(?=[^\d,]{0,5}\d)/gu,
  /(?<=^|[,;、。\n])\d+(?:米|公里|里)\p{Script=Han}{2,8}率(?=[^\d,]{0,5}\d)/gu,
  /每\d+(?:\.\d+)?(?=\D+\d)/gu,
  /\d+次(?<=每[年季月][^\d,]{0,10}\d+次)(?=\p{Script=Han}{0,6}率[^\d,]{0,5}\d)/gu,
  /\/(?:\d{1,2}(?=年|个月|月|天|周|小时)|100(?=km|公里))/gu,
  /\/\d{1,4}(?=[百千万])/gu,
  /\d+分制(?=\D*\d)/gu,
  /\d+(?:\.\d+)?(?:[kK]?[vV]A?|[kK]?W|[MG](?:bps)?|TB|mm|英?寸|匹|千瓦|千伏安?|吨级?(?=[^\d,%]*车))(?=\p{Script=Han}\D*\d)/gu,
  /(?<![≥≤<>=\d.])\d+(?:[-~—至]\d+)?级(?=\p{Script=Han}\D*\d)/gu,
  /\d+(?:\.\d+)?(?:m|米|[cm]m|厘米)[宽高长厚深](?=\D*\d)/gu,
  /24小时(?!以?内|之内|办|响应|到|处置|解决|修复|送达)(?=\p{Script=Han}{2}\D*\d)/gu,
  /(?<!\d)1:\d{2,5}0(?!\d)/gu,
  /(?<=^|[,;、。\n])\d+(?:\.\d+)?(?:[-~—]\d+)?(?:c?m|米|吨|t|寸|升|L|匹|马力|层|班|座|人|方|立方米?)(?=\p{Script=Han}{2,6}[≥≤<>=]?\d+(?:台套?|套|辆|部|架|栋|幢|座|间|所|根|盏|块|艘|口)(?:$|[,;、。\n(]))/gu,
  /(?<!\d)\d{3,5}(?=(?:热线|接处?警|报警|指挥|平台|网络|急救|火警|联动|工单|投诉|举报)\D*\d)/gu,
  /[由从][^\d,。;]{0,10}\d+(?:\.\d+)?(?:[%‰]|\p{Script=Han}{0,3})(?=(?:提高|提升|增加|增长|上升|扩大|下降|降低|减少|缩短|压缩|压减|[升降增减提])[到至为])/gu,
  /\d+(?:天|日|月|个月|年|周|季度?|小时|学期)(?=[≥≤<>=]?\d+[次场期轮])/gu,
];

/** What every name has; most values have none of it. */
const NAME = /[《〔【[“"圈A-Za-z]|\d{3}/u;
/** Every scope has a second number behind its own. */
const TWO_NUMBERS = /\d\D+\d/u;

/** Ranges of `chars` inside titles, document numbers and quotation marks, or that are the scope of a later number. */
function nameRanges(chars: string): (readonly [number, number])[] {
  const patterns = [
    ...(NAME.test(chars) ? [NAMES] : []),
    ...(TWO_NUMBERS.test(chars) ? SCOPES : []),
  ];
  const names = patterns.flatMap((pattern) => [...chars.matchAll(pattern)]);
  return names.map((name) => [name.index, name.index + name[0].length]);
}

/** ISO letters before an amount: RMB 3500元. */
const CURRENCY = /(?:^|[^A-Za-z])(?:RMB|CNY)$/u;

/** Figures that are part of a word: 5G, PM2.5, 第3, 15号, 2024年, GB3838-2002. */
function isPartOfWord(chars: string, token: NumberToken, codeEnd: number): boolean {
  const before = chars.slice(0, token.from);
  const after = chars.slice(token.to);
  if (/(?:[A-Za-z第ΦφØ]|[A-Za-z][-—+]|(?<![<>≥≤])_)$/u.test(before)) return !CURRENCY.test(before);
  if (/[-—/]$/.test(before) && token.from - 1 === codeEnd) return true;
  if (/^[A-Za-z_]/.test(after) && unitAtStart(after) === null) return true;
  // 监控64路 is a count; a bus line or a street goes on.
  if (/^(?:号(?!召)|周年|路(?!$|[,;。、/]|视频|监控|摄像|高清|探头))/u.test(after)) return true;
  if (/\d{4}年$/u.test(before) && /^月/u.test(after) && Number(token.digits) > 12) return true;
  return (
    /^(?:19|20)\d{2}$/.test(token.digits) &&
    /^(?:学?年|[级届])|^[-—~至](?:19|20)\d{2}学?年/u.test(after)
  );
}

/** Finds the numbers of a text; figures in brackets are left to the caller. */
export function findNumbers(chars: string): NumberTokens {
  // Most texts say no figure, and none of the patterns matches without one.
  if (!/\d/.test(chars)) return { numbers: [], compound: false };
  const names = nameRanges(chars);
  const bare = names.reduce(
    (sofar, [from, to]) => sofar.slice(0, from) + '#'.repeat(to - from) + sofar.slice(to),
    chars,
  );
  const numbers: NumberToken[] = [];
  let codeEnd = -1;
  for (const match of chars.matchAll(FIGURES)) {
    const token = {
      from: match.index,
      to: match.index + match[0].length,
      digits: match[0].replace(/,|\.$/g, '').replace(/^\./, '0.'),
    };
    const named = names.some(([from, to]) => token.from >= from && token.to <= to);
    if (named || isPartOfWord(chars, token, codeEnd)) codeEnd = token.to;
    else numbers.push(token);
  }
  return { numbers, compound: COMPOUND.test(bare.replace(/\d{1,3}(?:,\d{3})+(?!\d)/gu, '0')) };
}
