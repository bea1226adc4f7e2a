/** The name of a new sheet that clashes with none. */

/** Excel's limit. */
const LONGEST_NAME = 31;

/**
 * `绩效目标表`, or `绩效目标表 (2)`, `绩效目标表 (3)` … when taken. Excel compares names without case; the base is cut
 * so that the whole stays within 31 characters.
 */
export function freeSheetName(existing: readonly string[], base = '绩效目标表'): string {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  let name = base.slice(0, LONGEST_NAME);
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = base.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  return name;
}
