import type { Edition } from '../../editions/edition';
import { perEdition } from '../../editions/per-edition';
import type { FieldCell, TargetTable } from '../../model/target-table';
import { comparable, errorIn, isBlank } from '../field-state';
import { placedOn } from '../finding-cells';
import type { Rule, RuleFinding, WorkbookContext } from '../rule';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

/** `1.` and `（一）` before a line number it and say nothing. */
const LIST_NUMBER = /^\s*[(（]?[\d一二三四五六七八九十]{1,2}[)）.、．]\s*/gmu;

/** A figure, a numeral in words with what it counts (十一月底, 三个村), or a point in the year (开学前, 年底). */
const figurePattern = perEdition(
  ({ form: { pointsInYear } }: Edition) =>
    new RegExp(
      String.raw`\d|[〇零一二两三四五六七八九十百千万亿]+(?:[年月日天个次场户人名米吨亩件项批台处座条家村期]|公里|百分|成)|百分之|(?:${pointsInYear.join('|')})[之以]?[前底末内]`,
      'u',
    ),
);

function namesFigure({ text }: FieldCell, edition: Edition): boolean {
  return figurePattern(edition).test(text.normalize('NFKC').replace(LIST_NUMBER, ''));
}

interface Goal {
  readonly table: TargetTable;
  readonly goal: FieldCell;
}

function oneHint(goals: readonly Goal[], messageId: string): readonly RuleFinding[] {
  const cells = goals.flatMap(
    ({ table, goal }) => placedOn(table, { field: 'goal', at: goal }).cells,
  );
  const [place] = cells;
  const [first] = goals;
  if (!place || !first) return [];
  return [
    {
      place,
      cells,
      messageId: goals.length === 1 ? 'vagueOne' : messageId,
      args: {
        example: first.goal.text,
        ...(goals.length === 1 ? {} : { count: String(goals.length) }),
      },
    },
  ];
}

function check({ tables, edition }: WorkbookContext): readonly RuleFinding[] {
  const goals = tables.flatMap((table) => {
    const { goal } = table;
    return goal && !isBlank(goal) && errorIn(goal) === null ? [{ table, goal }] : [];
  });
  const texts = new Set(goals.map(({ goal }) => comparable(goal.text)));
  // A project that stands twice has one goal: that is C4's business.
  const projects = new Set(goals.map(({ table }) => comparable(table.name?.text ?? '')));
  if (projects.size > 1 && texts.size === 1) return oneHint(goals, 'alike');
  return oneHint(
    goals.filter(({ goal }) => !namesFigure(goal, edition)),
    'vague',
  );
}

/** 绩效目标具体. */
export const S11: Rule = {
  id: 'S11',
  scope: 'workbook',
  severity: 'hint',
  words: { 'zh-CN': zhCN, 'en-US': enUS },
  check,
};
