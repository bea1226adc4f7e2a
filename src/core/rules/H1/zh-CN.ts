import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '表头必填项不能为空',
  messages: {
    blank: '{field:field}未填。请填写后再送审。',
    fundsBlank: '财政资金和其他资金都未填。请至少填一项，没有的一项可以留空（按0计）。',
    missing: '没有找到“{field:field}”这一栏，可能被删除或改了名称。请恢复该栏。',
    errorValue: '{field:field}是错误值{text}，{text:fault}。请改正公式或直接填写。',
  },
  fixes: {
    sum: '填{amount:exact}{unit}（财政加其他）',
    allFiscal: '全部作财政资金，填{amount:exact}{unit}',
  },
  basis: '河北2024公开表样：各栏均已填写',
  certainty: 'form',
};
