import { ledgerFindings } from '../ledger-findings';
import type { Rule } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** 台账里的项目在本工作簿没有目标表. */
export const L1: Rule = {
  id: 'L1',
  scope: 'workbook',
  severity: 'warning',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check: (context) => ledgerFindings(context, 'unknown-project'),
};
