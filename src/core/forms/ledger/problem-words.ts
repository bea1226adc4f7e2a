/** The words of {@link LedgerProblem}s, their repairs and answers, in both languages. */
import type { BilingualWords } from './note-words';
import type { LedgerAnswerId, LedgerFixId, LedgerProblemId } from './ledger-problems';

export const PROBLEM_WORDS: Readonly<Record<LedgerProblemId, BilingualWords>> = {
  'unknown-project': {
    'zh-CN': '台账的“{project}”（{code}）在本工作簿没有目标表。请核对编码，或插入它的目标表。',
    'en-US':
      '“{project}” ({code}) of the ledger has no target table in this workbook. Check the code, or insert its table.',
  },
  'doubled-row': {
    'zh-CN': '“{row}”与第{first}行重复，金额会重复计算。请合并成一行。',
    'en-US': '“{row}” repeats row {first} and would be counted twice. Please make one row of them.',
  },
  'indicator-not-found': {
    'zh-CN': '“{project}”的目标表里没有“{level2}·{indicator}”。请核对名称，或点“台账”更新。',
    'en-US':
      'The target table of “{project}” has no “{level2} · {indicator}”. Check the name, or run 台账.',
  },
  'falling-figure': {
    'zh-CN':
      '“{row}”{later}的{figure}小于{earlier}的{before}，少{difference}。累计数一般不会减少：是退款、调账，还是填错了？',
    'en-US':
      '“{row}”: {figure} at {later} is less than {before} at {earlier}, by {difference}. A cumulative figure seldom falls: a refund, a reallocation, or a slip?',
  },
  'falling-quarter': {
    'zh-CN': '“{row}”{later}填了{figure}，是负数。是退款、调账，还是填错了？',
    'en-US': '“{row}”: {figure} for {later} is negative. A refund, a reallocation, or a slip?',
  },
  'falling-actual': {
    'zh-CN':
      '“{row}”{later}的{figure}小于{earlier}的{before}，少{difference}。累计完成数一般不会减少，请核对；若填的是当季数，请切换为当季。',
    'en-US':
      '“{row}”: {figure} at {later} is less than {before} at {earlier}, by {difference}. What was achieved so far seldom falls; if these are figures per quarter, switch to 当季.',
  },
  'negative-actual': {
    'zh-CN': '“{row}”{later}填了{figure}，是负数。请核对。',
    'en-US': '“{row}”: {figure} for {later} is negative. Please check.',
  },
  'negative-figure': {
    'zh-CN': '“{row}”{column}的{text}是负数，累计数不会小于0。请改正。',
    'en-US':
      '“{row}”: {text} under {column} is negative; what was spent or done so far cannot be. Please correct it.',
  },
  'over-budget': {
    'zh-CN':
      '“{row}”到{cutoff}累计支出{figure}万元，超过全年预算{budget}万元，超{difference}万元。请核对，或在“调整±”补上追加数。',
    'en-US':
      '“{row}” spent {figure}万元 by {cutoff}, {difference} more than the budget of {budget}. Please check, or enter the supplement under 调整±.',
  },
  'spent-without-budget': {
    'zh-CN':
      '“{row}”到{cutoff}支出{figure}万元，却没有全年预算，算不出执行率。请填年初预算或调整。',
    'en-US':
      '“{row}” spent {figure}万元 by {cutoff} without any budget, so there is no rate. Please fill in 年初预算 or 调整±.',
  },
  'october-above-december': {
    'zh-CN': '“{row}”{october}的{figure}大于{december}的{total}。后者含10月，请核对。',
    'en-US':
      '“{row}”: {figure} under {october} exceeds {total} under {december}, which includes October. Please check.',
  },
  'future-figure': {
    'zh-CN': '今天是{today}，“{row}”已填{column}的数{text}。请核对是否填错了列。',
    'en-US':
      'Today is {today}, but “{row}” has {text} under {column}. Please check whether it is the right column.',
  },
  'text-figure': {
    'zh-CN': '“{row}”{column}应是数字，现在是“{text}”，不会计入合计。请只填数字（万元）。',
    'en-US':
      '“{row}”: a number belongs under {column}, but it says “{text}” and is left out of sums. Please type digits only (万元).',
  },
  'rows-outside': {
    'zh-CN': '第{rows}行紧挨着台账表格，却不在表格里，排序、筛选会漏掉。',
    'en-US':
      'Row(s) {rows} touch the ledger table but lie outside it; sorting and filtering would miss them.',
  },
  'actual-with-sign': {
    'zh-CN': '“{row}”{column}填的是“{text}”，像是抄了指标值。请填实际完成的数，不带比较符号。',
    'en-US':
      '“{row}”: “{text}” under {column} looks like the target copied. Please type what was achieved, without a sign.',
  },
  'actuals-equal-targets': {
    'zh-CN': '“{project}”已填的{count}个指标，实际值都和指标值一字不差。请核对是不是抄的指标值。',
    'en-US':
      'All {count} indicators of “{project}” filled in so far say exactly what their targets say. Please check that they were not copied.',
  },
  'heads-mixed': {
    'zh-CN': '台账按{mode}读，但这个表头写的是“{text}”。请统一表头。',
    'en-US': 'The ledger is read as {mode}, but this head says “{text}”. Please make them alike.',
  },
  'second-ledger': {
    'zh-CN': '这里还有一份台账，没有计入，只读了“{sheet}”上的。不用的请删除，或把表头改掉。',
    'en-US':
      'Here is another ledger, which is not counted; the one on “{sheet}” is read. Please delete it, or change its heads.',
  },
};

export const FIX_WORDS: Readonly<Record<LedgerFixId, BilingualWords>> = {
  'take-in': { 'zh-CN': '并入台账', 'en-US': 'Take into the ledger' },
};

export const ANSWER_WORDS: Readonly<Record<LedgerAnswerId, BilingualWords>> = {
  refund: { 'zh-CN': '退款', 'en-US': 'Refund' },
  reallocation: { 'zh-CN': '调账', 'en-US': 'Reallocation' },
  correction: { 'zh-CN': '改正', 'en-US': 'Correct it' },
};
