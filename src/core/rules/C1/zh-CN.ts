import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '项目编码应为完整的文本',
  messages: {
    tooShort: '项目编码“{text}”有{length}位，应为{expected}位，少{difference}位。请对照批复补全。',
    tooLong:
      '项目编码“{text}”有{length}位，应为{expected}位，多{difference}位。请对照批复删去多余的。',
    numeric:
      '项目编码存成了数字（{text}），Excel只保留15位，后面的位数已经丢失。请把单元格格式设为“文本”，再重新输入{expected}位编码。',
    whiteSpace: '项目编码“{text}”中间有空格或换行。请删去，编码应连续{expected}位。',
    fullWidth: '项目编码“{text}”里有全角字符。请改为半角，否则系统查不到该项目。',
    strange: '项目编码“{text}”里有“{characters:list}”。编码只有数字和大写字母，请对照批复改正。',
    letters:
      '项目编码“{text}”前8位是区划和年份，应全是数字，现在有字母“{characters:list}”。请对照批复改正。',
    lowerCase: '项目编码“{text}”里有小写字母。编码用大写字母，请改为大写。',
    blank: '项目编码未填。项目批复后请填写编码。',
    missing: '没有找到“项目编码”这一栏，可能被删除或改了名称。请恢复该栏。',
    errorValue: '项目编码是错误值{text}，{text:fault}。请改正公式或直接填写编码。',
  },
  fixes: { clean: '整理编码', rewrite: '改为{text}' },
  basis: '预算管理一体化系统的项目编码（河北、四川公开文本均为21位）',
  certainty: 'practice',
};
