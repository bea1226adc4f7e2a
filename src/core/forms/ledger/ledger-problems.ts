/** What is wrong with a ledger, as data. The rules of the checker say it, each problem under its own id. */
import { achievementProblems } from './achievement-problems';
import type { LedgerProblem, ProblemContext } from './ledger-problem';
import { projectsOf } from './projects';
import { spendingProblems } from './spending-problems';
import { tableProblems } from './table-problems';

/** Every problem of the ledger: of the tables themselves, then row by row. Pure; linear in the number of rows. */
export function ledgerProblems(context: ProblemContext): readonly LedgerProblem[] {
  const { projects } = projectsOf(context.tables, context.edition);
  return [
    ...tableProblems(context),
    ...spendingProblems(context, projects),
    ...achievementProblems(context, projects),
  ];
}
