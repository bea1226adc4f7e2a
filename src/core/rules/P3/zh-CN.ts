import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '资金支出计划应逐期不减',
  messages: {
    decreasing:
      '{node}填{percent}%{display:shown}，小于{earlierNode}的{earlierPercent}%{earlierDisplay:shown}，差{difference}个百分点。这里填截至该月底的累计比例，不应减少。请核对这两期。',
    decreasingAtEnd:
      '{node}填{percent}%{display:shown}，小于{earlierNode}的{earlierPercent}%{earlierDisplay:shown}，差{difference}个百分点。这里填截至该月底的累计比例，{node}应为100%。',
    shares:
      '填{text}，{node}应为100%。合计正好100，像是分段比例（按当期填的）；应填截至各月底的累计比例。',
  },
  fixes: { cumulative: '改为{plan}' },
  basis: '河北2024公开表样，表头未写“累计”',
  certainty: 'inferred',
};
