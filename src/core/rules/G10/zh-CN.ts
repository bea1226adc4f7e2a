import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '指标值像是录入或识别错误',
  messages: {
    lostSign: '“{text}”像是“{right}”：≥常被识别成2。请核对。',
    brokenFigures: '“{text}”里的数字不完整，按“{right}”理解。请核对。',
    turnedRange: '“{text}”前面的数比后面的大，像是“{right}”写颠倒了。请核对。',
    endsBeforeStart: '“{text}”结束的时间早于开始的时间。请核对年份和月份。',
    strayUnit: '“{text}”应写作“{right}”。',
    strayMarks: '“{text}”前后有多余的标点或符号，应为“{right}”。',
    fullWidth: '“{text}”有全角数字或不规范的符号，应为“{right}”。',
    noNumber: '“{text}”只有比较符号，没有数字。请补上数字。',
    noSuchDay: '“{text}”里的{day}不存在。请核对日期。',
    jumble: '“{text}”读不出是多少。请改写成一个数或一个范围。',
  },
  fixes: { rewrite: '改为{text}' },
  basis: '公开表中常见的录入、识别错误',
  certainty: 'practice',
};
