import type { FieldCell, TargetTable } from '../../model/target-table';
import { rememberedByText } from '../../values/remembered';
import { comparable, errorIn, isBlank, isFilled } from '../field-state';
import { placedOn } from '../finding-cells';
import type { Rule, RuleContext, RuleFinding } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** A document number or a year: `〔2023〕12号`, `第5号`, `2023年`, `二〇二三年`. */
const DOCUMENT = /(?:19|20)\d{2}|[\d〇零一二三四五六七八九十]+号|二[〇零○]\S{2}年/;

const namesDocument = rememberedByText((text: string): boolean => DOCUMENT.test(comparable(text)));

/** The 依据 of the rows that are in use. */
function basesOf(table: TargetTable): readonly FieldCell[] {
  return table.indicators.filter(isFilled).flatMap(({ basis }) => basis ?? []);
}

function* checkCells(
  table: TargetTable,
  bases: readonly FieldCell[],
  stage: RuleContext['stage'],
): Iterable<RuleFinding> {
  for (const at of bases) {
    const placed = () => placedOn(table, { field: 'indicator.basis', at });
    const code = errorIn(at);
    if (code !== null) {
      yield { ...placed(), severity: 'error', messageId: 'errorValue', args: { text: code } };
    } else if (isBlank(at) && stage === 'submission') {
      yield { ...placed(), severity: 'error', messageId: 'blank', args: {} };
    }
  }
}

function hint(
  table: TargetTable,
  bases: readonly FieldCell[],
  messageId: string,
): readonly RuleFinding[] {
  const [first, ...others] = bases.map((at) => ({ field: 'indicator.basis', at }) as const);
  if (!first) return [];
  const basis = first.at.text;
  return [
    {
      ...placedOn(table, first, ...others),
      ...(others.length === 0
        ? { messageId: 'oneWithoutDocument', args: { basis } }
        : { messageId, args: { basis, count: String(bases.length) } }),
    },
  ];
}

/** At most one hint per form; it waits until every row in use has a 依据. */
function checkForm(table: TargetTable, bases: readonly FieldCell[]): readonly RuleFinding[] {
  if (bases.some((basis) => isBlank(basis) || errorIn(basis) !== null)) return [];
  const [first, ...others] = bases.map(({ text }) => text);
  const isAlike = (text: string): boolean => comparable(text) === comparable(first ?? '');
  if (others.length > 0 && others.every(isAlike)) {
    return hint(table, bases, 'alike');
  }
  const vague = bases.filter(({ text }) => !namesDocument(text));
  return hint(table, vague, 'noDocument');
}

/** 指标值确定依据. */
export const S7: Rule = {
  id: 'S7',
  scope: 'table',
  severity: 'hint',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  *check(table, { stage }) {
    const bases = basesOf(table);
    yield* checkCells(table, bases, stage);
    yield* checkForm(table, bases);
  },
};
