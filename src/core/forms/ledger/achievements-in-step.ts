/** 台账-完成 kept in step: one row per indicator of every form. */
import type { Edition } from '../../editions/edition';
import type { AchievementRow, Ledger } from '../../model/ledger';
import type { LedgerEdit } from '../../sheet/ledger-edit';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import { SheetGrid } from '../sheet-grid';
import { appendRows, standingColumns } from './append-rows';
import { homesOf } from './homes';
import type { InStep } from './keep-in-step';
import { ACHIEVEMENT_COLUMNS } from './layout';
import type { LedgerNote } from './notes';
import type { Project, ProjectIndicator } from './projects';
import { comparedName, indicatorKey } from './projects';
import { refresh } from './refresh';
import { achievementCells } from './row-cells';
import { actualValidations, aggregationValidation, isQualitative, runsOf } from './validations';

const NOTHING: InStep = { edits: [], notes: [] };

/** Rows and indicators of one project put together. */
export interface IndicatorPairs {
  readonly pairs: readonly {
    readonly row: AchievementRow;
    readonly indicator: ProjectIndicator;
  }[];
  /** Rows whose 二级+三级 the form does not have. */
  readonly homeless: readonly AchievementRow[];
  /** Rows with the 二级+三级 of another one, more of them than the form has. */
  readonly doubled: readonly AchievementRow[];
  readonly missing: readonly ProjectIndicator[];
}

/**
 * Puts each row to the indicator with its 二级+三级 (三级 alone where the row has no 二级). Where the form repeats one,
 * rows go first to the indicator with their 指标值, then in order.
 */
export function pairIndicators(
  rows: readonly AchievementRow[],
  indicators: readonly ProjectIndicator[],
  edition: Edition,
): IndicatorPairs {
  const keyOf = indicatorKey(edition);
  const known = indicators.map((indicator) => ({
    indicator,
    key: keyOf(indicator.level2, indicator.name),
    name: comparedName(indicator.name),
  }));
  const matching = ({ level2, indicator }: AchievementRow) => {
    const key = keyOf(level2.text, indicator.text);
    const name = comparedName(indicator.text);
    return known.filter((each) => (level2.text === '' ? each.name === name : each.key === key));
  };
  const pairs: { row: AchievementRow; indicator: ProjectIndicator }[] = [];
  const taken = new Set<ProjectIndicator>();
  const take = (row: AchievementRow, fits: (indicator: ProjectIndicator) => boolean): boolean => {
    const free = matching(row).find(({ indicator }) => !taken.has(indicator) && fits(indicator));
    if (!free) return false;
    taken.add(free.indicator);
    pairs.push({ row, indicator: free.indicator });
    return true;
  };
  const left = rows
    .filter((row) => {
      const target = comparedName(row.target.text);
      return !take(row, (indicator) => comparedName(indicator.target) === target);
    })
    .filter((row) => !take(row, () => true));
  return {
    pairs,
    homeless: left.filter((row) => matching(row).length === 0),
    doubled: left.filter((row) => matching(row).length > 0),
    missing: indicators.filter((indicator) => !taken.has(indicator)),
  };
}

