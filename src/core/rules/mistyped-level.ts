/** Names of 一级 and 二级指标 that were typed wrong: 产岀指标, 质量标, 社会效应指标. */
import type { Edition, Level1Definition, Level2Definition } from '../editions/edition';
import type { Indicator } from '../model/target-table';
import { comparable, isBlank } from './field-state';

/** Names from this length on may differ in two characters. */
const LONG_NAME = 6;

/** True when so many characters, put in, left out or taken for others, make the one text of the other. */
function differsAtMost(one: string, other: string, most: number): boolean {
  const [first, second] = [Array.from(one), Array.from(other)];
  let row = second.map((_, index) => index + 1);
  for (const [above, character] of first.entries()) {
    let [diagonal, left] = [above, above + 1];
    row = second.map((each, index) => {
      const up = row[index] ?? 0;
      left = Math.min(up + 1, left + 1, diagonal + (each === character ? 0 : 1));
      diagonal = up;
      return left;
    });
  }
  return (row.at(-1) ?? first.length) <= most;
}

function isMistyped(text: string, name: string): boolean {
  return differsAtMost(comparable(text), name, name.length < LONG_NAME ? 1 : 2);
}

/** The 一级 that was meant by a name nobody knows; `null` when it is blank, known, or like none. */
export function mistypedLevel1(
  { level1, level1Name }: Indicator,
  edition: Edition,
): Level1Definition | null {
  if (level1Name !== null || isBlank(level1)) return null;
  return edition.level1.find(({ name }) => isMistyped(level1.text, name)) ?? null;
}

/** The 二级 that was meant: one of its 一级, as far as that is known. */
export function mistypedLevel2(row: Indicator, edition: Edition): Level2Definition | null {
  const { level2, level2Name, level1Name } = row;
  if (level2Name !== null || isBlank(level2)) return null;
  const above = level1Name ?? mistypedLevel1(row, edition)?.name ?? null;
  return (
    edition.level2.find(
      (each) => (above === null || each.level1 === above) && isMistyped(level2.text, each.level2),
    ) ?? null
  );
}
