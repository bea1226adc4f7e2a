/**
 * The printed labels of the 项目绩效目标表 and the other words under which they are read.
 *
 * A label is compared without white space, colons, full width and bracketed suffixes: `其中：财政    资金` is
 * `其中财政资金`, `资金支出计划（%）` is `资金支出计划`.
 */
import type { Edition } from '../../editions/edition';
import { perEdition } from '../../editions/per-edition';
import { compactText } from '../../values/compact-text';
import { NODE_STARTS, readPlanNode } from '../../values/plan-node';
import { rememberedByText } from '../../values/remembered';
import { beginsAsOneOf } from '../../values/word-edges';

/** A label with a place for a value beside, below or under it; `budget` and `plan` head a block of rows. */
export type LabelKey =
  | 'code'
  | 'name'
  | 'budget'
  | 'budget.total'
  | 'budget.fiscal'
  | 'budget.other'
  | 'purpose'
  | 'plan'
  | 'node'
  | 'goal'
  | 'level1'
  | 'level2'
  | 'indicator.name'
  | 'indicator.description'
  | 'indicator.sign'
  | 'indicator.value'
  | 'indicator.unit'
  | 'indicator.basis'
  /** A head of a 监控表 or 自评表: what was achieved. Never part of a target table. */
  | 'result';

/** A label as it was recognised; `node` is the index of the edition's node, else `null`. */
export interface RecognisedLabel {
  readonly key: LabelKey;
  readonly node: number | null;
}

/** The words that a new form prints. The plan's nodes and the money unit come from the edition. */
export const PRINTED = {
  title: '项目绩效目标表',
  code: '项目编码',
  name: '项目名称',
  // Broken where a person would break them: a bracket must not end a line.
  budget: '预算规模\n及资金用途',
  'budget.total': '预算数',
  'budget.fiscal': '其中：财政资金',
  'budget.other': '其他资金',
  plan: '资金支出计划\n（%）',
  goal: '绩效目标',
  level1: '一级指标',
  level2: '二级指标',
  'indicator.name': '三级指标',
  'indicator.description': '绩效指标描述',
  'indicator.value': '指标值',
  'indicator.basis': '指标值确定依据',
} as const;

/** The words as compared; the first of each is the printed one. Variants as seen in published forms. */
const WORDS: Readonly<Record<Exclude<LabelKey, 'node'>, readonly string[]>> = {
  code: [PRINTED.code, '项目代码', '项目编号'],
  name: [PRINTED.name],
  budget: ['预算规模及资金用途', '预算规模', '预算规模和资金用途'],
  'budget.total': [PRINTED['budget.total'], '预算总额', '预算金额', '年度资金总额', '资金总额'],
  'budget.fiscal': ['其中财政资金', '财政资金', '其中财政拨款', '财政拨款', '其中财政拨款资金'],
  'budget.other': [PRINTED['budget.other'], '其中其他资金', '其它资金'],
  purpose: ['资金用途'],
  plan: ['资金支出计划', '资金支出进度计划', '支出计划', '资金使用计划'],
  goal: [PRINTED.goal, '年度绩效目标', '总体绩效目标', '年度总体目标', '年度目标', '总体目标'],
  level1: [PRINTED.level1],
  level2: [PRINTED.level2],
  'indicator.name': [PRINTED['indicator.name'], '三级指标名称', '指标名称'],
  'indicator.description': [
    PRINTED['indicator.description'],
    '指标描述',
    '指标说明',
    '指标解释',
    '指标内容',
  ],
  'indicator.value': [
    PRINTED['indicator.value'],
    '年度指标值',
    '目标值',
    '年初目标值',
    '预期指标值',
    '预期目标值',
    '当年预期实现值',
    '年初指标值',
    '绩效指标值',
  ],
  'indicator.sign': ['计算符号', '指标性质', '关系符号', '比较符号', '符号', '绩效指标性质'],
  'indicator.unit': ['度量单位', '计量单位', '指标单位', '绩效度量单位'],
  'indicator.basis': [
    PRINTED['indicator.basis'],
    '指标值依据',
    '指标确定依据',
    '评价标准确定依据',
    '确定依据',
  ],
  result: [
    '实际完成值',
    '全年实际值',
    '全年实际完成值',
    '完成值',
    '全年完成值',
    '年终完成值',
    '单项指标实际完成值',
    '实际完成情况',
    '得分',
    '自评得分',
    '自评分',
    '指标得分',
    '全年预计完成情况',
  ],
};

const FIXED = new Map<string, RecognisedLabel>();
for (const key of Object.keys(WORDS) as (keyof typeof WORDS)[]) {
  for (const word of WORDS[key]) FIXED.set(word, { key, node: null });
}

/** No label, with its blanks and a remark in brackets, is longer. */
const LONGEST = 40;
const NOT_COMPARED = /[:*★※]/g;
const BRACKETED_END = /\([^()]*\)$/;
/** The text as labels are compared: NFKC, without white space, colons and stars. */
export const comparedText = rememberedByText((text: string): string =>
  compactText(text).replace(NOT_COMPARED, ''),
);

/** The compared text without a remark in brackets at its end: `产出指标（50分）` → `产出指标`. */
export function withoutRemark(compared: string): string {
  return compared.replace(BRACKETED_END, '');
}

/** Makes the recogniser of one edition: a cell's text → the label it prints, `null` for any other text. */
export const labelRecogniser = perEdition((edition: Edition) => {
  const nodes = new Map<string, RecognisedLabel>();
  edition.planNodes.forEach(({ label }, node) => {
    nodes.set(readPlanNode(label) ?? label, { key: 'node', node });
  });
  const recognise = rememberedByText((text): RecognisedLabel | null => {
    const compared = comparedText(text);
    const fixed = FIXED.get(compared) ?? FIXED.get(withoutRemark(compared));
    if (fixed) return fixed;
    const node = compared.includes('月') ? readPlanNode(compared) : null;
    return node === null ? null : (nodes.get(node) ?? null);
  });
  const mayBeLabel = beginsAsOneOf([...FIXED.keys(), ...NODE_STARTS]);
  return (text: string) => (text.length > LONGEST || !mayBeLabel(text) ? null : recognise(text));
});
