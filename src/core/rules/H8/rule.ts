import { ledgerFindings } from '../ledger-findings';
import type { Rule } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** 支出超过全年预算，或没有预算却有支出. */
export const H8: Rule = {
  id: 'H8',
  scope: 'workbook',
  severity: 'warning',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check: (context) => ledgerFindings(context, 'over-budget', 'spent-without-budget'),
};
