import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '资金用途不应只写项目名称',
  messages: {
    sameAsName: '资金用途与项目名称一样（“{text}”），看不出钱花在哪里。请写明具体支出内容。',
  },
  fixes: {},
  basis: '表样要求写“预算规模及资金用途”，项目名称另有一栏',
  certainty: 'practice',
};
