import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '满意度的目标值少见',
  messages: {
    low: '满意度目标“{text}”低于{usual}%，公开表中一般在90%左右。请核对。',
    full: '满意度目标“{text}”，要人人满意才算完成。请核对。',
  },
  fixes: {},
  basis: '公开表中满意度多为85%～100%，以90%、95%居多',
  certainty: 'practice',
};
