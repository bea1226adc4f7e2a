import { ledgerFindings } from '../ledger-findings';
import type { Rule } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** 紧挨着台账表格却不在表格里的行. */
export const L8: Rule = {
  id: 'L8',
  scope: 'workbook',
  severity: 'warning',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check: (context) => ledgerFindings(context, 'rows-outside'),
};
