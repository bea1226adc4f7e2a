/** The words of a fill in both languages: notes, and what a cell of the preview is for. */
import {
  NODE_ROW_LABELS,
  PAIR_LABELS,
  RESULT_LABELS,
  SOURCE_LABELS,
} from '../forms/execution-block/labels';
import type { NodeRow, Pair, Result, SourceColumn } from '../forms/execution-block/labels';
import type { Locale } from '../rules/field-words';
import { fillTemplate } from '../rules/template';
import { COMPLETION_REASONS } from './completion-result';
import { completionReasonText } from './completion-words';
import type { FillRole } from './plan-fill-roles';
import type { FillNote, FillNoteId } from './plan-fill-types';

type Bilingual = Readonly<Record<Locale, string>>;

const NOTES: Readonly<Record<FillNoteId, Bilingual>> = {
  'no-spending-ledger': {
    'zh-CN': '没有找到“台账-支出”，执行率没有填。请先点“台账”。',
    'en-US': 'There is no 台账-支出, so execution rates were not filled. Click Ledger first.',
  },
  'no-achievement-ledger': {
    'zh-CN': '没有找到“台账-完成”，完成情况没有填。请先点“台账”。',
    'en-US': 'There is no 台账-完成, so completion was not filled. Click Ledger first.',
  },
  'table-nameless': {
    'zh-CN': '这张目标表没有编码也没有名称，对不上台账，没有填。',
    'en-US': 'This target table has neither code nor name and was not filled.',
  },
  'table-repeated': {
    'zh-CN': '“{project}”与工作表“{other}”的目标表编码、名称都相同，只填了那一张。',
    'en-US': '“{project}” repeats the target table on “{other}”; only that one was filled.',
  },
  'table-without-spending': {
    'zh-CN': '台账-支出里没有“{project}”，执行率没有填。请点“台账”补行。',
    'en-US': '台账-支出 has no row of “{project}”; click Ledger to add it.',
  },
  'table-without-achievements': {
    'zh-CN': '台账-完成里没有“{project}”的指标，完成情况没有填。请点“台账”补行。',
    'en-US': '台账-完成 has no row of “{project}”; click Ledger to add them.',
  },
  'row-without-table': {
    'zh-CN': '台账有“{project}”，本工作簿没有它的目标表，没有地方填。',
    'en-US': 'The ledger has “{project}”, but this workbook has no target table of it.',
  },
  'code-blank': {
    'zh-CN': '“{project}”没有项目编码，先按名称取数。取得编码后请补填。',
    'en-US': '“{project}” has no code and was matched by its name. Add the code once you have it.',
  },
  'code-doubled': {
    'zh-CN': '编码{code}不止一张目标表在用，“{project}”按编码和名称取数。请改正编码。',
    'en-US':
      'Code {code} stands in several target tables; “{project}” was matched by code and name. Please correct it.',
  },
  'rows-not-separable': {
    'zh-CN': '台账里“{project}”的行与别的行编码、名称分不开，没有填。请改正台账的编码。',
    'en-US':
      'The ledger rows of “{project}” cannot be told from others by code and name. Please correct the codes.',
  },
  'budget-missing': {
    'zh-CN': '“{project}”的全年预算是空的，算不出执行率。请填年初预算或调整。',
    'en-US': '“{project}” has no budget in the ledger, so there is no execution rate.',
  },
  'budget-not-positive': {
    'zh-CN': '“{project}”的全年预算不大于0，算不出执行率。请核对。',
    'en-US': 'The budget of “{project}” is not above 0, so there is no execution rate.',
  },
  'budget-differs': {
    'zh-CN': '“{project}”这一格的全年预算是“{stands}”，年初预算加调整是{expected}。请核对。',
    'en-US':
      'The full-year budget of “{project}” says “{stands}”; initial budget and adjustment make {expected}. Please check.',
  },
  'figure-not-a-number': {
    'zh-CN': '“{project}”的“{text}”不是数字，没有算进去。请改成数字（万元）。',
    'en-US': '“{text}” of “{project}” is no number and was left out. Please type a number (万元).',
  },
  'ledger-column-missing': {
    'zh-CN': '台账-支出缺少{cutoffs}的列，这些节点没有填。',
    'en-US': '台账-支出 has no column for {cutoffs}; these nodes were not filled.',
  },
  'plan-unreadable': {
    'zh-CN': '“{project}”的{node}计划“{text}”读不出百分比，没有比较。',
    'en-US': '“{text}”, planned by “{project}” for {node}, is no percentage and was not compared.',
  },
  'source-without-figure': {
    'zh-CN': '“{project}”{node}只有一部分来源填了数，{sources}还是空的。没有支出请填0。',
    'en-US':
      'At {node} “{project}” has no figure for {sources}. Please type 0 if nothing was spent.',
  },
  'indicator-without-row': {
    'zh-CN': '台账-完成里没有“{project}”的“{indicator}”。请点“台账”补行。',
    'en-US': '台账-完成 has no row of “{indicator}” ({project}); click Ledger to add it.',
  },
  'indicator-doubled': {
    'zh-CN': '“{project}”的“{indicator}”不止一行，分不清取哪一行，没有填。请写得有区别。',
    'en-US':
      '“{indicator}” of “{project}” stands more than once and was not filled. Please make the names differ.',
  },
  'aggregation-missing': {
    'zh-CN': '“{indicator}”没有选取数方式，先按“{aggregation}”。',
    'en-US': '“{indicator}” has no 取数方式; {aggregation} was taken.',
  },
  'figures-unreadable': {
    'zh-CN': '“{indicator}”各期的数不能相加或平均（不是数字，或单位不同）。请改成同一单位的数字。',
    'en-US':
      'The figures of “{indicator}” cannot be added or averaged: not numbers, or different units.',
  },
  'completion-reason': {
    'zh-CN': '“{indicator}”：{reason}。',
    'en-US': '“{indicator}”: {reason}.',
  },
  'target-changed': {
    'zh-CN': '“{indicator}”的指标值由“{before}”改为“{now}”，这一行已按新值重算。',
    'en-US':
      'The target of “{indicator}” changed from “{before}” to “{now}”; its row was computed again.',
  },
  'place-taken': {
    'zh-CN': '“{project}”右边{range}已有内容，没有写入。可以改放在{offered}，或先移开原有内容。',
    'en-US':
      'Something stands in {range} beside “{project}”; nothing was written. Put the block in {offered}, or move what is there.',
  },
  compressed: {
    'zh-CN': '“{project}”上部行数少，右边的表头和说明没有全放下。',
    'en-US': 'The form of “{project}” is low: head and sentence of the block had to be shortened.',
  },
  'results-only': {
    'zh-CN': '“{project}”上部行数太少，只填了指标右边的完成情况，执行率请看台账。',
    'en-US': 'The form of “{project}” is too low for the node table; only completion was filled.',
  },
  'no-print-area': {
    'zh-CN':
      '这张工作表没有打印区域，打印时会带上右边的填报内容。请选中{range}，再点“页面布局－打印区域－设置打印区域”。',
    'en-US':
      'This sheet has no print area, so the block would be printed. Select {range}, then Page Layout > Print Area > Set Print Area.',
  },
  'print-area-covers': {
    'zh-CN':
      '打印区域{printArea}包含了右边的填报内容。请选中{range}，再点“页面布局－打印区域－设置打印区域”。',
    'en-US':
      'The print area {printArea} takes in the block. Select {range}, then Page Layout > Print Area > Set Print Area.',
  },
};

