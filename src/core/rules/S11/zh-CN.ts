import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '绩效目标宜具体',
  messages: {
    alike:
      '{count}个项目的绩效目标都是“{example}”，看不出各自要做成什么。能写明的请写做什么、做多少、何时完成。',
    vagueOne: '绩效目标“{example}”没有数量或时间。能写明的请写做多少、何时完成。',
    vague: '{count}个项目的绩效目标没有数量或时间，如“{example}”。能写明的请写做多少、何时完成。',
  },
  fixes: {},
  basis: '绩效目标应说明预期产出和效果（财预〔2015〕88号，条文待核）',
  certainty: 'practice',
};
