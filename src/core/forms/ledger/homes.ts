/** Which project of the workbook a row of the ledger belongs to. */
import { comparedName } from './projects';

/** What names a project, in a row or in a form. */
export interface ProjectName {
  readonly code: string;
  readonly name: string;
}

interface Group {
  readonly code: string;
  readonly name: string;
  readonly rows: number[];
}

/**
 * For every row the index of its project, or `null`.
 *
 * By 编码; where two forms share one code, by 编码 and 名称, and the last of them left over on both sides. A row whose
 * code no form has (blank, or corrected since) belongs to the one project of its name; a foreign code only when that
 * project has no other row. Nothing is guessed beyond that.
 */
export function homesOf(
  rows: readonly ProjectName[],
  projects: readonly ProjectName[],
): readonly (number | null)[] {
  const groups = groupsOf(rows);
  const homes: (number | null)[] = rows.map(() => null);
  const settled = new Set<Group>();
  const housed = new Set<number>();
  const settle = (group: Group, project: number): void => {
    settled.add(group);
    housed.add(project);
    for (const row of group.rows) homes[row] = project;
  };

  const byCode = indicesBy(projects, ({ code }) => code);
  for (const [code, sharing] of byCode) {
    const wanted = groups.filter((group) => group.code === code);
    const [only] = sharing;
    if (sharing.length === 1 && only !== undefined) {
      for (const group of wanted) settle(group, only);
      continue;
    }
    for (const project of sharing) {
      const name = comparedName(projects[project]?.name ?? '');
      for (const group of wanted) if (group.name === name) settle(group, project);
    }
    const [group, ...moreGroups] = wanted.filter((each) => !settled.has(each));
    const [project, ...moreProjects] = sharing.filter((each) => !housed.has(each));
    if (!group || project === undefined) continue;
    if (moreGroups.length === 0 && moreProjects.length === 0) settle(group, project);
  }

  const byName = indicesBy(projects, ({ name }) => name);
  const unsettled = groups.filter((group) => !settled.has(group) && group.name !== '');
  for (const group of unsettled) {
    const [project, ...more] = byName.get(group.name) ?? [];
    if (project === undefined || more.length > 0 || byCode.has(group.code)) continue;
    const sameName = unsettled.filter(({ name, code }) => name === group.name && code !== '');
    if (group.code === '' || (!housed.has(project) && sameName.length === 1)) {
      settle(group, project);
    }
  }
  return homes;
}

function groupsOf(rows: readonly ProjectName[]): Group[] {
  const groups = new Map<string, Group>();
  rows.forEach((row, index) => {
    const code = comparedName(row.code);
    const name = comparedName(row.name);
    const key = JSON.stringify([code, name]);
    const group = groups.get(key);
    if (group) group.rows.push(index);
    else groups.set(key, { code, name, rows: [index] });
  });
  return [...groups.values()];
}

/** Indices by compared text, blanks left out. */
function indicesBy(
  projects: readonly ProjectName[],
  textOf: (project: ProjectName) => string,
): Map<string, number[]> {
  const result = new Map<string, number[]>();
  projects.forEach((project, index) => {
    const key = comparedName(textOf(project));
    if (key === '') return;
    const known = result.get(key);
    if (known) known.push(index);
    else result.set(key, [index]);
  });
  return result;
}
