import type { RuleWords } from '../rule';

export const enUS: RuleWords = {
  title: 'A level-2 indicator must stand under its level-1 indicator',
  messages: {
    misplaced:
      '“{text}” belongs to “{expected}” but stands under “{level1}”. Move it to “{expected}”, or correct its name.',
    costUnderOutput:
      '“{text}” is a level-2 indicator of “{expected}” but stands under “{level1}”. Both frames are in use, so this is acceptable; where the old one is required, write “成本指标”.',
    mistyped:
      '“{text}” looks like “{expected}” mistyped. Correct it, or summaries will not know it.',
    costLevel1:
      '“{text}” stands as a level-1 indicator here; the local form has 成本指标 under 产出指标. Leave it if you were asked for it.',
    unknownLevel1:
      '“{text}” is no level-1 indicator of the form. Check the name, e.g. 产出指标, 效益指标, 满意度指标.',
    unknownLevel2:
      '“{text}” is no level-2 indicator of the form. Check the name, e.g. 数量指标, 社会效益指标.',
  },
  fixes: { rename: 'Change to “{text}”' },
  basis: 'The frame of indicators of the published form',
  certainty: 'form',
};
