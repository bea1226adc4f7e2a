/** Which members a version of Excel has, by requirement sets. */

/** Highest version of each set, e.g. `{ ExcelApi: '1.14' }`. */
export type RequirementMatrix = Readonly<Record<string, string>>;

/** The oldest Excel that the product supports; https://learn.microsoft.com/javascript/api/requirement-sets/excel */
export const EXCEL_2021: RequirementMatrix = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  AddinCommands: '1.1',
};

/**
 * Whether an Excel with this matrix has a member of that set.
 *
 * @param set e.g. `ExcelApi 1.9`; `null` stands for members that are not published, which every Excel has
 */
export function hasSet(matrix: RequirementMatrix, set: string | null): boolean {
  if (set === null) return true;
  const [name = '', version = ''] = set.split(' ');
  const highest = matrix[name];
  return highest !== undefined && !isHigherVersion(version, highest);
}

/** Compares versions by their parts: 1.10 is higher than 1.9. */
export function isHigherVersion(version: string, than: string): boolean {
  const left = version.split('.').map(Number);
  const right = than.split('.').map(Number);
  for (let part = 0; part < Math.max(left.length, right.length); part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
