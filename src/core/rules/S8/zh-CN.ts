import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '名称、描述、指标值说的不是一回事',
  messages: {
    countForShare:
      '三级指标“{name}”是比率，描述“{text}”却是数量，指标值是“{value}”。请把描述改成比率怎么算，或改指标名称。',
    shareForCount:
      '三级指标“{name}”是数量，描述“{text}”却是比率，指标值是“{value}”。请改描述或指标名称。',
    valueCounts: '三级指标“{name}”是比率，指标值“{text}”却是数量。请改成百分比，或改指标名称。',
  },
  fixes: {},
  basis: '名称、描述、指标值应指同一个数',
  certainty: 'practice',
};
