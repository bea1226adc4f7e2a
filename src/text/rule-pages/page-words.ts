/** The words around the page of a rule; they come with the pages, not with the first paint. */
import type { Locale } from '../../core/rules/field-words';
import type { Certainty } from '../../core/rules/finding';

export interface PageWords {
  /** The button on a finding. */
  readonly open: string;
  readonly openOf: (ruleId: string) => string;
  readonly back: string;
  /** Above the findings from which the page was opened. */
  readonly here: string;
  readonly more: (findings: number) => string;
  readonly accepted: string;
  readonly rejected: string;
  readonly basis: string;
  readonly howSure: (sure: string, meaning: string) => string;
  /** What it means that a basis is so sure. */
  readonly certainty: Readonly<Record<Certainty, string>>;
  /** Above the repairs that this finding offers. */
  readonly repairs: string;
  readonly repair: string;
  readonly ignore: string;
  readonly silent: string;
}

export const PAGE_WORDS: Readonly<Record<Locale, PageWords>> = {
  'zh-CN': {
    open: '这条规则',
    openOf: (ruleId) => `规则 ${ruleId}：这条规则查什么、为什么`,
    back: '返回',
    here: '查到的问题',
    more: (findings) => `另有 ${findings} 处，见列表。`,
    accepted: '可以这样写',
    rejected: '会报出来的写法',
    basis: '依据',
    howSure: (sure, meaning) => `有多确定：${sure}。${meaning}`,
    certainty: {
      document: '有文件明文规定。',
      form: '公开的表都是这样，未见成文规定。',
      practice: '实际工作中通常这样要求，未见成文规定。',
      inferred: '由公开材料推断，您那里未必适用。',
    },
    repairs: '可以一键改：',
    repair: '修复',
    ignore: '本条不再提示',
    silent: '不报',
  },
  'en-US': {
    open: 'About rule',
    openOf: (ruleId) => `About rule ${ruleId}: what it checks and why`,
    back: 'Back',
    here: 'What was found',
    more: (findings) => `${findings} more in the list.`,
    accepted: 'Fine as written',
    rejected: 'Reported',
    basis: 'Basis',
    howSure: (sure, meaning) => `How sure: ${sure}. ${meaning}`,
    certainty: {
      document: 'A document says so.',
      form: 'All published forms are like this; no written rule is known.',
      practice: 'Usually asked for in practice; no written rule is known.',
      inferred: 'Concluded from published material; it may not hold where you are.',
    },
    repairs: 'One click can write: ',
    repair: 'Repair',
    ignore: 'Ignore this',
    silent: 'not reported',
  },
};
