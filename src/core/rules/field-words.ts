/** What the fields of a form and the tables of a ledger are called in messages, in both languages. */
import type { FieldName } from '../model/target-table';

/** Languages in which findings can be put into words. */
export type Locale = 'zh-CN' | 'en-US';

/** A field's name as a message says it. */
export const FIELD_WORDS: Readonly<Record<Locale, Readonly<Record<FieldName, string>>>> = {
  'zh-CN': {
    title: '标题',
    unit: '预算单位',
    moneyUnit: '金额单位',
    code: '项目编码',
    name: '项目名称',
    'budget.total': '预算数',
    'budget.fiscal': '财政资金',
    'budget.other': '其他资金',
    purpose: '资金用途',
    plan: '资金支出计划',
    goal: '绩效目标',
    level1: '一级指标',
    level2: '二级指标',
    'indicator.name': '三级指标',
    'indicator.description': '绩效指标描述',
    'indicator.value': '指标值',
    'indicator.basis': '指标值确定依据',
    'ledger.spending': '台账-支出',
    'ledger.achievements': '台账-完成',
  },
  'en-US': {
    title: 'title',
    unit: 'budget unit',
    moneyUnit: 'money unit',
    code: 'project code',
    name: 'project name',
    'budget.total': 'budget',
    'budget.fiscal': 'fiscal funds',
    'budget.other': 'other funds',
    purpose: 'use of funds',
    plan: 'spending plan',
    goal: 'performance goal',
    level1: 'level-1 indicator',
    level2: 'level-2 indicator',
    'indicator.name': 'level-3 indicator',
    'indicator.description': 'indicator description',
    'indicator.value': 'target value',
    'indicator.basis': 'basis of the target value',
    'ledger.spending': 'ledger of spending',
    'ledger.achievements': 'ledger of achievements',
  },
};

/** True when the text is the name of a field. */
export function isFieldName(text: string): text is FieldName {
  return Object.hasOwn(FIELD_WORDS['zh-CN'], text);
}
