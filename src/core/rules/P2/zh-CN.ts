import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '资金支出计划应在0～100%之间',
  messages: {
    negative: '{node}填{text}{display:shown}，小于0。请填截至{node}的累计支出比例，在0～100%之间。',
    over100:
      '{node}填{text}{display:shown}，大于100%。请填截至{node}的累计支出比例，在0～100%之间。',
    malformed: '{node}填“{text}”，不能识别为百分比。请填25%这样的数。',
    errorValue: '{node}是错误值{text}，{text:fault}。请改正公式或直接填百分比。',
    mixedForms: '各节点写法不一（{text}），有的带百分号，有的不带。已按百分比理解，请统一写法。',
  },
  fixes: { oneForm: '统一为百分比格式' },
  basis: '河北2024公开表样：“资金支出计划（%）”',
  certainty: 'form',
};
