/**
 * Excel's own data validation of a new form, with the words it shows.
 *
 * It goes with the form to people without the add-in, so its words are those of the form: Chinese. It warns and lets
 * pass: what the reader understands (`２５％`, `20万元`) must not be refused. Excel's limits: title 32, prompt 255, error
 * 224 characters, a literal list 255.
 */
import type { Edition } from '../../editions/edition';
import type { ValidationDraft, ValidationRule } from '../../sheet/draft';

/** Larger than any budget, in any money unit. */
const LARGEST_AMOUNT = 1e12;

/** Places of a form that get a validation; A1 addresses. */
export interface ValidatedPlaces {
  readonly codes: readonly string[];
  readonly amounts: readonly string[];
  readonly percents: readonly string[];
  /** The columns of 二级指标 and 指标值, first to last indicator row; empty without rows. */
  readonly level2: readonly string[];
  readonly values: readonly string[];
}

export function targetTableValidations(
  places: ValidatedPlaces,
  edition: Edition,
): readonly ValidationDraft[] {
  return [
    ...places.codes.map((address) => codeValidation(address, edition)),
    ...places.amounts.map((address) => amountValidation(address, edition)),
    ...places.percents.map((address) => percentValidation(address, edition)),
    ...places.level2.map((address) => level2Validation(address, edition)),
    ...places.values.map((address) => valueValidation(address)),
  ];
}

function warning(
  address: string,
  rule: ValidationRule,
  prompt: ValidationDraft['prompt'],
  error: { readonly title: string; readonly message: string },
): ValidationDraft {
  return { address, rule, prompt, error: { ...error, style: 'warning' } };
}

function codeValidation(address: string, edition: Edition): ValidationDraft {
  const { length } = edition.code;
  return warning(
    address,
    { kind: 'custom', formula: `=LEN(${address})=${length}` },
    {
      title: '项目编码',
      message: `${length}位，与预算管理一体化系统一致。本单元格为文本格式，直接粘贴即可。`,
    },
    {
      title: '项目编码位数不对',
      message: `项目编码应为${length}位，请与系统核对。尚未取得编码的可以先留空。`,
    },
  );
}

function amountValidation(address: string, { moneyUnit }: Edition): ValidationDraft {
  return warning(
    address,
    { kind: 'decimal', minimum: 0, maximum: LARGEST_AMOUNT },
    {
      title: `金额（${moneyUnit}）`,
      message: `只填数字，单位为${moneyUnit}。预算数＝财政资金＋其他资金，没有其他资金的留空。`,
    },
    {
      title: '金额应为数字',
      message: `请只填不小于0的数字，不带单位；单位为${moneyUnit}。`,
    },
  );
}

function percentValidation(address: string, edition: Edition): ValidationDraft {
  const nodes = edition.planNodes.map(({ label }) => label).join('、');
  return warning(
    address,
    { kind: 'decimal', minimum: 0, maximum: 1 },
    {
      title: '资金支出计划',
      message: `填截至该节点的累计支出比例，如25%。${nodes}逐期不减，最后一期为100%。`,
    },
    {
      title: '比例应在0%至100%之间',
      message: '请填累计支出占预算数的百分比，如25%，范围0%至100%。',
    },
  );
}

function level2Validation(address: string, edition: Edition): ValidationDraft {
  return warning(
    address,
    { kind: 'list', values: edition.level2.map(({ level2 }) => level2) },
    {
      title: '二级指标',
      message: '从列表中选择。同一二级指标有多个三级指标时，在其下插入行。',
    },
    {
      title: '不在二级指标列表中',
      message: '列表中没有这个二级指标。若本地要求使用，可以继续。',
    },
  );
}

function valueValidation(address: string): ValidationDraft {
  const [first = address] = address.split(':');
  return warning(
    address,
    { kind: 'custom', formula: `=ISERROR(FIND("*",${first}))` },
    {
      title: '指标值',
      message:
        '数量要带比较符号和单位，如“≥40场”“≤20万元”；比率如“≥95%”；时限如“6月底前”；定性的写明可衡量的标准。',
    },
    { title: '指标值还是占位符', message: '请把“*”换成实际的指标值。' },
  );
}
