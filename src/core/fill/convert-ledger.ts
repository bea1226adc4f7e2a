/** The switch 累计 / 当季 of the whole ledger: all rows or none. Source: domain rule 9.3. */
import {
  CUTOFFS,
  type AchievementRow,
  type Cutoff,
  type Ledger,
  type LedgerMode,
  type SpendingRow,
} from '../model/ledger';
import { amountInWan } from './execution-rate';
import { readFigureWithUnit } from './figure-with-unit';
import { convertFigures, mapCutoffs, type Figures } from './ledger-figures';

/** A row in the other form: what its figure cells will hold, `null` = blank. */
export interface ConvertedRow {
  readonly row: number;
  /** Plain decimals. */
  readonly figures: Figures;
  /** The unit typed behind every figure of the row (`12批`), to be written again; `''` when there is none. */
  readonly unit: string;
}

/** Why a row cannot be switched: a blank before a typed figure, no number, different units, a formula of hers. */
export type BlockReason = 'blank-before-figure' | 'not-a-number' | 'units-differ' | 'formula';

export interface BlockedRow {
  readonly table: 'spending' | 'achievements';
  readonly row: number;
  readonly reason: BlockReason;
  /** Where it lies. */
  readonly cutoffs: readonly Cutoff[];
}

export type LedgerConversion =
  | {
      readonly kind: 'converted';
      readonly mode: LedgerMode;
      readonly spending: readonly ConvertedRow[];
      /** Only the rows of 各季相加; all others stay as they are. */
      readonly achievements: readonly ConvertedRow[];
    }
  /** Nothing changes; these rows are listed. */
  | { readonly kind: 'blocked'; readonly rows: readonly BlockedRow[] };

type Outcome = { readonly converted: ConvertedRow } | { readonly blocked: BlockedRow };

interface ReadRow {
  readonly table: BlockedRow['table'];
  readonly row: number;
  readonly cells: Readonly<Record<Cutoff, { readonly cell: { readonly f?: string } | null }>>;
  readonly isTyped: (cutoff: Cutoff) => boolean;
  readonly read: (cutoff: Cutoff) => { readonly amount: string; readonly unit: string } | null;
}

function convertRow(
  { table, row, cells, isTyped, read }: ReadRow,
  from: LedgerMode,
  to: LedgerMode,
): Outcome {
  const blocked = (reason: BlockReason, cutoffs: readonly Cutoff[]): Outcome => ({
    blocked: { table, row, reason, cutoffs },
  });
  const formulas = CUTOFFS.filter((cutoff) => cells[cutoff].cell?.f !== undefined);
  if (formulas.length > 0) return blocked('formula', formulas);
  const typed = CUTOFFS.filter(isTyped);
  const amounts = mapCutoffs((cutoff) => (typed.includes(cutoff) ? read(cutoff) : null));
  const unreadable = typed.filter((cutoff) => amounts[cutoff] === null);
  if (unreadable.length > 0) return blocked('not-a-number', unreadable);
  const units = new Set(typed.map((cutoff) => amounts[cutoff]?.unit ?? ''));
  if (units.size > 1) return blocked('units-differ', typed);
  const figures = mapCutoffs((cutoff) => amounts[cutoff]?.amount ?? null);
  const result = convertFigures(figures, from, to);
  if (result.kind === 'blocked') return blocked('blank-before-figure', result.blanks);
  return { converted: { row, figures: result.figures, unit: [...units][0] ?? '' } };
}

function spendingRow({ row, figures }: SpendingRow): ReadRow {
  return {
    table: 'spending',
    row,
    cells: figures,
    isTyped: (cutoff) => figures[cutoff].amount.kind !== 'blank',
    read: (cutoff) => {
      const amount = amountInWan(figures[cutoff].amount);
      return amount === null ? null : { amount, unit: '' };
    },
  };
}

function achievementRow({ row, figures }: AchievementRow): ReadRow {
  return {
    table: 'achievements',
    row,
    cells: figures,
    isTyped: (cutoff) => figures[cutoff].text !== '',
    read: (cutoff) => readFigureWithUnit(figures[cutoff].text),
  };
}

const convertedOf = (outcomes: readonly Outcome[]): readonly ConvertedRow[] =>
  outcomes.flatMap((outcome) => ('converted' in outcome ? [outcome.converted] : []));

/** Every row of both tables in the other form (amounts in 万元), or the rows that forbid it. There and back is the same. */
export function convertLedger(ledger: Ledger, to: LedgerMode): LedgerConversion {
  const convert = (row: ReadRow): Outcome => convertRow(row, ledger.mode, to);
  if (ledger.mode === to) return { kind: 'converted', mode: to, spending: [], achievements: [] };
  const spending = (ledger.spending?.rows ?? []).map(spendingRow).map(convert);
  const achievements = (ledger.achievements?.rows ?? [])
    .filter(({ aggregation }) => aggregation === '各季相加')
    .map(achievementRow)
    .map(convert);
  const blocked = [...spending, ...achievements].flatMap((outcome) =>
    'blocked' in outcome ? [outcome.blocked] : [],
  );
  return blocked.length > 0
    ? { kind: 'blocked', rows: blocked }
    : {
        kind: 'converted',
        mode: to,
        spending: convertedOf(spending),
        achievements: convertedOf(achievements),
      };
}
