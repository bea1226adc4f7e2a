import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '同一事项的计量单位不一致',
  messages: {
    otherThanName: '名称“{name}”里的单位是“{other}”，指标值“{text}”用的是“{unit}”。请统一。',
    different: '“{name}”在{sheet}用“{other}”，这里“{text}”用“{unit}”。请统一。',
    synonym: '“{name}”在{sheet}用“{other}”，这里“{text}”用“{unit}”，意思相同。建议统一。',
  },
  fixes: {},
  basis: '同一文件内口径一致；公开表样批、批次、场并存',
  certainty: 'form',
};
