/** Problems of the 季度台账 as findings of the rules that say them. */
import type { LedgerProblem, LedgerProblemId } from '../forms/ledger/ledger-problem';
import { ledgerProblems } from '../forms/ledger/ledger-problems';
import { formatCell, parseRange } from '../sheet/address';
import type { LedgerEdit } from '../sheet/ledger-edit';
import type { Fix, MessageArgs } from './finding';
import type { RuleFinding, WorkbookContext } from './rule';

/** All rules of the ledger ask for the same problems; they are looked for once per check. */
const found = new WeakMap<WorkbookContext, readonly LedgerProblem[]>();

function problemsOf(context: WorkbookContext): readonly LedgerProblem[] {
  const { ledger, budgetYear, snapshot } = context;
  if (!ledger) return [];
  const known = found.get(context);
  if (known) return known;
  // A finding on a hidden sheet could not be shown.
  const hidden = new Set(
    snapshot.sheets.filter((sheet) => sheet.hidden === true).map(({ name }) => name),
  );
  const problems = ledgerProblems({ ...context, ledger, year: budgetYear }).filter(
    ({ sheet }) => !hidden.has(sheet),
  );
  found.set(context, problems);
  return problems;
}

function fixFrom({
  id,
  args = {},
  safe = false,
  edits,
}: {
  readonly id: string;
  readonly args?: MessageArgs;
  readonly safe?: boolean;
  readonly edits: readonly LedgerEdit[];
}): Fix {
  const tables = edits.filter((edit) => edit.kind === 'resize-table');
  return {
    labelId: id,
    args,
    ...(safe ? { safe } : {}),
    edits: edits.flatMap((edit) =>
      edit.kind === 'write-cells' ? edit.cells.map((cell) => ({ sheet: edit.sheet, ...cell })) : [],
    ),
    ...(tables.length > 0 ? { tables } : {}),
  };
}

/** A problem of rows or of a whole table is listed at its first cell; no cell of it is wrong by itself. */
function placesOf(
  { kind, sheet, address, others }: LedgerProblem,
  { snapshot }: WorkbookContext,
): Pick<RuleFinding, 'place' | 'cells'> {
  const field = `ledger.${kind}` as const;
  const range = address.includes(':') ? parseRange(address) : null;
  if (range) {
    const first = formatCell({ row: range.top, column: range.left });
    return { place: { sheet, address: first, field }, cells: [] };
  }
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells;
  return {
    place: { sheet, address, field },
    cells: [address, ...others].map((each) => ({
      sheet,
      address: each,
      field,
      cell: cells?.[each] ?? null,
    })),
  };
}

/** What folded lines quote: the entry, else the row or the project it is about. */
function quoted({ args }: LedgerProblem): { readonly text?: string } {
  const text = args['text'] ?? args['row'] ?? args['project'];
  return text === undefined ? {} : { text };
}

/** The findings of the problems with these ids, which are the ids of their messages too. */
export function ledgerFindings(
  context: WorkbookContext,
  ...ids: readonly LedgerProblemId[]
): readonly RuleFinding[] {
  return problemsOf(context)
    .filter(({ id }) => ids.includes(id))
    .map((problem): RuleFinding => {
      const { id, args, fix, answers } = problem;
      return {
        ...placesOf(problem, context),
        messageId: id,
        args: { ...args, ...quoted(problem) },
        ...(fix ? { fix: fixFrom(fix) } : {}),
        ...(answers ? { answers: answers.map(fixFrom) } : {}),
      };
    });
}
