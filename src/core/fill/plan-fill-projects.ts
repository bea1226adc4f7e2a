/** Which ledger rows belong to which form, and how formulas pick them. */
import type { Edition } from '../editions/edition';
import type { PickedRows } from '../forms/execution-block/formulas';
import { homesOf } from '../forms/ledger/homes';
import { comparedName, indicatorKey, projectsOf, sourceKey } from '../forms/ledger/projects';
import type { AchievementRow, Ledger, LedgerTable, SpendingRow } from '../model/ledger';
import type { FieldCell, Indicator, TargetTable } from '../model/target-table';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { LedgerColumns, patternOf, type Condition } from './plan-fill-rows';

export interface IndicatorRows {
  readonly indicator: Indicator;
  readonly level2: string;
  /** More than one when the ledger, or the form, names it twice. */
  readonly rows: readonly AchievementRow[];
  readonly isDoubled: boolean;
  readonly picked: PickedRows | null;
}

/** The ledger rows of one 资金来源 of a project. */
export interface SourceToFill {
  /** As the ledger says. */
  readonly source: string;
  readonly rows: readonly SpendingRow[];
  /** How formulas pick them; `cell` is the one of the block that names the source. */
  readonly pickedBy: (cell: string) => PickedRows | null;
}

export interface ProjectToFill {
  readonly table: TargetTable;
  readonly code: string;
  readonly name: string;
  readonly spendingRows: readonly SpendingRow[];
  readonly spendingPicked: PickedRows | null;
  /** More than one, or none. */
  readonly sources: readonly SourceToFill[];
  readonly indicators: readonly IndicatorRows[];
}

export interface ProjectsToFill {
  readonly projects: readonly ProjectToFill[];
  readonly nameless: readonly TargetTable[];
  readonly repeated: readonly { readonly table: TargetTable; readonly of: TargetTable }[];
  /** Ledger rows of no form, one per project. */
  readonly homeless: readonly {
    readonly sheet: string;
    readonly code: FieldCell;
    readonly name: FieldCell;
  }[];
  readonly spendingColumns: LedgerColumns | null;
}

function columnsOf(
  snapshot: WorkbookSnapshot,
  table: LedgerTable<unknown> | null,
): LedgerColumns | null {
  const sheet = table && snapshot.sheets.find(({ name }) => name === table.sheet);
  return sheet ? new LedgerColumns(sheet, table) : null;
}

type NameHead = '名称' | '项目';

/** How a project's rows can be told: by code, by code and name, by name. */
function projectConditions(
  table: TargetTable,
  row: { readonly code: FieldCell; readonly name: FieldCell },
  nameHead: NameHead,
): readonly (readonly Condition[])[] {
  const byCode = conditionOf('编码', 'prefix', row.code, table.code);
  const byName = conditionOf(nameHead, 'exact', row.name, table.name);
  return [
    ...(byCode ? [[byCode]] : []),
    ...(byCode && byName ? [[byCode, byName]] : []),
    ...(byName ? [[byName]] : []),
  ];
}

function conditionOf(
  head: string,
  kind: 'prefix' | 'exact',
  ledgerCell: FieldCell,
  source: FieldCell | null,
): Condition | null {
  const pattern = patternOf(kind, ledgerCell);
  return pattern && { head, pattern, source };
}

/** Every project of the workbook with its ledger rows. */
export function projectsToFill(
  tables: readonly TargetTable[],
  ledger: Ledger,
  snapshot: WorkbookSnapshot,
  edition: Edition,
): ProjectsToFill {
  const { projects, nameless, repeated } = projectsOf(tables, edition);
  const spending = ledger.spending?.rows ?? [];
  const achievements = ledger.achievements?.rows ?? [];
  const spendingHomes = homesOf(
    spending.map(({ code, name }) => ({ code: code.text, name: name.text })),
    projects,
  );
  const achievementHomes = homesOf(
    achievements.map(({ code, project }) => ({ code: code.text, name: project.text })),
    projects,
  );
  const spendingColumns = columnsOf(snapshot, ledger.spending);
  const achievementColumns = columnsOf(snapshot, ledger.achievements);
  return {
    projects: projects.map(({ table, code, name, indicators }, index) => {
      const rows = spending.filter((_, row) => spendingHomes[row] === index);
      const own = achievements.filter((_, row) => achievementHomes[row] === index);
      const [first] = rows;
      return {
        table,
        code,
        name,
        spendingRows: rows,
        spendingPicked:
          first && spendingColumns
            ? spendingColumns.pick(rows, projectConditions(table, first, '名称'))
            : null,
        sources: spendingColumns ? sourcesToFill(table, rows, spendingColumns) : [],
        indicators: indicatorRows(table, indicators, own, achievementColumns, edition),
      };
    }),
    nameless,
    repeated,
    homeless: homelessRows(ledger, spendingHomes, achievementHomes),
    spendingColumns,
  };
}

