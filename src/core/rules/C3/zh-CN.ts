import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '编码区划与其他项目不同',
  messages: {
    otherRegion:
      '项目编码“{text}”的区划是{region}，本工作簿多数项目是{common}。上级下达的项目可以不同；否则请核对。',
  },
  fixes: {},
  basis: '项目编码前6位是行政区划（河北、四川公开文本）；县级也有用省级区划的',
  certainty: 'practice',
};
