/** The example's six mistakes, each in one of the four published tables and each the business of one rule alone. */
import type {
  IndicatorContent,
  TargetTableContent,
} from '../../src/core/model/target-table-content';

/** Codes of the tables without their last, checking characters; they are how a table is told from its neighbours. */
const VEHICLES = '13022524P004T4010022';
const OFFICES = '13022524P004T4010023';
const RECEPTION = '13022524P004T4010021';
const SERVICES = '13022524P004T4010020';

type Table = TargetTableContent;

/** Changes the one indicator of a 二级指标. */
function withIndicator(
  table: Table,
  level2: string,
  change: Partial<Omit<IndicatorContent, 'level1' | 'level2'>>,
): Table {
  const indicators = table.indicators.map((indicator) =>
    indicator.level2 === level2 ? { ...indicator, ...change } : indicator,
  );
  return { ...table, indicators };
}

/** What each table holds beside its published content; the key is the beginning of its 项目编码. */
const MISTAKES: Readonly<Record<string, (table: Table) => Table>> = {
  // C1: 19 characters instead of 21. S5: one 三级指标 under two 二级指标.
  [VEHICLES]: (table) => {
    const { level3 } = indicatorOf(table, '生态效益指标');
    const repeated = withIndicator(table, '可持续影响指标', { level3 });
    return { ...repeated, code: table.code.slice(0, 19) };
  },
  // H3: 150 of 160, nothing else.
  [OFFICES]: (table) => ({ ...table, fiscal: '150.00' }),
  // G9: a template's placeholder. P2: below 0 %.
  [RECEPTION]: (table) => ({
    ...withIndicator(table, '数量指标', { value: '≥**批' }),
    plan: { ...table.plan, '3月底': '-25%' },
  }),
  // P3: the third node below the second.
  [SERVICES]: (table) => ({
    ...table,
    plan: { '3月底': '25%', '6月底': '50%', '10月底': '45%', '12月底': '100%' },
  }),
};

function indicatorOf(table: Table, level2: string): IndicatorContent {
  const found = table.indicators.find((indicator) => indicator.level2 === level2);
  if (!found) throw new Error(`${table.name}: no ${level2}`);
  return found;
}

/** The published tables with the mistakes in them. */
export function plantMistakes(tables: readonly Table[]): Table[] {
  return tables.map((table) => {
    const plant = Object.entries(MISTAKES).find(([code]) => table.code.startsWith(code));
    if (!plant) throw new Error(`No mistake is meant for ${table.code}`);
    return plant[1](table);
  });
}
