import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('H6', [
  { accepts: 'what the money is spent on' },
  { accepts: 'a blank, which is H1’s', cells: { B5: null }, options: { stage: 'submission' } },
  { accepts: 'both blank', content: null },
  {
    rejects: 'the name once more, blanks and full width aside',
    cells: { B5: ' 村道路灯　安装' },
    findings: [
      {
        address: 'B5',
        severity: 'warning',
        messageId: 'sameAsName',
        args: { text: '村道路灯　安装' },
        cells: ['B5', 'E3'],
      },
    ],
  },
]);
