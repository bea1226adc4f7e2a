import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '资金支出计划末期应为100%',
  messages: {
    notFull:
      '{node}填{percent}%{display:shown}，应为100%，差{difference}个百分点。年底应全部支出；确有结转的，请先核对预算数。',
    shares:
      '{node}填{percent}%，应为100%。{text}合计正好100，像是分段比例（按当期填的）；应填截至各月底的累计比例。',
  },
  fixes: { cumulative: '改为{plan}' },
  basis: '河北2024公开表样：各表12月底均为100%',
  certainty: 'form',
};
