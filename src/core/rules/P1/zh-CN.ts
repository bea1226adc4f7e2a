import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '资金支出计划的各个节点都要有',
  messages: {
    missingNode:
      '资金支出计划没有找到节点“{nodes:list}”或填比例的那一行，可能被删除或改了名称。请恢复后填写累计比例。',
    wrongNode: '资金支出计划的表头这一格写“{text}”，应为“{node}”。请改过来，下面的比例才能核对。',
    blank: '资金支出计划{node}未填。请填截至{node}的累计支出比例，如25%。',
  },
  fixes: {},
  basis: '河北2024公开表样：3月底、6月底、10月底、12月底四个节点',
  certainty: 'form',
};
