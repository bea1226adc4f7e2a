/** 未填: the places of a form that are still to be filled. Counted while filling, scolded only before submission. */
import type { FieldCell, FieldName, TargetTable } from '../../model/target-table';

/** A blank that counts; `address` is where to type. */
export interface UnfilledField {
  readonly address: string;
  readonly field: FieldName;
}

/**
 * 单位, 编码, 名称, 预算数, 财政/其他 (one of the two), 资金用途, every node, 绩效目标, and per indicator row 三级指标, 描述,
 * 指标值, 依据, in the order of the form: 47 on a blank one. A place whose label does not stand is no place to fill.
 */
export function unfilledFields(table: TargetTable): UnfilledField[] {
  const { total, fiscal, other } = table.budget;
  // 其他资金 blank is 0 as soon as 财政资金 is typed, and the other way round.
  const source = fiscal ?? other;
  const sourceTyped = [fiscal, other].some((field) => field !== null && field.text !== '');
  const sourceField: FieldName = fiscal ? 'budget.fiscal' : 'budget.other';
  const unfilled: UnfilledField[] = [];
  const look = (at: FieldCell | null, field: FieldName): void => {
    if (at?.text === '') unfilled.push({ address: at.address, field });
  };
  look(table.unit, 'unit');
  look(table.code, 'code');
  look(table.name, 'name');
  look(total, 'budget.total');
  if (!sourceTyped) look(source, sourceField);
  look(table.purpose, 'purpose');
  for (const node of table.plan) look(node, 'plan');
  look(table.goal, 'goal');
  for (const { name, description, value, basis } of table.indicators) {
    look(name, 'indicator.name');
    look(description, 'indicator.description');
    look(value, 'indicator.value');
    look(basis, 'indicator.basis');
  }
  return unfilled;
}
