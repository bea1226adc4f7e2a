/** Keeps a ledger in step with the 项目绩效目标表 of its workbook. */
import type { Edition } from '../../editions/edition';
import type { Ledger } from '../../model/ledger';
import type { TargetTable } from '../../model/target-table';
import type { LedgerEdit } from '../../sheet/ledger-edit';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import { achievementsInStep } from './achievements-in-step';
import type { LedgerNote } from './notes';
import { comparedName, projectsOf } from './projects';
import type { Projects } from './projects';
import { spendingInStep } from './spending-in-step';

/** What is to be written, and what is to be said. */
export interface InStep {
  readonly edits: readonly LedgerEdit[];
  readonly notes: readonly LedgerNote[];
}

/**
 * The edits that give every project × 资金来源 and every indicator of the workbook its row, and the notes about them.
 *
 * Her figures stay with their row: by 编码 (by 名称 where a code is blank or was corrected) and 来源, or 二级+三级. New
 * rows go to the end; 编码, 名称 and 指标值 of known rows are refreshed, formulas of hers and all other cells left alone;
 * a row without a home is listed, never deleted. Applied and run again it has nothing to write. `ledger` is
 * `readLedger(snapshot)`; of a kind that is missing nothing is done (`prepareLedger` drafts it).
 */
export function keepInStep(
  snapshot: WorkbookSnapshot,
  ledger: Ledger,
  tables: readonly TargetTable[],
  edition: Edition,
): InStep {
  const found = projectsOf(tables, edition);
  const spending = spendingInStep(snapshot, ledger.spending, found.projects);
  const achievements = achievementsInStep(snapshot, ledger.achievements, found.projects, edition);
  return {
    edits: [...spending.edits, ...achievements.edits],
    notes: [...projectNotes(found), ...spending.notes, ...achievements.notes],
  };
}

/** What the forms themselves make difficult: blank and doubled codes, tables that cannot be told apart. */
export function projectNotes({ projects, nameless, repeated }: Projects): LedgerNote[] {
  const sharing = new Map<string, typeof projects>();
  for (const project of projects) {
    const code = comparedName(project.code);
    if (code !== '') sharing.set(code, [...(sharing.get(code) ?? []), project]);
  }
  return [
    ...nameless.map(({ sheet, name, code, heads }): LedgerNote => ({
      id: 'project-nameless',
      sheet,
      address: name?.address ?? code?.address ?? heads.form,
      args: {},
    })),
    ...repeated.map(({ table, of }): LedgerNote => ({
      id: 'project-repeated',
      sheet: table.sheet,
      address: table.name?.address ?? table.heads.form,
      args: { sheet: of.sheet },
    })),
    ...projects
      .filter(({ code }) => comparedName(code) === '')
      .map(({ table, name }): LedgerNote => ({
        id: 'code-blank',
        sheet: table.sheet,
        address: table.code?.address ?? table.heads.form,
        args: { project: name },
      })),
    ...[...sharing.values()].flatMap((group): LedgerNote[] => {
      const [first] = group;
      if (!first || group.length < 2) return [];
      return [
        {
          id: 'code-doubled',
          sheet: first.table.sheet,
          address: first.table.code?.address ?? first.table.heads.form,
          args: { code: first.code, projects: group.map(({ name }) => name).join('、') },
        },
      ];
    }),
  ];
}
