import { ledgerFindings } from '../ledger-findings';
import type { Rule } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** 10月底的数大于12月底. */
export const L5: Rule = {
  id: 'L5',
  scope: 'workbook',
  severity: 'warning',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check: (context) => ledgerFindings(context, 'october-above-december'),
};
