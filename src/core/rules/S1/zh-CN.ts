import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '一级指标应齐全',
  messages: {
    missing: '没有一级指标“{text}”。请补上该一级指标及其二级、三级指标。',
    nameLost:
      '一级指标“{text}”的名称不见了，下面的“{level2}”等二级指标还在，可能是删行时一并删掉了。请在这一格补填“{text}”。',
    blankRows: '一级指标“{text}”下各行都未填。请至少填写一个三级指标。',
  },
  fixes: {},
  basis: '绩效指标框架：产出、效益、满意度（财预〔2021〕101号，条文待核）',
  certainty: 'practice',
};