function sourcesToFill(
  table: TargetTable,
  rows: readonly SpendingRow[],
  columns: LedgerColumns,
): readonly SourceToFill[] {
  const bySource = new Map<string, SpendingRow[]>();
  for (const row of rows) {
    const key = sourceKey(row.source.text);
    bySource.set(key, [...(bySource.get(key) ?? []), row]);
  }
  if (bySource.size < 2) return [];
  return [...bySource.values()].flatMap((own): SourceToFill[] => {
    const [first] = own;
    const pattern = first ? patternOf('exact', first.source) : null;
    if (!first || !pattern) return [];
    const pickedBy = (cell: string): PickedRows | null => {
      const source = { address: cell, cell: { v: pattern.text } };
      const bySourceName: Condition = { head: '来源', pattern, source };
      const options = projectConditions(table, first, '名称');
      return columns.pick(
        own,
        options.map((conditions) => [...conditions, bySourceName]),
      );
    };
    return [{ source: pattern.text, rows: own, pickedBy }];
  });
}

function indicatorRows(
  table: TargetTable,
  indicators: readonly { indicator: Indicator; level2: string; name: string }[],
  rows: readonly AchievementRow[],
  columns: LedgerColumns | null,
  edition: Edition,
): readonly IndicatorRows[] {
  const keyOf = indicatorKey(edition);
  const byKey = new Map<string, AchievementRow[]>();
  for (const row of rows) {
    const key = keyOf(row.level2.text, row.indicator.text);
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const counts = new Map<string, number>();
  for (const { level2, name } of indicators) {
    const key = keyOf(level2, name);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return indicators.map(({ indicator, level2, name }) => {
    const key = keyOf(level2, name);
    const own = byKey.get(key) ?? [];
    const [row] = own;
    const isDoubled = own.length > 1 || (counts.get(key) ?? 0) > 1;
    const picked = row && !isDoubled && columns ? pickOne(table, indicator, row, columns) : null;
    return { indicator, level2, rows: own, isDoubled, picked };
  });
}

function pickOne(
  table: TargetTable,
  indicator: Indicator,
  row: AchievementRow,
  columns: LedgerColumns,
): PickedRows | null {
  const byName = conditionOf('三级指标', 'exact', row.indicator, indicator.name);
  if (!byName) return null;
  const byLevel = conditionOf('二级指标', 'exact', row.level2, indicator.level2);
  const project = projectConditions(table, { code: row.code, name: row.project }, '项目');
  return columns.pick(
    [row],
    [
      ...project.map((conditions) => [...conditions, byName]),
      ...(byLevel ? project.map((conditions) => [...conditions, byName, byLevel]) : []),
    ],
  );
}

function homelessRows(
  { spending, achievements }: Ledger,
  spendingHomes: readonly (number | null)[],
  achievementHomes: readonly (number | null)[],
): ProjectsToFill['homeless'] {
  const rows = [
    ...(spending?.rows ?? []).flatMap(({ code, name }, index) =>
      spendingHomes[index] === null ? [{ sheet: spending?.sheet ?? '', code, name }] : [],
    ),
    ...(achievements?.rows ?? []).flatMap(({ code, project }, index) =>
      achievementHomes[index] === null
        ? [{ sheet: achievements?.sheet ?? '', code, name: project }]
        : [],
    ),
  ];
  const seen = new Set<string>();
  return rows.filter(({ code, name }) => {
    const key = JSON.stringify([comparedName(code.text), comparedName(name.text)]);
    return key !== '["",""]' && !seen.has(key) && seen.add(key);
  });
}
