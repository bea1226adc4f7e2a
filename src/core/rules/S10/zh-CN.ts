import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '不同项目的生态效益写得一样',
  messages: {
    alike:
      '{count}个项目的生态效益写得一样，如“{example}”。确有生态效益的请写各自的；没有的可以不设该指标。',
  },
  fixes: {},
  basis: '生态效益应与项目内容有关；没有的可以不设',
  certainty: 'practice',
};
