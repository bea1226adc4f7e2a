/** 生成送审版: clean copies of the chosen forms on new sheets, ready to print, with a signature line. */
import {
  COPIES_SETTING,
  copyMemoryOf,
  copyTrace,
  printCopyMemory,
  type CopyMemory,
} from '../core/forms/submission/copy-memory';
import { draftSubmissions } from '../core/forms/submission/draft-submissions';
import { leftOutCells } from '../core/forms/submission/left-out';
import { oldCopies, type OldCopies } from '../core/forms/submission/old-copies';
import { printSigners, SIGNERS_SETTING } from '../core/forms/submission/signers';
import type { Signers } from '../core/forms/submission/signers';
import type { Submission } from '../core/forms/submission/submission';
import type { TargetTable } from '../core/model/target-table';
import { readiness } from '../core/rules/readiness';
import { HostFailure } from '../host/workbook-host';
import type { Place, WorkbookReading } from '../host/workbook-host';
import { checkReading } from './look-again';
import { remember, runCommand } from './run-command';
import type { CommandOptions, CommandOutcome, Session } from './session';

/** What is wanted of 生成送审版. */
export interface CopiesWish {
  /** Forms by sheet and range, as the report names them. */
  readonly forms: readonly { readonly sheet: string; readonly range: string }[];
  readonly signers: Signers;
  /** Removes the copies of these forms that are out of date; one that she changed by hand stays. */
  readonly replaceOld?: boolean;
}

export interface MakeCopiesOptions extends CommandOptions, CopiesWish {
  /** She was told which of the forms are not ready. */
  readonly evenNotReady?: boolean;
}

export interface MakeCopiesDone {
  readonly sheets: readonly string[];
  /** Cells in the forms, and right above and below, that have no place in the layout: the copies do without them. */
  readonly leftOut: readonly Place[];
  /** How many older copies were removed. */
  readonly replaced: number;
  /** Copies of the same forms that are out of date and stay, hers to delete. */
  readonly kept: readonly string[];
  /** True when she wanted them replaced. */
  readonly replaceOld: boolean;
}

/** Reading is the first part of the work, checking and writing the second. */
const READ = 0.4;

function refuseReadOnly({ readOnly, structureProtected }: WorkbookReading): void {
  if (readOnly) throw new HostFailure('read-only', null, 'workbook.readOnly');
  if (structureProtected) {
    throw new HostFailure('structure-protected', null, 'workbook.protection.protected');
  }
}

/**
 * The chosen forms among those that stand now, by index, in the order of the workbook. One that has grown since is known
 * by being alone on its sheet. Nothing she chose is left out without a word.
 */
function chosenForms(
  tables: readonly TargetTable[],
  forms: CopiesWish['forms'],
  { sheetIds }: WorkbookReading,
): ReadonlySet<number> {
  const chosen = forms.map(({ sheet, range }) => {
    const onSheet = [...tables.keys()].filter((index) => tables[index]?.sheet === sheet);
    const same = onSheet.find((index) => tables[index]?.range === range);
    const [only, ...others] = onSheet;
    const found = same ?? (others.length === 0 ? only : undefined);
    if (found !== undefined) return found;
    const code = sheet in sheetIds ? 'sheet-changed' : 'sheet-missing';
    throw new HostFailure(code, sheet, `no form at ${range}`);
  });
  return new Set(chosen);
}

function leftOut(
  copied: readonly TargetTable[],
  tables: readonly TargetTable[],
  { snapshot }: WorkbookReading,
  { edition }: Session,
): readonly Place[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return copied.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    if (sheet === undefined) return [];
    return leftOutCells(table, tables, sheet, edition).map((address) => ({
      sheet: table.sheet,
      address,
    }));
  });
}

/** What is remembered of the copies afterwards; of sheets that are gone nothing. */
function rememberCopies(
  { snapshot, settings }: WorkbookReading,
  copies: readonly Submission[],
  { replaced }: OldCopies,
): string | null {
  const gone = new Set(replaced.map(({ name }) => name));
  const stay = snapshot.sheets.filter(({ name }) => !gone.has(name)).map(({ name }) => name);
  const known = [...copyMemoryOf(settings)].filter(([sheet]) => stay.includes(sheet));
  const made = copies.map(({ draft }) => [draft.name, copyTrace(draft.cells)] as const);
  return printCopyMemory(new Map([...known, ...made]));
}

/**
 * Copies what stands in the workbook now. Asks first when a chosen form is not ready, also when it only became so since
 * she last looked. Sheets of an earlier run stay unless `replaceOld`: the new ones get a number.
 */
export function makeCopies(
  session: Session,
  { forms, signers, replaceOld = false, evenNotReady, ...options }: MakeCopiesOptions,
): Promise<CommandOutcome<MakeCopiesDone>> {
  return runCommand(session, 'make-copies', options, async ({ signal, onProgress }) => {
    if (forms.length === 0) return { kind: 'nothing-to-do' };
    const { host, edition } = session;
    const reading = await host.read({
      cells: true,
      marks: false,
      signal,
      onProgress: (done) => onProgress(done * READ),
    });
    refuseReadOnly(reading);
    const { report } = await checkReading(session, reading, 'submission', signal);
    const chosen = chosenForms(report.tables, forms, reading);
    const notReady = readiness(report).filter(({ table, ready }) => !ready && chosen.has(table));
    if (notReady.length > 0 && evenNotReady !== true) {
      return {
        kind: 'confirm',
        question: 'not-ready',
        notReady,
        wish: { forms, signers, replaceOld },
      };
    }
    const tables = report.tables.filter((_, index) => chosen.has(index));
    const sheetNames = reading.snapshot.sheets.map(({ name }) => name);
    const copies = draftSubmissions({ tables, signers, sheetNames }, edition);
    // Of copies that are not to be replaced it is as if nothing were known: all of them stay.
    const memory: CopyMemory = replaceOld ? copyMemoryOf(reading.settings) : new Map();
    const old = oldCopies(reading.snapshot, report.tables, tables, memory, edition);
    const inverse = await host.apply(
      [
        ...copies.map(({ draft }) => ({ kind: 'add-sheet', sheet: draft }) as const),
        {
          kind: 'settings',
          values: {
            [SIGNERS_SETTING]: printSigners(signers),
            [COPIES_SETTING]: rememberCopies(reading, copies, old),
          },
        },
        ...old.replaced.map(
          (draft) =>
            ({ kind: 'remove-sheet', name: draft.name, draft, whenChanged: 'refuse' }) as const,
        ),
      ],
      {
        signal,
        basedOn: reading,
        onProgress: (done) => onProgress(READ + done * (1 - READ)),
      },
    );
    remember(session, 'make-copies', { count: String(copies.length) }, inverse);
    const result = {
      sheets: copies.map(({ draft }) => draft.name),
      leftOut: leftOut(tables, report.tables, reading, session),
      replaced: old.replaced.length,
      kept: old.kept,
      replaceOld,
    };
    return { kind: 'done', result, undoable: true };
  });
}
