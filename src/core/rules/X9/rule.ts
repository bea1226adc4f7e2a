import { ledgerFindings } from '../ledger-findings';
import type { Rule } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** 累计支出数、累计完成数一般不会减少；减少时问一句，从不拒绝. */
export const X9: Rule = {
  id: 'X9',
  scope: 'workbook',
  severity: 'warning',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check: (context) =>
    ledgerFindings(
      context,
      'falling-figure',
      'falling-quarter',
      'falling-actual',
      'negative-actual',
    ),
};
