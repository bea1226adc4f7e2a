import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '金额应存成不小于0的数',
  messages: {
    negative: '{field:field}填{text}，金额不能小于0。请改为实际金额，没有就留空。',
    decimals:
      '{field:field}{text}有{decimals}位小数，以{unit}为单位的金额最多{limit}位（到分）。请核对是否多打了数字。',
    decimalsOfOther:
      '{field:field}{text}有{decimals}位小数，最多{limit}位就到分。请核对是否多打了数字。',
    malformed:
      '{field:field}填“{text}”，不能识别为金额。请只填数字；千分位逗号要每三位一个，如1,234.50。',
    asText: '{field:field}“{text}”存成了文本，表格求和时不会计入。请改存为数字。',
    errorValue: '{field:field}是错误值{text}，{text:fault}。请改正公式或直接填金额。',
  },
  fixes: { toNumber: '改存为数字' },
  basis: '金额以元批复时换算成万元最多6位小数',
  certainty: 'practice',
};
