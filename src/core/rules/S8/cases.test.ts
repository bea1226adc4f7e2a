import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('S8', [
  { accepts: 'a share described by its formula', cells: { D18: '满意人数÷调查人数' } },
  { accepts: 'a frequency described as a count', cells: { C10: '巡查频率', D10: '巡查次数' } },
  { accepts: 'a count described as a count', cells: { C10: '受益人数', D10: '受益的村民人数' } },
  { accepts: 'a share described as a share', cells: { C11: '合格率（%）', D11: '验收合格率' } },
  {
    rejects: 'a share described as a count',
    cells: { C18: '村民满意度（%）', D18: '满意人数' },
    findings: [
      {
        address: 'D18',
        severity: 'warning',
        messageId: 'countForShare',
        args: { text: '满意人数', name: '村民满意度（%）', value: '≥92%' },
        cells: ['D18', 'C18'],
      },
    ],
  },
  {
    rejects: 'a count described as a share',
    cells: { C10: '受益人数', D10: '受益率' },
    findings: [
      {
        address: 'D10',
        severity: 'warning',
        messageId: 'shareForCount',
        args: { text: '受益率', name: '受益人数', value: '≥120盏' },
        cells: ['D10', 'C10'],
      },
    ],
  },
  { accepts: 'a rate that is no share of 100', cells: { C11: '图书周转率', E11: '≥3次' } },
  { accepts: 'a rate in other words', cells: { C11: '发病率', E11: '≤5/10万' } },
  { accepts: 'a mark for satisfaction', cells: { C18: '村民满意度', E18: '≥90分' } },
  {
    rejects: 'a value that counts under a name that is a share',
    cells: { E18: '≥300人' },
    findings: [
      {
        address: 'E18',
        severity: 'warning',
        messageId: 'valueCounts',
        args: { text: '≥300人', name: '村民满意度' },
        cells: ['E18', 'C18'],
      },
    ],
  },
]);
