import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '≥100%只能等于100%',
  messages: {
    atLeastHundred: '“{text}”最高就是100%，写作“100%”即可。',
  },
  fixes: { plain: '改为{text}' },
  basis: '比率最高为100%',
  certainty: 'inferred',
};
