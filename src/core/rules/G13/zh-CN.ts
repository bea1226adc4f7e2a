import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '指标值只有定性词，没有标准',
  messages: {
    inOutput: '产出指标写的是“{text}”，没有可核对的标准。请改成数量、比率或具体的标准。',
    oneEffect: '效果写的是“{text}”，年底不好衡量。可能的话，换成能数的指标。',
    inEffect: '有{count}处效果只写了定性词，如“{text}”。可能的话，换成能数的指标。',
  },
  fixes: {},
  basis: '指标应细化、量化（条文待核）；县级自查中的首要问题',
  certainty: 'practice',
};
