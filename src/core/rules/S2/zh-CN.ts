import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '二级指标应齐全',
  messages: {
    missing: '“{level1}”下没有二级指标“{text}”。请补上；本项目确实没有的，可以不填。',
    nameLost:
      '“{level1}”下这一格没有二级指标名称，全表又缺“{text}”，可能是名称被删掉了。请核对后补填“{text}”。',
    blankRows: '二级指标“{text}”所在行都未填。请填写；本项目确实没有的，可删去该行。',
  },
  fixes: {},
  basis: '河北2024公开表样：九个二级指标各有一行；工资、运转类项目可以较少',
  certainty: 'practice',
};
