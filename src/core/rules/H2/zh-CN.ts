import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '金额单位应写明并一致',
  messages: {
    noUnit: '全表没有写明金额单位，看不出金额是元还是万元。请在表头右上角写“单位：{unit}”。',
    otherUnit: '{field:field}填“{text}”，本表金额单位是{unit}。请换算成{unit}，只填数字。',
    unusualUnit: '表头写“{text}”，本表金额单位应是{units:list}之一。请换算金额，并改写单位。',
  },
  fixes: { stateUnit: '写“单位：{unit}”', convert: '换算成{amount:exact}{unit}' },
  basis: '河北2024公开表样：表头写明“单位：万元”',
  certainty: 'form',
};
