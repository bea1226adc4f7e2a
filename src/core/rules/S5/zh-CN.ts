import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '三级指标不应重名',
  messages: {
    duplicate:
      '三级指标“{text}”出现{count}次（{addresses:list}），分在不同的二级指标下。请改成能区分的名称，或删去重复的。',
    duplicateWithinLevel2:
      '三级指标“{text}”出现{count}次（{addresses:list}），有的在同一个二级指标下。请改名或删去重复的。',
    placeholder: '三级指标还是表样上的“{text}”。请改为具体的指标名称，不用的行请删去。',
    blank: '{field:field}未填。请填写；这一行不用的，请整行清空。',
    errorValue: '{field:field}是错误值{text}，{text:fault}。请改正公式或直接填写。',
  },
  fixes: {},
  basis: '河北2024公开表样：同一张表内三级指标不重名',
  certainty: 'practice',
};
