import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '三级指标的个数',
  messages: {
    few: '只有{count}个三级指标，公开的项目表一般不少于{limit}个。工资、运转类项目可以较少；其他请补充。',
    many: '有{count}个三级指标，公开的项目表一般不多于{limit}个。请保留能考核的关键指标。',
  },
  fixes: {},
  basis: '公开文本的项目表多为8～16个，未见上级规定的个数',
  certainty: 'practice',
};
