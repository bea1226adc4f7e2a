import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('L1', [
  { accepts: 'the projects of the forms', more: [{}], ledger: {} },
  {
    accepts: 'a row without code but with the name of a form',
    ledger: { spending: { A4: null, A5: null } },
  },
  {
    rejects: 'a project without a form: each row of spending, once for its indicators',
    ledger: {
      spending: { A4: '13999925P0000000000ZZ', B4: '另一个项目' },
      achievements: {
        A4: '13999925P0000000000ZZ',
        B4: '另一个项目',
        A5: '13999925P0000000000ZZ',
        B5: '另一个项目',
      },
    },
    findings: [
      {
        address: '台账-支出!A4',
        severity: 'warning',
        messageId: 'unknown-project',
        args: { project: '另一个项目', text: '另一个项目', code: '13999925P0000000000ZZ' },
      },
      {
        address: '台账-完成!A4',
        severity: 'warning',
        messageId: 'unknown-project',
        args: { project: '另一个项目', text: '另一个项目', code: '13999925P0000000000ZZ' },
      },
    ],
  },
]);
