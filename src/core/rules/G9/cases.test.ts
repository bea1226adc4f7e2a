import { ruleCases } from '../../../../test/core/rules/rule-cases';

const submission = { stage: 'submission' } as const;

ruleCases('G9', [
  { accepts: 'numbers, deadlines and words', options: submission },
  { accepts: 'a blank while filling', cells: { E10: null } },
  {
    accepts: 'a row left wholly blank',
    cells: { C12: null, D12: null, E12: null, F12: null },
    options: submission,
  },
  { accepts: 'a slash or dash inside a value', cells: { E10: '≥120元/人', E12: '2025-11-30' } },
  {
    accepts: 'the same signs elsewhere than in 指标值',
    cells: { D10: '/', F11: '2024—2025年规划' },
  },
  {
    rejects: 'stars where the number belongs',
    cells: { E10: '≥**盏' },
    findings: [
      {
        address: 'E10',
        severity: 'error',
        messageId: 'placeholder',
        args: { text: '≥**盏', placeholder: '**' },
      },
    ],
  },
  {
    rejects: 'a slash alone',
    cells: { E10: '/' },
    findings: [
      {
        address: 'E10',
        severity: 'error',
        messageId: 'placeholder',
        args: { text: '/', placeholder: '/' },
      },
    ],
  },
  {
    rejects: 'the word 空',
    cells: { E10: '空' },
    findings: [
      {
        address: 'E10',
        severity: 'error',
        messageId: 'placeholder',
        args: { text: '空', placeholder: '空' },
      },
    ],
  },
  {
    rejects: 'a blank in a row that is in use, before submission',
    cells: { E10: null },
    options: submission,
    findings: [{ address: 'E10', severity: 'error', messageId: 'blank' }],
  },
  {
    rejects: 'an error value',
    cells: { E10: { v: '#REF!', f: '=#REF!' } },
    findings: [
      { address: 'E10', severity: 'error', messageId: 'errorValue', args: { text: '#REF!' } },
    ],
  },
  {
    accepts: 'stars, crosses and signs that say something in a text',
    cells: {
      B5: '采购3×4米广告布、XXL号工作服，验收标准★条款全部满足。',
      D10: '盏数*单价',
      F10: '/',
      D11: '—',
    },
  },
  ...(
    [
      ['E3', 'name', 'XX村道路灯安装', 'XX'],
      ['B5', 'purpose', '用于××村路灯采购。', '××'],
      ['B5', 'purpose', '（100字以内）', '（100字以内）'],
      ['B8', 'goal', '2025年底前安装**盏路灯。', '**'],
      ['C10', 'indicator.name', '安装**数量', '**'],
      ['D10', 'indicator.description', '在____村安装', '____'],
      ['F10', 'indicator.basis', '示例发〔20XX〕3号', 'XX'],
    ] as const
  ).map(([address, field, text, placeholder]) => ({
    rejects: `a placeholder in the field ${field}`,
    cells: { [address]: text },
    findings: [
      {
        address,
        severity: 'error' as const,
        messageId: 'inText',
        args: { field, text, placeholder },
      },
    ],
  })),
]);
