import { ledgerFindings } from '../ledger-findings';
import type { Rule } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** 累计数小于0. */
export const L4: Rule = {
  id: 'L4',
  scope: 'workbook',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check: (context) => ledgerFindings(context, 'negative-figure'),
};
