import { ledgerFindings } from '../ledger-findings';
import type { Rule } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** 工作簿里有第二份台账，没有计入. */
export const L10: Rule = {
  id: 'L10',
  scope: 'workbook',
  severity: 'warning',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check: (context) => ledgerFindings(context, 'second-ledger'),
};
