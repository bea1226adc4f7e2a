/** Heads of two rows: 指标值 over 符号, 值 and 单位, as some regions print them. */
import type { Edition } from '../../editions/edition';
import type { SheetGrid } from '../sheet-grid';
import type { BlockColumns } from './indicator-rows';
import type { SectionRow } from './label-rows';
import { comparedText, labelRecogniser } from './labels';
import { BESIDE_VALUE, type BesideLabel } from './layout';

type ValueLabel = BesideLabel | 'indicator.value';

/** Words that say it only below 指标值. */
const BELOW_VALUE: ReadonlyMap<string, ValueLabel> = new Map([
  ['单位', 'indicator.unit'],
  ['值', 'indicator.value'],
  ['数值', 'indicator.value'],
  ['目标', 'indicator.value'],
]);

function isValueLabel(key: string): key is ValueLabel {
  return key === 'indicator.value' || BESIDE_VALUE.some((label) => label === key);
}

/** The last column below the head 指标值: up to the next head, which stands right of it in the same row. */
function lastBelow(grid: SheetGrid, { row, right, labels }: SectionRow, first: number): number {
  const heads = labels.map(({ column }) => column).filter((column) => column > first);
  const next = Math.min(...heads, right + BESIDE_VALUE.length + 1);
  return (grid.firstFilled(row, first + 1, next) ?? next) - 1;
}

/**
 * The block's columns with what the row below its heads says of those below 指标值; `null` when that row holds anything
 * else: then it is the first indicator.
 */
export function columnsWithSubHeads(
  grid: SheetGrid,
  heads: SectionRow,
  columns: BlockColumns,
  edition: Edition,
): BlockColumns | null {
  const recognise = labelRecogniser(edition);
  const first = columns['indicator.value'];
  const found = new Map<ValueLabel, number>();
  const unnamed: number[] = [];
  for (let column = first; column <= lastBelow(grid, heads, first); column++) {
    const text = grid.text(heads.row + 1, column);
    const key = BELOW_VALUE.get(comparedText(text)) ?? recognise(text)?.key ?? null;
    if (text === '') unnamed.push(column);
    else if (key === null || !isValueLabel(key) || found.has(key)) return null;
    else found.set(key, column);
  }
  const sign = found.get('indicator.sign');
  const unit = found.get('indicator.unit');
  const value = found.get('indicator.value') ?? unnamed[0];
  if (value === undefined || (sign === undefined && unit === undefined)) return null;
  return {
    ...columns,
    'indicator.value': value,
    ...(sign === undefined ? {} : { 'indicator.sign': sign }),
    ...(unit === undefined ? {} : { 'indicator.unit': unit }),
  };
}
