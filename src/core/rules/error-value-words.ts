/** What Excel's error values mean, as messages say it. */
import type { Locale } from './field-words';

const MEANINGS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    '#REF!': '公式引用的单元格已被删除',
    '#DIV/0!': '公式里除数是0或空白',
    '#N/A': '公式没有查到要找的内容',
    '#VALUE!': '参加计算的内容有的不是数字',
    '#NAME?': '公式里有Excel不认识的名称或函数',
    '#NUM!': '公式算出的数太大、太小或无法计算',
    '#NULL!': '公式里的区域没有写对',
  },
  'en-US': {
    '#REF!': 'the cells that its formula refers to were deleted',
    '#DIV/0!': 'its formula divides by 0 or by a blank',
    '#N/A': 'its formula did not find what it looks for',
    '#VALUE!': 'its formula calculates with something that is no number',
    '#NAME?': 'its formula has a name or function that Excel does not know',
    '#NUM!': 'its formula gives a number that is too large, too small or impossible',
    '#NULL!': 'its formula names ranges in a way that is wrong',
  },
};

const UNKNOWN: Readonly<Record<Locale, string>> = {
  'zh-CN': '公式没有算出结果',
  'en-US': 'its formula gives no result',
};

/** `#DIV/0!` → 公式里除数是0或空白. */
export function errorValueMeaning(code: string, locale: Locale): string {
  return MEANINGS[locale][code] ?? UNKNOWN[locale];
}
