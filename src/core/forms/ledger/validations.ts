/**
 * Excel's own data validation of the ledger, with the words it shows: Chinese, since it stays where the add-in is
 * absent. It warns and lets pass. Excel's limits: title 32, prompt 255, error 224 characters.
 */
import { ACHIEVEMENT_WORDS } from '../../fill/typed-status';
import type { Cutoff } from '../../model/ledger';
import { AGGREGATIONS, CUTOFFS } from '../../model/ledger';
import type { CellRectangle } from '../../sheet/address';
import { formatCell, formatRange } from '../../sheet/address';
import type { ValidationDraft, ValidationRule } from '../../sheet/draft';
import type { IndicatorValue } from '../../values/indicator-value';
import { SOURCES } from './labels';
import type { AchievementKey, SpendingKey } from './layout';

/** Larger than any amount in 万元. */
const LARGEST_AMOUNT = 1e12;

/** Columns by key, counted from 0; those that do not stand are absent. */
export type Columns<Key extends string> = ReadonlyMap<Key, number>;

/** Rows counted from 0, both ends included. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

function warning(
  address: string,
  rule: ValidationRule,
  prompt: ValidationDraft['prompt'],
  error: { readonly title: string; readonly message: string },
): ValidationDraft {
  return { address, rule, prompt, error: { ...error, style: 'warning' } };
}

function down<Key extends string>(columns: Columns<Key>, key: Key, rows: RowSpan): string | null {
  const column = columns.get(key);
  return column === undefined ? null : formatRange({ ...rows, left: column, right: column });
}

/** Neighbouring columns of figures as one rectangle each. */
function figureAreas<Key extends string>(
  columns: Columns<Key | Cutoff>,
  rows: RowSpan,
): readonly CellRectangle[] {
  const places = CUTOFFS.flatMap((cutoff) => columns.get(cutoff) ?? []).sort((a, b) => a - b);
  const areas: CellRectangle[] = [];
  for (const column of places) {
    const before = areas.at(-1);
    if (before && before.right + 1 === column)
      areas[areas.length - 1] = { ...before, right: column };
    else areas.push({ ...rows, left: column, right: column });
  }
  return areas;
}

const AMOUNT: ValidationRule = {
  kind: 'decimal',
  minimum: -LARGEST_AMOUNT,
  maximum: LARGEST_AMOUNT,
};
const AMOUNT_ERROR = {
  title: '这里应填数字',
  message: '请只填数字，单位为万元，不带“万元”二字。文字说明请写在备注里。',
};

/** The amounts and the source of 台账-支出. The words hold in both modes, so that switching leaves them alone. */
export function spendingValidations(
  columns: Columns<SpendingKey>,
  rows: RowSpan,
): readonly ValidationDraft[] {
  const amount = (key: SpendingKey, title: string, message: string): ValidationDraft[] => {
    const address = down(columns, key, rows);
    return address === null ? [] : [warning(address, AMOUNT, { title, message }, AMOUNT_ERROR)];
  };
  const source = down(columns, 'source', rows);
  return [
    ...(source === null
      ? []
      : [
          warning(
            source,
            { kind: 'list', values: SOURCES },
            {
              title: '资金来源',
              message: '财政或其他。需要细分时可选本级、上级、基金、结转，每个来源一行。',
            },
            { title: '不在来源列表中', message: '列表中没有这个来源。若本地要求使用，可以继续。' },
          ),
        ]),
    ...amount(
      'initialBudget',
      '年初预算（万元）',
      '年初批复数。年中新增的项目没有年初预算，留空，金额填在“调整±”。',
    ),
    ...amount('adjustment', '调整（万元）', '年中追加填正数，调减填负数。全年预算自动计算。'),
    ...amount('received', '资金到位（万元）', '到目前为止实际到位的数。'),
    ...figureAreas<SpendingKey>(columns, rows).map((area) =>
      warning(
        formatRange(area),
        AMOUNT,
        {
          title: '支出数（万元）',
          message:
            '列名为“截至…”时填累计数，列名为“…季度”时填当季数。没有支出填0，还没有数留空。10月底按财政要求填，可留空。',
        },
        AMOUNT_ERROR,
      ),
    ),
  ];
}

/** 取数方式 of 台账-完成. */
export function aggregationValidation(
  columns: Columns<AchievementKey>,
  rows: RowSpan,
): readonly ValidationDraft[] {
  const address = down(columns, 'aggregation', rows);
  if (address === null) return [];
  return [
    warning(
      address,
      { kind: 'list', values: AGGREGATIONS },
      {
        title: '取数方式',
        message:
          '各季相加：数量、金额；取最近：比率、时限；求平均：各季平均；只填年末：满意度、增长率、可持续影响。可以改。',
      },
      { title: '不在列表中', message: '请从列表中选择取数方式，否则无法计算全年完成值。' },
    ),
  ];
}

/** The figures of indicators, in rows whose targets are all qualitative, or all of another kind. */
export function actualValidations(
  columns: Columns<AchievementKey>,
  rows: RowSpan,
  qualitative: boolean,
): readonly ValidationDraft[] {
  return figureAreas<AchievementKey>(columns, rows).map((area) => {
    const address = formatRange(area);
    if (qualitative) {
      return {
        address,
        rule: { kind: 'list', values: ACHIEVEMENT_WORDS },
        prompt: {
          title: '实际完成情况',
          message: '定性指标：从列表中选达成、部分达成或未达成。',
        },
        // Excel leaves validations where they are when rows are sorted: a number must be let in here.
        error: {
          title: '不在列表中',
          message: '定性指标请选达成、部分达成或未达成。本行不是定性指标的，可以继续。',
          style: 'information',
        },
      };
    }
    const first = formatCell({ row: area.top, column: area.left });
    return warning(
      address,
      { kind: 'custom', formula: `=ISERROR(FIND(LEFT(${first},1),"≥≤＞＜><≧≦"))` },
      {
        title: '实际完成值',
        message:
          '填实际完成的数，如42或98%，不带≥、≤。时限指标填完成日期或“已完成”。没有发生填0，还没有数留空。',
      },
      {
        title: '实际完成值不带比较符号',
        message: '像是把指标值抄过来了。请填实际完成的数，不带≥、≤。',
      },
    );
  });
}

/** Runs of rows alike, top to bottom; `qualitative[i]` belongs to row `top + i`. */
export function runsOf(
  qualitative: readonly boolean[],
  top: number,
): (RowSpan & {
  readonly qualitative: boolean;
})[] {
  const runs: { top: number; bottom: number; qualitative: boolean }[] = [];
  qualitative.forEach((each, index) => {
    const run = runs.at(-1);
    if (run?.qualitative === each) run.bottom = top + index;
    else runs.push({ top: top + index, bottom: top + index, qualitative: each });
  });
  return runs;
}

/** True when the target is a sentence: its actual is chosen, not typed. */
export function isQualitative(target: IndicatorValue | null): boolean {
  return target?.kind === 'qualitative';
}
