import type { RuleWords } from '../rule';

export const zhCN: RuleWords = {
  title: '二级指标应与一级指标对应',
  messages: {
    misplaced:
      '“{text}”属于“{expected}”，现在“{level1}”下。请移到“{expected}”下，或改二级指标名称。',
    costUnderOutput:
      '“{text}”是“{expected}”的二级指标，现在“{level1}”下。两种框架并存，可以接受；当地要求旧框架的，请写“成本指标”。',
    mistyped: '“{text}”像是“{expected}”写错了。请改正，否则汇总时认不出来。',
    costLevel1:
      '这里把“{text}”单列为一级指标；本地表样把成本指标放在产出指标下。上级要求单列的，不用改。',
    unknownLevel1: '“{text}”不是表样中的一级指标。请核对名称，如产出指标、效益指标、满意度指标。',
    unknownLevel2: '“{text}”不是表样中的二级指标。请核对名称，如数量指标、社会效益指标。',
  },
  fixes: { rename: '改为“{text}”' },
  basis: '绩效目标表表样的指标框架',
  certainty: 'form',
};
