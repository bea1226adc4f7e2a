/** 节点 of the 资金支出计划: the labels `3月底`, `6月底`, `10月底`, `12月底`. */
import { readChineseNumeral } from './chinese-numeral';
import { compactText } from './compact-text';

/** The Chinese characters that {@link readPlanNode} allows at the start of a label. */
export const NODE_STARTS: readonly string[] = Array.from('截到至一二三四五六七八九十');

const NODE_LABEL =
  /^(?:截至|截止到?|到|至)?(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:底|末)(?:[(（]?%[)）]?)?[:：]?$/u;

/**
 * The node a label names, as editions write it: `３ 月 底`, `三月底`, `截至3月末` are all `3月底`.
 *
 * `null` when the text is not the label of a month's end.
 */
export function readPlanNode(label: string): string | null {
  const month = NODE_LABEL.exec(compactText(label))?.groups?.['month'];
  if (month === undefined) return null;
  const number = Number(/^\d/.test(month) ? month : readChineseNumeral(month));
  return number >= 1 && number <= 12 ? `${String(number)}月底` : null;
}
