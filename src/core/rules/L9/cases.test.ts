import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('L9', [
  { accepts: 'heads of one mode', ledger: { mode: 'quarterly' } },
  {
    rejects: 'a head of the other mode',
    ledger: { spending: { I3: '二季度' } },
    findings: [
      {
        address: '台账-支出!I3',
        severity: 'error',
        messageId: 'heads-mixed',
        args: { mode: '累计', text: '二季度' },
      },
    ],
  },
]);
