import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'A level-2 indicator must stand under its level-1 indicator',
  messages: {
    misplaced:
      '“{text}” belongs to “{expected}” but stands under “{level1}”. Move it to “{expected}”, or correct its name.',
    costUnderOutput:
      '“{text}” is a level-2 indicator of “{expected}” but stands under “{level1}”. Both frames are in use, so this is acceptable; where the old one is required, write “成本指标”.',
    unknownLevel1:
      '“{text}” is no level-1 indicator of the form. Check the name, e.g. 产出指标, 效益指标, 满意度指标.',
    unknownLevel2:
      '“{text}” is no level-2 indicator of the form. Check the name, e.g. 数量指标, 社会效益指标.',
  },
  fixes: {},
  basis: 'The frame of indicators of the published form',
  certainty: 'form',
};
