import { ruleCases } from '../../../../test/core/rules/rule-cases';
import { SIGN_AND_UNIT } from '../../../../test/core/rules/sample-form';

ruleCases('G3', [
  {
    accepts: 'signs and words of comparison',
    cells: { E10: '不少于120盏', E11: '98%以上', E13: '不超过35万元' },
  },
  { accepts: 'a bare 100%', cells: { E11: '100%' } },
  { accepts: 'none at all: nothing below it can be meant', cells: { E15: '0起', E11: '0%' } },
  { accepts: '100% as a number', cells: { E11: { v: 1, nf: '0%' } } },
  { accepts: 'deadlines and words', cells: { E12: '12月底前', E15: '明显改善' } },
  { accepts: 'a length of time under 时效', cells: { E12: '30天' } },
  { accepts: 'a placeholder, which is G9’s', cells: { E10: '**盏' } },
  { accepts: 'a blank', cells: { E10: null } },
  { accepts: 'signs in a column of their own', cells: SIGN_AND_UNIT },
  {
    rejects: 'a blank in the column of the signs, writing it there',
    cells: { ...SIGN_AND_UNIT, F10: null },
    findings: [
      {
        address: 'E10',
        severity: 'hint',
        messageId: 'withoutSign',
        args: { text: '120盏' },
        fix: { F10: { v: '≥', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'a remark in the column of the signs, which stays',
    cells: { ...SIGN_AND_UNIT, F10: '定量' },
    findings: [
      {
        address: 'E10',
        severity: 'hint',
        messageId: 'withoutSign',
        args: { text: '120盏' },
        fix: { E10: { v: '≥120', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'a bare quantity, adding ≥',
    cells: { E10: '120盏' },
    findings: [
      {
        address: 'E10',
        severity: 'hint',
        messageId: 'withoutSign',
        args: { text: '120盏' },
        fix: { E10: { v: '≥120盏', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'a bare share that is a number, adding ≥ as text',
    cells: { E18: { v: 0.95, nf: '0%' } },
    findings: [
      {
        address: 'E18',
        severity: 'hint',
        messageId: 'withoutSign',
        args: { text: '95%' },
        fix: { E18: { v: '≥95%', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'a bare cost, adding ≤',
    cells: { E13: '35.5万元' },
    findings: [
      {
        address: 'E13',
        severity: 'hint',
        messageId: 'costWithoutSign',
        args: { text: '35.5万元' },
        fix: { E13: { v: '≤35.5万元', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'a bare number of what is to be kept down, adding ≤',
    cells: { C15: '有效投诉', E15: '3件' },
    findings: [
      {
        address: 'E15',
        severity: 'hint',
        messageId: 'harmWithoutSign',
        args: { text: '3件' },
        fix: { E15: { v: '≤3件', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'several bare quantities in one cell, each with its sign',
    cells: { E10: '培训3次，参加200人' },
    findings: [
      {
        address: 'E10',
        severity: 'hint',
        messageId: 'withoutSign',
        args: { text: '培训3次，参加200人' },
        fix: { E10: { v: '培训≥3次，参加≥200人', nf: '@' } },
      },
    ],
  },
  {
    rejects: 'a computed value, without a fix',
    cells: { E10: { v: '120盏', f: '="120"&"盏"' } },
    findings: [
      { address: 'E10', severity: 'hint', messageId: 'withoutSign', args: { text: '120盏' } },
    ],
  },
]);
