import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '累计数一般不会减少',
  messages: {
    'falling-figure':
      '“{row}”{later}填{figure:exact}，小于{earlier}的{before:exact}，少{difference:exact}万元。是退款、调账，还是填错了？退款、调账请在备注写明；填错了请改正。',
    'falling-quarter':
      '“{row}”{later}填{figure:exact}，是负数。是退款、调账，还是填错了？退款、调账请在备注写明；填错了请改正。',
    'falling-actual':
      '“{row}”{later}填{figure}，小于{earlier}的{before}，少{difference}。累计完成数一般不会减少。请核对；填的若是当季数，请把台账切换为当季。',
    'negative-actual': '“{row}”{later}填{figure}，是负数。当季完成数一般不会小于0。请核对。',
  },
  fixes: { refund: '退款', reallocation: '调账', correction: '改正' },
  basis: '台账按累计填报：截至各月底的累计数；减少多因退款、调账',
  certainty: 'practice',
};
