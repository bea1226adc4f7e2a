/** Problems of 台账-完成, row by row, and per project for actuals that repeat the targets. */
import { readFigureWithUnit } from '../../fill/figure-with-unit';
import { cumulativeOf, lastTyped, mapCutoffs } from '../../fill/ledger-figures';
import type { AchievementRow, Cutoff, LedgerMode } from '../../model/ledger';
import { CUTOFFS } from '../../model/ledger';
import { compactText } from '../../values/compact-text';
import { compareDecimals, subtractDecimals } from '../../values/decimal';
import { parseIndicatorValue } from '../../values/parse-indicator-value';
import { pairIndicators } from './achievements-in-step';
import { futureCutoffs } from './future-figures';
import { homesOf } from './homes';
import { FIGURE_LABELS } from './layout';
import type { LedgerProblem, ProblemContext } from './ledger-problem';
import { problemsOfKind } from './ledger-problem';
import type { Project } from './projects';
import { comparedName } from './projects';

/** So many rows that say what their targets say are no accident. */
const FEWEST_COPIES = 3;

export function achievementProblems(
  { ledger, edition, today, year }: ProblemContext,
  projects: readonly Project[],
): LedgerProblem[] {
  const table = ledger.achievements;
  if (!table) return [];
  const { sheet, rows } = table;
  const homes = homesOf(
    rows.map(({ code, project }) => ({ code: code.text, name: project.text })),
    projects,
  );
  const future = futureCutoffs(today, year);
  const unknown = new Set<string>();
  const place = (row: AchievementRow): Place => ({
    sheet,
    row,
    label: `${row.project.text || row.code.text} · ${row.indicator.text}`,
    mode: ledger.mode,
  });
  return [
    ...rows.flatMap((row, index): LedgerProblem[] => {
      const key = JSON.stringify([row.code.text, row.project.text].map(comparedName));
      if (homes[index] !== null || unknown.has(key)) return [];
      unknown.add(key);
      const args = { project: row.project.text, code: row.code.text };
      return [problem(place(row), 'unknown-project', row.code, args)];
    }),
    ...projects.flatMap((project, index): LedgerProblem[] => {
      const own = rows.filter((_, row) => homes[row] === index);
      const { pairs, homeless, doubled } = pairIndicators(own, project.indicators, edition);
      const firstOf = (row: AchievementRow) =>
        pairs.find((pair) => sameIndicator(pair.row, row))?.row.row ?? row.row;
      return [
        ...homeless.map((row) =>
          problem(place(row), 'indicator-not-found', row.indicator, {
            project: row.project.text,
            level2: row.level2.text,
            indicator: row.indicator.text,
          }),
        ),
        ...doubled.map((row) => {
          const args = { row: place(row).label, first: String(firstOf(row)) };
          return problem(place(row), 'doubled-row', row.indicator, args);
        }),
        ...copiedTargets(sheet, project, own),
      ];
    }),
    ...rows.flatMap((row) => [
      ...actualsWithSign(place(row)),
      ...summedFigures(place(row)),
      ...future
        .filter((cutoff) => row.figures[cutoff].text !== '')
        .map((cutoff) => {
          const figure = row.figures[cutoff];
          const column = FIGURE_LABELS[ledger.mode][cutoff];
          const args = { row: place(row).label, column, text: figure.text, today: today ?? '' };
          return problem(place(row), 'future-figure', figure, args);
        }),
    ]),
  ];
}

interface Place {
  readonly sheet: string;
  readonly row: AchievementRow;
  readonly label: string;
  readonly mode: LedgerMode;
}

const problem = problemsOfKind('achievements');

function sameIndicator(one: AchievementRow, other: AchievementRow): boolean {
  const key = ({ level2, indicator }: AchievementRow) =>
    JSON.stringify([level2.text, indicator.text].map(comparedName));
  return key(one) === key(other);
}

/** G15: a sign or word of comparison in an actual is a copied target. */
function actualsWithSign(place: Place): LedgerProblem[] {
  const { row, label, mode } = place;
  return CUTOFFS.flatMap((cutoff) => {
    const figure = row.figures[cutoff];
    if (typeof figure.cell?.v !== 'string') return [];
    const value = parseIndicatorValue(figure.text);
    const parts = value.kind === 'multiple' ? value.parts : [value];
    if (!parts.some((part) => part.kind === 'quantity' && part.relation !== null)) return [];
    const args = { row: label, column: FIGURE_LABELS[mode][cutoff], text: figure.text };
    return [problem(place, 'actual-with-sign', figure, args)];
  });
}

/** Figures of 各季相加: they are counted, so they neither fall below 0 nor, cumulated, shrink. */
function* summedFigures(place: Place): Iterable<LedgerProblem> {
  const { row, label, mode } = place;
  if (row.aggregation !== '各季相加') return;
  const typed = mapCutoffs(
    (cutoff) => readFigureWithUnit(row.figures[cutoff].text)?.amount ?? null,
  );
  const column = (cutoff: Cutoff) => FIGURE_LABELS[mode][cutoff];
  const cumulative = cumulativeOf(typed, mode);
  const negative = CUTOFFS.find((cutoff) => compareDecimals(cumulative[cutoff] ?? '0', '0') < 0);
  if (negative !== undefined) {
    const at = row.figures[negative];
    const args = { row: label, column: column(negative), text: at.text };
    yield problem(place, 'negative-figure', at, args);
    return;
  }
  const october = typed['10月底'];
  const december = typed['12月底'];
  if (october !== null && december !== null && compareDecimals(october, december) > 0) {
    const args = {
      row: label,
      october: column('10月底'),
      december: column('12月底'),
      figure: october,
      total: december,
    };
    const others = [row.figures['12月底']];
    yield problem(place, 'october-above-december', row.figures['10月底'], args, others);
  }
  for (const [index, later] of CUTOFFS.entries()) {
    const figure = cumulative[later];
    const earlier = CUTOFFS.slice(0, index)
      .filter((cutoff) => cutoff !== '10月底')
      .findLast((cutoff) => cumulative[cutoff] !== null);
    const before = earlier === undefined ? null : cumulative[earlier];
    if (figure === null || earlier === undefined || before === null) continue;
    if (compareDecimals(figure, before) >= 0) continue;
    const shown = { row: label, later: column(later), figure: typed[later] ?? '' };
    const args =
      mode === 'quarterly'
        ? shown
        : {
            ...shown,
            earlier: column(earlier),
            before,
            difference: subtractDecimals(before, figure),
          };
    const id = mode === 'quarterly' ? 'negative-actual' : 'falling-actual';
    const answers = [{ id: 'correction', edits: [] }] as const;
    yield { ...problem(place, id, row.figures[later], args), answers };
  }
}

/** G16: every actual typed so far is its target, word for word. */
function copiedTargets(
  sheet: string,
  project: Project,
  rows: readonly AchievementRow[],
): LedgerProblem[] {
  const filled = rows.flatMap((row) => {
    const cutoff = lastTyped((each) => row.figures[each].text !== '');
    return cutoff === null ? [] : [{ row, figure: row.figures[cutoff] }];
  });
  const [first, ...others] = filled;
  const copied = filled.every(
    ({ row, figure }) =>
      row.target.text !== '' && compactText(figure.text) === compactText(row.target.text),
  );
  if (!first || filled.length < FEWEST_COPIES || !copied) return [];
  const args = { project: project.name || project.code, count: String(filled.length) };
  const cells = others.map(({ figure }) => figure);
  return [problem({ sheet }, 'actuals-equal-targets', first.figure, args, cells)];
}
