import type { FieldCell, Indicator, TargetTable } from '../../model/target-table';
import { comparable, errorIn, isBlank, isFilled } from '../field-state';
import { placedOn } from '../finding-cells';
import type { Rule, RuleContext, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** What forms print where a name belongs: `指标1`, `指标2：`, `三级指标`, `……`. */
const PLACEHOLDER_NAME =
  /^(?:(?:三级)?指标(?:名称)?[\d一二三四五六七八九十]*[:.、]?|\.{2,}|…+|·{2,})$/;

function isPlaceholderName(text: string): boolean {
  return PLACEHOLDER_NAME.test(comparable(text));
}

/** True when the printed placeholder is all there is: while filling, such a row counts as blank. */
function isPreprinted({ description, value, basis }: Indicator): boolean {
  return [description, value, basis].every((field) => field === null || isBlank(field));
}

/** What is wrong with a field. */
type Fault = Pick<RuleFinding, 'messageId' | 'args'>;

function faultOfName(indicator: Indicator, stage: RuleContext['stage']): Fault | null {
  const { name } = indicator;
  const code = errorIn(name);
  if (code !== null) {
    return { messageId: 'errorValue', args: { field: 'indicator.name', text: code } };
  }
  if (isBlank(name)) {
    const missing = stage === 'submission' && isFilled(indicator);
    return missing ? { messageId: 'blank', args: { field: 'indicator.name' } } : null;
  }
  if (!isPlaceholderName(name.text)) return null;
  if (stage === 'filling' && isPreprinted(indicator)) return null;
  return { messageId: 'placeholder', args: { text: name.text } };
}

function faultOfDescription(
  description: FieldCell,
  indicator: Indicator,
  stage: RuleContext['stage'],
): Fault | null {
  const field = 'indicator.description';
  const code = errorIn(description);
  if (code !== null) return { messageId: 'errorValue', args: { field, text: code } };
  const missing = isBlank(description) && stage === 'submission' && isFilled(indicator);
  return missing ? { messageId: 'blank', args: { field } } : null;
}

/** Rows whose names say the same, in the order of the form. */
function duplicates(table: TargetTable): readonly (readonly Indicator[])[] {
  const byName = new Map<string, Indicator[]>();
  for (const indicator of table.indicators) {
    const { name } = indicator;
    if (isBlank(name) || errorIn(name) !== null || isPlaceholderName(name.text)) continue;
    const key = comparable(name.text);
    const known = byName.get(key);
    if (known) known.push(indicator);
    else byName.set(key, [indicator]);
  }
  return [...byName.values()].filter((rows) => rows.length > 1);
}

function level2Of({ level1, level2 }: Indicator): string {
  return comparable(`${level1.text}\n${level2.text}`);
}

function* duplicateFinding(table: TargetTable, rows: readonly Indicator[]): Iterable<RuleFinding> {
  const [first, second, ...others] = rows;
  if (!first || !second) return;
  const within = new Set(rows.map(level2Of)).size < rows.length;
  yield {
    ...placedOn(
      table,
      { field: 'indicator.name', at: second.name },
      { field: 'indicator.name', at: first.name },
      ...others.map(({ name }) => ({ field: 'indicator.name', at: name }) as const),
    ),
    severity: within ? 'error' : 'warning',
    messageId: within ? 'duplicateWithinLevel2' : 'duplicate',
    args: {
      text: second.name.text,
      count: String(rows.length),
      addresses: rows.map(({ name }) => name.address).join('、'),
    },
  };
}

/** 三级指标的名称. */
export const S5: Rule = {
  id: 'S5',
  scope: 'table',
  severity: 'error',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { stage }) {
    for (const indicator of table.indicators) {
      const { name, description } = indicator;
      const ofName = faultOfName(indicator, stage);
      if (ofName) yield { ...placedOn(table, { field: 'indicator.name', at: name }), ...ofName };
      const ofDescription = description && faultOfDescription(description, indicator, stage);
      if (ofDescription) {
        const place = { field: 'indicator.description', at: description } as const;
        yield { ...placedOn(table, place), ...ofDescription };
      }
    }
    for (const rows of duplicates(table)) yield* duplicateFinding(table, rows);
  },
};