/** A note in one line. */
export function fillNoteText({ id, args }: FillNote, locale: Locale): string {
  const reason = COMPLETION_REASONS.find((each) => each === args['reason']);
  const known =
    reason === undefined ? args : { ...args, reason: completionReasonText(reason, locale) };
  return fillTemplate(NOTES[id][locale], known, locale);
}

const NODE_ROWS_IN_ENGLISH: Readonly<Record<NodeRow, string>> = {
  plan: 'plan',
  spent: 'spent so far (万元)',
  rate: 'execution rate',
  difference: 'difference (points)',
};

const PAIRS_IN_ENGLISH: Readonly<Record<Pair, string>> = {
  asOf: 'As of',
  budget: 'Full-year budget (万元)',
  spent: 'Spent (万元)',
  rate: 'Execution rate',
  remaining: 'Not spent yet (万元)',
  next: 'Next node',
  points: 'Missing to it (points)',
  amount: 'Missing to it (万元)',
};

const RESULTS_IN_ENGLISH: Readonly<Record<Result, string>> = {
  actual: 'actual',
  rate: 'completion rate',
  completion: 'completion',
  department: 'department',
  asOf: 'as of',
};

const SOURCES_IN_ENGLISH: Readonly<Record<SourceColumn, string>> = {
  source: 'source of funds',
  budget: 'full-year budget (万元)',
  spent: 'spent (万元)',
  rate: 'execution rate',
};

/** What a cell is for, as the preview names it. */
export function fillRoleText(role: FillRole, locale: Locale): string {
  const zh = locale === 'zh-CN';
  switch (role.kind) {
    case 'label':
      return zh ? `表头“${role.text}”` : `Label “${role.text}”`;
    case 'owner':
      return zh ? '项目' : 'Project';
    case 'sentence':
      return zh ? '进度说明' : 'Statement of progress';
    case 'node':
      return `${role.node} · ${(zh ? NODE_ROW_LABELS : NODE_ROWS_IN_ENGLISH)[role.row]}`;
    case 'pair':
      return (zh ? PAIR_LABELS : PAIRS_IN_ENGLISH)[role.pair];
    case 'source': {
      const label = (zh ? SOURCE_LABELS : SOURCES_IN_ENGLISH)[role.column];
      return role.source === ''
        ? zh
          ? `表头“${label}”`
          : `Head “${label}”`
        : `${role.source} · ${label}`;
    }
    case 'result':
      return `${role.indicator} · ${(zh ? RESULT_LABELS : RESULTS_IN_ENGLISH)[role.result]}`;
  }
}
