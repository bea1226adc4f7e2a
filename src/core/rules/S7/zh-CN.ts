import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '指标值确定依据宜写明文号或年度',
  messages: {
    alike:
      '{count}行的确定依据都是“{basis}”，看不出各个指标值从何而来。能写明的请写文件名称、文号或年度。',
    noDocument:
      '{count}行的确定依据没有文号或年度，如“{basis}”。能写明的请补文件名称、文号或年度。',
    oneWithoutDocument: '确定依据“{basis}”没有文号或年度。能写明的请补文件名称、文号或年度。',
    blank: '指标值确定依据未填。请填写文件、计划或上年完成数等来源。',
    errorValue: '指标值确定依据是错误值{text}，{text:fault}。请改正公式或直接填写。',
  },
  fixes: {},
  basis: '河北2024公开表样：每行都填写了确定依据',
  certainty: 'practice',
};
