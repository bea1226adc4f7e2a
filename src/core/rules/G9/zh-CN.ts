import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '占位符没有换成实际内容',
  messages: {
    placeholder: '指标值“{text}”里的“{placeholder}”是占位符。请换成实际数值或文字。',
    inText: '{field:field}里还留着“{placeholder}”，是表样的提示或占位符。请换成实际内容。',
    blank: '指标值未填。请填写数值或文字；这一行不用的，请整行清空。',
    errorValue: '指标值是错误值{text}，{text:fault}。请改正公式或直接填写。',
  },
  fixes: {},
  basis: '占位符表示尚未填写；部分地区的系统会按0处理',
  certainty: 'practice',
};
