import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('G13', [
  { accepts: 'definite standards', cells: { E11: '达到国家标准', E15: '更加方便' } },
  { accepts: 'words beside a figure', cells: { E15: '有效惠及200户' } },
  { accepts: 'a vague time, which is G11’s', cells: { E12: '及时' } },
  {
    rejects: 'words in outputs, one by one',
    cells: { E10: '保障到位', E11: '质量良好' },
    findings: [
      { address: 'E10', severity: 'warning', messageId: 'inOutput', args: { text: '保障到位' } },
      { address: 'E11', severity: 'warning', messageId: 'inOutput', args: { text: '质量良好' } },
    ],
  },
  {
    rejects: 'words in effects, once for the form',
    cells: { E15: '显著提升', E16: '促进节能' },
    findings: [
      {
        address: 'E15',
        severity: 'hint',
        messageId: 'inEffect',
        args: { text: '显著提升', count: '2' },
        cells: ['E15', 'E16'],
      },
    ],
  },
  {
    rejects: 'one effect in words, without counting it',
    cells: { E15: '显著提升' },
    findings: [
      {
        address: 'E15',
        severity: 'hint',
        messageId: 'oneEffect',
        args: { text: '显著提升' },
      },
    ],
  },
  {
    rejects: 'a number nobody named, in the output',
    cells: { E10: '若干' },
    findings: [
      { address: 'E10', severity: 'warning', messageId: 'inOutput', args: { text: '若干' } },
    ],
  },
]);
