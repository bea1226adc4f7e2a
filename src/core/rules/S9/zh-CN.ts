import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '成本指标不应写支出进度',
  messages: {
    rate: '“{text}”是支出进度，不是成本，自评时执行率另外计分。请改为总费用或单位成本的上限。',
    rateWithCap:
      '“{text}”是支出进度，不是成本，自评时执行率另外计分。可改为总费用“{cap}”，或单位成本的上限。',
  },
  fixes: {},
  basis: '成本指标反映花多少钱；预算执行率在自评时单独计分（财预〔2020〕10号，条文待核）',
  certainty: 'practice',
};
