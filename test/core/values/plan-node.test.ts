import { readPlanNode } from '../../../src/core/values/plan-node';

test.each([
  ['3月底', '3月底'],
  ['３ 月 底', '3月底'],
  [' 10月底\n', '10月底'],
  ['12月末', '12月底'],
  ['截至6月底', '6月底'],
  ['十月底', '10月底'],
  ['12月份底（%）', '12月底'],
  ['13月底', null],
  ['0月底', null],
  ['3月', null],
  ['第三季度', null],
  ['', null],
])('%j is the node %j', (label, node) => {
  expect(readPlanNode(label)).toBe(node);
});
