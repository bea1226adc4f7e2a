import { ledgerFindings } from '../ledger-findings';
import type { Rule } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** 台账-支出里该填数字的格是文字. */
export const L7: Rule = {
  id: 'L7',
  scope: 'workbook',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check: (context) => ledgerFindings(context, 'text-figure'),
};
