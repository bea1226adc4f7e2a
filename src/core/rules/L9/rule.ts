import { ledgerFindings } from '../ledger-findings';
import type { Rule } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** 台账的表头一部分是累计，一部分是当季. */
export const L9: Rule = {
  id: 'L9',
  scope: 'workbook',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check: (context) => ledgerFindings(context, 'heads-mixed'),
};
