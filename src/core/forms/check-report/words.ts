/** The words on a 校验报告 sheet. */
import type { Locale } from '../../rules/field-words';
import type { Profile, Stage } from '../../rules/finding';

export interface ReportWords {
  readonly title: string;
  readonly facts: (edition: string, profile: Profile, stage: Stage, time: string) => string;
  readonly tables: string;
  readonly tableHeads: readonly [string, string, string, string, string, string, string];
  readonly ledger: string;
  readonly total: string;
  /** When the rows above it sum to more. */
  readonly totalOnce: string;
  readonly findings: (tally: string) => string;
  readonly heads: readonly [string, string, string, string, string, string, string];
  readonly none: string;
  readonly ignored: (count: number) => string;
  readonly reason: (reason: string, day: string) => string;
  readonly gone: string;
  readonly unfilled: string;
  readonly blank: (field: string) => string;
  readonly unnamed: string;
}

export const REPORT_WORDS: Readonly<Record<Locale, ReportWords>> = {
  'zh-CN': {
    title: '校验报告',
    facts: (edition, profile, stage, time) =>
      `版本：${edition} · 口径：${{ unit: '单位版', reviewer: '审核版' }[profile]} · 阶段：${
        { filling: '填报中', submission: '送审前' }[stage]
      } · 时间：${time}`,
    tables: '各表情况（处）',
    tableHeads: ['序号', '错误', '警告', '提示', '未填', '项目名称', '工作表'],
    ledger: '季度台账',
    total: '合计',
    totalOnce: '合计（涉及多张表的只计一次）',
    findings: (tally) => `问题清单（${tally}）`,
    heads: ['序号', '级别', '单元格', '规则', '工作表', '问题', '依据'],
    none: '没有发现问题。',
    ignored: (count) => `已设为不再提示（${count} 条）`,
    reason: (reason, day) => (reason === '' ? `没有写原因（${day}）` : `原因：${reason}（${day}）`),
    gone: '已不再出现',
    unfilled: '未填',
    blank: (field) => `${field}还没有填。`,
    unnamed: '（未填项目名称）',
  },
  'en-US': {
    title: 'Check report',
    facts: (edition, profile, stage, time) =>
      `Edition: ${edition} · For: ${{ unit: 'units', reviewer: 'reviewers' }[profile]} · Stage: ${
        { filling: 'while filling', submission: 'before submission' }[stage]
      } · Time: ${time}`,
    tables: 'Forms',
    tableHeads: ['No.', 'Errors', 'Warnings', 'Hints', 'Blank', 'Project', 'Sheet'],
    ledger: 'Quarterly ledger',
    total: 'Total',
    totalOnce: 'Total (what touches several forms counts once)',
    findings: (tally) => `Findings (${tally})`,
    heads: ['No.', 'Severity', 'Cell', 'Rule', 'Sheet', 'Finding', 'Basis'],
    none: 'Nothing was found.',
    ignored: (count) => `Ignored (${count})`,
    reason: (reason, day) => (reason === '' ? `No reason given (${day})` : `${reason} (${day})`),
    gone: 'occurs no more',
    unfilled: 'Blank',
    blank: (field) => `${field} is blank.`,
    unnamed: '(project not named)',
  },
};
