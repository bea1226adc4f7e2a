import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '编码末位校验不符',
  messages: {
    unlikely:
      '项目编码“{text}”末位是{last}，按推断的校验方法应为{expected}。末位校验不符，请核对。',
    unlikeOthers:
      '项目编码“{text}”末位是{last}，与本工作簿同类编码的规律不合（应为{expected}）。末位校验不符，请核对。',
  },
  fixes: {},
  basis: '由公开的四个编码推断：末位是模31的校验字符；其他前缀未必适用',
  certainty: 'inferred',
};
