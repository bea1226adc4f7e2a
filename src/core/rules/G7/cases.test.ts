import { ruleCases } from '../../../../test/core/rules/rule-cases';
import { SIGN_AND_UNIT } from '../../../../test/core/rules/sample-form';

ruleCases('G7', [
  { accepts: 'a cost at most, a quantity at least' },
  { accepts: 'shares and savings', cells: { E13: '≥95%', C14: '节约电费', E14: '≥2万元' } },
  {
    accepts: 'a number that is kept down by its name',
    cells: { C10: '会议次数控制', E10: '≤10次' },
  },
  { accepts: 'what deals with complaints', cells: { C10: '投诉办结件数', E10: '≥20件' } },
  ...[
    ['安全事故应急演练次数', '≥2次'],
    ['污染防治设施', '≥3套'],
    ['违法建筑拆除面积', '≥5000平方米'],
    ['投诉受理件数', '≥300件'],
    ['受理投诉', '≥300件'],
    ['纠纷调解', '≥200件'],
    ['舆情监测报告', '≥12期'],
    ['超标车辆检测', '≥400台次'],
    ['死亡证明办理', '≥800份'],
    ['公务用车数量', '≤20辆'],
  ].map(([name = '', value = '']) => ({
    accepts: `${name}${value}: work that is done, or a number kept down`,
    cells: { C10: name, E10: value },
  })),
  { accepts: 'a cost that is named a minimum', cells: { C13: '最低补助标准', E13: '≥300元/人' } },
  ...['责任事故', '安全事故起数', '有效投诉（件）', '负面舆情事件'].map((name) => ({
    rejects: `${name}, to be kept down`,
    cells: { C15: name, E15: '≥2起' },
    findings: [
      {
        address: 'E15',
        severity: 'warning' as const,
        messageId: 'harmAtLeast',
        args: { text: '≥2起', name },
        fix: { E15: { v: '≤2起', nf: '@' } },
      },
    ],
  })),
  { accepts: 'a time to keep within', cells: { C10: '维修时间', E10: '≤2天' } },
  {
    rejects: 'a cost that must be reached',
    cells: { E13: '不低于35.5万元' },
    findings: [
      {
        address: 'E13',
        severity: 'warning',
        messageId: 'costAtLeast',
        args: { text: '不低于35.5万元', name: '总费用' },
        fix: { E13: { v: '≤35.5万元', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'complaints that must be reached',
    cells: { C18: '群众投诉', E18: '3件以上' },
    findings: [
      {
        address: 'E18',
        severity: 'warning',
        messageId: 'harmAtLeast',
        args: { text: '3件以上', name: '群众投诉' },
        fix: { E18: { v: '≤3件', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'an output that must not be exceeded',
    cells: { E10: '≤120盏' },
    findings: [
      {
        address: 'E10',
        severity: 'warning',
        messageId: 'countAtMost',
        args: { text: '≤120盏', name: '安装路灯' },
        fix: { E10: { v: '≥120盏', nf: '@' } },
      },
    ],
  },
  { accepts: 'signs in a column of their own', cells: SIGN_AND_UNIT },
  {
    rejects: 'a sign in a column of its own, and turns it there',
    cells: { ...SIGN_AND_UNIT, F13: '≥' },
    findings: [
      {
        address: 'E13',
        severity: 'warning',
        messageId: 'costAtLeast',
        args: { text: '≥35.5万元', name: '总费用' },
        cells: ['E13', 'F13'],
        fix: { F13: { v: '≤', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'guests that must not be exceeded: receiving them is the output',
    cells: { C10: '接待批次', E10: '≤38批' },
    findings: [
      {
        address: 'E10',
        severity: 'warning',
        messageId: 'countAtMost',
        args: { text: '≤38批', name: '接待批次' },
        fix: { E10: { v: '≥38批', nf: '@' } },
      },
    ],
  },
]);
