import { submissionEnUS } from '../../src/text/submission/en-US';
import { submissionZhCN } from '../../src/text/submission/zh-CN';

test.each([
  [0, 0, '可以送审。', 'Ready.'],
  [0, 4, '可以送审；另有提示 4 处。', 'Ready, with 4 hints.'],
  [1, 0, '可以送审；另有警告 1 处。', 'Ready, with 1 warning.'],
  [2, 1, '可以送审；另有警告 2 处，提示 1 处。', 'Ready, with 2 warnings and 1 hint.'],
])('what is none is not said: %d warnings, %d hints', (warnings, hints, chinese, english) => {
  expect(submissionZhCN.ready(warnings, hints)).toBe(chinese);
  expect(submissionEnUS.ready(warnings, hints)).toBe(english);
});
