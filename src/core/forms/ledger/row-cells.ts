/** The cells of one new row of the ledger. */
import type { CellSnapshot } from '../../sheet/snapshot';
import { decimalFromNumber, roundDecimal } from '../../values/decimal';
import type { AchievementKey, SpendingKey } from './layout';
import { ACHIEVEMENT_COLUMNS, fullBudgetFormula, SPENDING_COLUMNS } from './layout';
import { columnFormat } from './looks';
import type { Project, ProjectIndicator, ProjectSource } from './projects';

/** Addresses of a row's cells by column; those that do not stand are absent. */
export type Places<Key extends string> = ReadonlyMap<Key, string>;

/** A cell of a new row: its place, and what it holds; a blank one has the value `''` and its number format. */
export interface PlacedCell<Key extends string> {
  readonly key: Key;
  readonly address: string;
  readonly cell: CellSnapshot;
}

function textCell(text: string): CellSnapshot {
  return { v: text, nf: '@' };
}

/** An amount as a number; as text when a cell could not hold all its digits. */
export function amountCell(amount: string, nf: string | null): CellSnapshot {
  const number = Number(amount);
  return decimalFromNumber(number) === amount && nf !== null ? { v: number, nf } : textCell(amount);
}

function blankCell(nf: string | null): CellSnapshot | null {
  return nf === null ? null : { v: '', nf };
}

/** A project's row for one source. */
export function spendingCells(
  project: Project,
  { source, amount }: ProjectSource,
  places: Places<SpendingKey>,
): PlacedCell<SpendingKey>[] {
  return SPENDING_COLUMNS.flatMap(({ key, look }) => {
    const address = places.get(key);
    if (address === undefined) return [];
    const nf = columnFormat(look);
    const cell = (): CellSnapshot | null => {
      switch (key) {
        case 'code':
          return textCell(project.code);
        case 'name':
          return textCell(project.name);
        case 'source':
          return textCell(source);
        case 'initialBudget':
          return amount === null ? blankCell(nf) : amountCell(amount, nf);
        case 'fullBudget':
          return fullBudgetCell(places, amount, nf);
        default:
          return blankCell(nf);
      }
    };
    const made = cell();
    return made ? [{ key, address, cell: made }] : [];
  });
}

function fullBudgetCell(
  places: Places<SpendingKey>,
  amount: string | null,
  nf: string | null,
): CellSnapshot | null {
  const initialBudget = places.get('initialBudget');
  const adjustment = places.get('adjustment');
  if (initialBudget === undefined || adjustment === undefined) return blankCell(nf);
  return {
    v: amount === null ? '' : Number(roundDecimal(amount, 6)),
    f: fullBudgetFormula(initialBudget, adjustment),
    ...(nf === null ? {} : { nf }),
  };
}

/** An indicator's row. */
export function achievementCells(
  project: Project,
  { level2, name, target, aggregation }: ProjectIndicator,
  places: Places<AchievementKey>,
): PlacedCell<AchievementKey>[] {
  const texts: Partial<Record<AchievementKey, string>> = {
    code: project.code,
    project: project.name,
    level2,
    indicator: name,
    target,
    aggregation,
  };
  return ACHIEVEMENT_COLUMNS.flatMap(({ key, look }) => {
    const address = places.get(key);
    if (address === undefined) return [];
    const text = texts[key] ?? '';
    const cell = text === '' ? blankCell(columnFormat(look)) : textCell(text);
    return cell ? [{ key, address, cell }] : [];
  });
}
