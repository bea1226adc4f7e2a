import { ledgerFindings } from '../ledger-findings';
import type { Rule } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** 一个项目已填的实际值全都和指标值一字不差. */
export const G16: Rule = {
  id: 'G16',
  scope: 'workbook',
  severity: 'hint',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check: (context) => ledgerFindings(context, 'actuals-equal-targets'),
};