export function achievementsInStep(
  snapshot: WorkbookSnapshot,
  table: Ledger['achievements'],
  projects: readonly Project[],
  edition: Edition,
): InStep {
  const sheet = snapshot.sheets.find(({ name }) => name === table?.sheet);
  if (!table || !sheet) return NOTHING;
  const columns = standingColumns(table, ACHIEVEMENT_COLUMNS);
  const standing = { grid: new SheetGrid(sheet), table, layout: ACHIEVEMENT_COLUMNS, columns };
  const homes = homesOf(
    table.rows.map(({ code, project }) => ({ code: code.text, name: project.text })),
    projects,
  );
  const notes: LedgerNote[] = [];
  const say = (id: LedgerNote['id'], address: string, args: LedgerNote['args']) =>
    notes.push({ id, sheet: table.sheet, address, args });
  for (const label of homelessProjects(table.rows, homes)) {
    say('project-homeless', label.address, { project: label.text });
  }

  const found = projects.map((project, index) => {
    const rows = table.rows.filter((_, row) => homes[row] === index);
    notes.push(...doubledInForm(project, edition));
    return { project, ...pairIndicators(rows, project.indicators, edition) };
  });
  for (const { project, homeless, doubled } of found) {
    const label = project.name || project.code;
    for (const { indicator } of homeless) {
      say('indicator-homeless', indicator.address, { project: label, indicator: indicator.text });
    }
    for (const { indicator } of doubled) {
      say('row-doubled', indicator.address, { row: `${label} · ${indicator.text}` });
    }
  }

  const refreshed = found.map(({ project, pairs, homeless, doubled }) =>
    refresh(table.sheet, [
      ...[...pairs.map(({ row }) => row), ...homeless, ...doubled].flatMap((row) =>
        repeatedNames(row, project, columns),
      ),
      ...pairs.map(
        ({ row, indicator }) =>
          ({
            field: row.target,
            text: indicator.target,
            noteId: 'target-refreshed',
            args: { project: project.name || project.code, indicator: indicator.name },
            stands: columns.has('target'),
          }) as const,
      ),
    ]),
  );
  notes.push(...refreshed.flatMap((each) => each.notes));
  const cells = refreshed.flatMap((each) => each.cells);

  const missing = found.flatMap((each) =>
    each.missing.map((indicator) => ({ project: each.project, indicator })),
  );
  const edits: LedgerEdit[] = [];
  if (missing.length > 0) {
    const made = appendRows(
      standing,
      missing.map(
        ({ project, indicator }) =>
          (places) =>
            achievementCells(project, indicator, places),
      ),
      null,
    );
    if (made.kind === 'blocked') {
      say('no-room', made.address, { count: String(missing.length), text: made.text });
    } else {
      const span = { top: made.top, bottom: made.top + missing.length - 1 };
      const kinds = missing.map(({ indicator }) => isQualitative(indicator.indicator.parsed));
      if (made.resize) edits.push(made.resize);
      edits.push({
        kind: 'write-cells',
        sheet: table.sheet,
        whereShown: true,
        cells: [...cells, ...made.cells],
        looks: made.looks,
        validations: [
          ...aggregationValidation(columns, span),
          ...runsOf(kinds, made.top).flatMap((run) =>
            actualValidations(columns, run, run.qualitative),
          ),
        ],
      });
      missing.forEach(({ project, indicator }, index) => {
        const address = standing.grid.address(made.top + index, columns.get('code') ?? 0);
        const label = project.name || project.code;
        say('indicator-added', address, { project: label, indicator: indicator.name });
      });
      return { edits, notes };
    }
  }
  if (cells.length > 0)
    edits.push({ kind: 'write-cells', sheet: table.sheet, whereShown: true, cells, looks: [] });
  return { edits, notes };
}

function repeatedNames(
  row: AchievementRow,
  project: Project,
  columns: ReadonlyMap<string, number>,
) {
  return [
    {
      field: row.code,
      text: project.code,
      noteId: 'code-refreshed',
      args: { project: project.name },
      stands: columns.has('code'),
    },
    {
      field: row.project,
      text: project.name,
      noteId: 'name-refreshed',
      args: {},
      stands: columns.has('project'),
    },
  ] as const;
}

/** Each project without a home once, at its first row: it has ten indicators or more. */
function homelessProjects(
  rows: readonly AchievementRow[],
  homes: readonly (number | null)[],
): readonly { readonly address: string; readonly text: string }[] {
  const found = new Map<string, { address: string; text: string }>();
  rows.forEach(({ code, project }, index) => {
    const text = project.text || code.text;
    const key = JSON.stringify([comparedName(code.text), comparedName(project.text)]);
    if (homes[index] === null && !found.has(key)) found.set(key, { address: code.address, text });
  });
  return [...found.values()];
}

/** 三级指标 that a form repeats under one 二级指标. */
function* doubledInForm(project: Project, edition: Edition): Iterable<LedgerNote> {
  const keyOf = indicatorKey(edition);
  const counted = new Map<string, ProjectIndicator[]>();
  for (const indicator of project.indicators) {
    const key = keyOf(indicator.level2, indicator.name);
    counted.set(key, [...(counted.get(key) ?? []), indicator]);
  }
  for (const [first, ...more] of counted.values()) {
    if (!first || more.length === 0) continue;
    yield {
      id: 'indicator-doubled',
      sheet: project.table.sheet,
      address: first.indicator.name.address,
      args: {
        project: project.name || project.code,
        indicator: first.name,
        count: String(more.length + 1),
      },
    };
  }
}
