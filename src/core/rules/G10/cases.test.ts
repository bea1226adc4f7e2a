import { ruleCases } from '../../../../test/core/rules/rule-cases';

ruleCases('G10', [
  { accepts: 'clean values, words and days' },
  { accepts: 'growth over 200 %', cells: { C14: '产值增长率', E14: '290%' } },
  { accepts: 'a sentence with its full stop', cells: { E15: '夜间出行更加方便。' } },
  { accepts: 'a ratio and opening hours', cells: { E15: '1:2', E16: '7×24小时' } },
  { accepts: 'full width in 单位版', cells: { E11: '≥９８％' } },
  {
    rejects: 'a sign that was recognised as a 2',
    cells: { E18: '292%' },
    findings: [
      {
        address: 'E18',
        severity: 'warning',
        messageId: 'lostSign',
        args: { text: '292%', right: '≥92%' },
        fix: { E18: { v: '≥92%', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'figures with letters and blanks among them',
    cells: { E11: '≥9O%', E18: '≥ 9 2 %' },
    findings: [
      {
        address: 'E11',
        severity: 'warning',
        messageId: 'brokenFigures',
        args: { text: '≥9O%', right: '≥90%' },
        fix: { E11: { v: '≥90%', nf: '@' } },
      },
      {
        address: 'E18',
        severity: 'warning',
        messageId: 'brokenFigures',
        args: { text: '≥ 9 2 %', right: '≥ 92 %' },
        fix: { E18: { v: '≥ 92 %', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'a unit behind the word of comparison',
    cells: { E14: '6以上%' },
    findings: [
      {
        address: 'E14',
        severity: 'warning',
        messageId: 'strayUnit',
        args: { text: '6以上%', right: '6%以上' },
        fix: { E14: { v: '6%以上', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'stray marks',
    cells: { E10: '≥120盏,。', E11: '≥98%%' },
    findings: [
      {
        address: 'E10',
        severity: 'hint',
        messageId: 'strayMarks',
        args: { text: '≥120盏,。', right: '≥120盏' },
        fix: { E10: { v: '≥120盏', nf: '@' } },
      },
      {
        address: 'E11',
        severity: 'hint',
        messageId: 'strayMarks',
        args: { text: '≥98%%', right: '≥98%' },
        fix: { E11: { v: '≥98%', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'full width before a reviewer',
    cells: { E11: '＞＝９８％' },
    options: { profile: 'reviewer' },
    findings: [
      {
        address: 'E11',
        severity: 'hint',
        messageId: 'fullWidth',
        args: { text: '＞＝９８％', right: '≥98%' },
        fix: { E11: { v: '≥98%', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'what says no number and no day',
    cells: { E10: '≥盏', E11: '≥9%-5%', E12: '2025年13月底' },
    findings: [
      { address: 'E10', severity: 'warning', messageId: 'noNumber', args: { text: '≥盏' } },
      { address: 'E11', severity: 'warning', messageId: 'jumble', args: { text: '≥9%-5%' } },
      {
        address: 'E12',
        severity: 'warning',
        messageId: 'noSuchDay',
        args: { text: '2025年13月底', day: '13月' },
      },
    ],
  },
  { accepts: 'ranges from the lesser to the greater', cells: { E10: '200~300盏', E11: '95%-98%' } },
  { accepts: 'a range whose end is in 万', cells: { E10: '9000~1.2万盏' } },
  {
    accepts: 'a time that begins before it ends',
    cells: { E12: '2024年12月至2025年3月' },
  },
  { accepts: 'months that go over the turn of the year', cells: { E12: '10月至次年3月' } },
  {
    rejects: 'a range the wrong way round',
    cells: { E10: '300~200盏' },
    findings: [
      {
        address: 'E10',
        severity: 'warning',
        messageId: 'turnedRange',
        args: { text: '300~200盏', right: '200~300盏' },
        fix: { E10: { v: '200~300盏', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'a time that ends before it begins',
    cells: { E12: '2025年12月至2025年3月' },
    findings: [
      {
        address: 'E12',
        severity: 'error',
        messageId: 'endsBeforeStart',
        args: { text: '2025年12月至2025年3月' },
      },
    ],
  },
]);
