import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '指标值没有计量单位',
  messages: {
    withoutUnit: '“{text}”没有计量单位，三级指标名称里也没有。请补单位，如人次、平方米、%。',
    fraction: '“{text}”没有写%，看不出是小数还是百分数。请写成百分数，如90%。',
  },
  fixes: { addPercent: '改为{text}' },
  basis: '河北2024公开表样：单位与数值写在同一格',
  certainty: 'form',
};
