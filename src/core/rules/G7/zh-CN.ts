import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '比较符号像是写反了',
  messages: {
    costAtLeast:
      '成本“{name}”写了“{text}”。成本一般是不超过，请核对符号；确是下限的，请在名称里写明。',
    harmAtLeast: '“{name}”写了“{text}”。这类事越少越好，一般是不超过，请核对符号。',
    countAtMost:
      '数量“{name}”写了“{text}”。数量指标一般是不少于，请核对符号；确是上限的，请在名称里写明“控制”。',
  },
  fixes: { turn: '改为{text}' },
  basis: '成本、事故、投诉不超过，产出数量不少于；公开表中见到写反的',
  certainty: 'practice',
};
