/** 完成情况 and its reasons in words. The sheet holds the Chinese words themselves. */
import type { Locale } from '../rules/field-words';
import type { Completion, CompletionReason } from './completion-result';

const IN_ENGLISH: Readonly<Record<Completion, string>> = {
  完成: 'Achieved',
  部分完成: 'Partly achieved',
  未完成: 'Not achieved',
  进行中: 'In progress',
  达标: 'Within the limit',
  超出: 'Over the limit',
  未到期: 'Not due yet',
  未填: 'Not filled in',
  无法判断: 'Cannot be judged',
};

const REASONS: Readonly<Record<CompletionReason, Readonly<Record<Locale, string>>>> = {
  'target-blank': { 'zh-CN': '指标值未填', 'en-US': 'The target value is blank' },
  'target-placeholder': {
    'zh-CN': '指标值还是占位符，请先填指标值',
    'en-US': 'The target value is still a placeholder; fill it in first',
  },
  placeholder: {
    'zh-CN': '实际值是占位符，按未填处理',
    'en-US': 'The actual is a placeholder and counts as blank',
  },
  'error-value': {
    'zh-CN': '单元格是错误值，请先改正公式',
    'en-US': 'The cell holds an error value; correct its formula first',
  },
  'not-a-number': {
    'zh-CN': '这里要填数字，可带单位',
    'en-US': 'A number belongs here, with or without unit',
  },
  'not-a-date': {
    'zh-CN': '请填完成日期，或填“已完成”',
    'en-US': 'Enter the day of completion, or 已完成',
  },
  'not-a-status': {
    'zh-CN': '定性指标请选“达成”“部分达成”或“未达成”',
    'en-US': 'Choose 达成, 部分达成 or 未达成 for a target in words',
  },
  'range-in-actual': {
    'zh-CN': '实际值是区间，请填一个数',
    'en-US': 'The actual is a range; enter one number',
  },
  'unit-differs': {
    'zh-CN': '实际值与指标值单位不同，不能换算，请改为同一单位',
    'en-US': 'Actual and target are in units that cannot be converted; use the same unit',
  },
  'scale-unclear': {
    'zh-CN': '看不出实际值是否以“万”计，请写上单位',
    'en-US': 'It is unclear whether the actual is in multiples such as 万; type its unit',
  },
  'percent-unclear': {
    'zh-CN': '不大于1的数看不出是比例还是百分数，请写上%',
    'en-US': 'A number up to 1 may be a fraction or a percentage; type the % sign',
  },
  'sign-in-actual': {
    'zh-CN': '实际值带比较符号，像从指标值抄来的，请填实际数',
    'en-US':
      'The actual carries a comparison sign as if copied from the target; enter the real figure',
  },
  'approximate-actual': {
    'zh-CN': '实际值是约数，请填确数',
    'en-US': 'The actual is approximate; enter the exact figure',
  },
  'target-without-unit': {
    'zh-CN': '指标值没有单位，只比较数字',
    'en-US': 'The target has no unit; only the numbers are compared',
  },
  'same-as-target': {
    'zh-CN': '实际情况与指标值文字相同，请核对',
    'en-US': 'The actual repeats the words of the target; please check',
  },
  late: { 'zh-CN': '晚于规定期限', 'en-US': 'Later than the deadline' },
  'date-after-as-of': {
    'zh-CN': '完成日期晚于截至日，按进行中处理',
    'en-US': 'The day lies after the cut-off and counts as in progress',
  },
  'year-assumed': {
    'zh-CN': '期限没有写年份，按完成日期的年份比较',
    'en-US': 'The deadline names no year; that of the day of completion is assumed',
  },
  'parts-differ': {
    'zh-CN': '一格有几个指标值，请按同样顺序逐个填实际值，用分号隔开',
    'en-US': 'The cell holds several targets; enter as many actuals in the same order',
  },
};

/** 完成情况 in the language; in Chinese the word itself. */
export function completionText(completion: Completion, locale: Locale): string {
  return locale === 'zh-CN' ? completion : IN_ENGLISH[completion];
}

/** What a reason asks of the person, in one line. */
export function completionReasonText(reason: CompletionReason, locale: Locale): string {
  return REASONS[reason][locale];
}
