/** Turns the whole ledger from 累计 to 当季 and back, with equal results. */
import type { BlockReason, ConvertedRow } from '../../fill/convert-ledger';
import { convertLedger } from '../../fill/convert-ledger';
import { amountInWan } from '../../fill/execution-rate';
import { readFigureWithUnit } from '../../fill/figure-with-unit';
import type {
  AchievementRow,
  Cutoff,
  Ledger,
  LedgerMode,
  LedgerTable,
  SpendingRow,
} from '../../model/ledger';
import { CUTOFFS } from '../../model/ledger';
import type { FieldCell } from '../../model/target-table';
import { parseCell, parseRange } from '../../sheet/address';
import type { CellEdit, LedgerEdit } from '../../sheet/ledger-edit';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import { compactText } from '../../values/compact-text';
import { decimalFromNumber } from '../../values/decimal';
import type { LedgerKind } from './layout';
import { explanation, FIGURE_LABELS } from './layout';
import type { LedgerNote } from './notes';

export type Switched =
  | { readonly kind: 'switched'; readonly edits: readonly LedgerEdit[] }
  /** Nothing may be written: every row that stands in the way, with why. */
  | { readonly kind: 'refused'; readonly notes: readonly LedgerNote[] };

/**
 * The edits that turn a ledger to the other mode: figures of 台账-支出 and of 各季相加 rows (`convertLedger`), the heads,
 * and the line above them as long as it says what we wrote. Other rows keep their figures, which are no sums. Refused
 * as a whole when a row cannot be converted. A ledger in the wanted mode needs no edit. `ledger` is
 * `readLedger(snapshot)`.
 */
export function switchMode(snapshot: WorkbookSnapshot, ledger: Ledger, to: LedgerMode): Switched {
  const mixed = [ledger.spending, ledger.achievements].flatMap((table): LedgerNote[] => {
    const [address] = table?.headsOfOtherMode ?? [];
    if (!table || address === undefined) return [];
    return [{ id: 'heads-mixed', sheet: table.sheet, address, args: {} }];
  });
  if (mixed.length > 0) return { kind: 'refused', notes: mixed };
  if (ledger.mode === to) return { kind: 'switched', edits: [] };
  const conversion = convertLedger(ledger, to);
  if (conversion.kind === 'blocked') {
    const notes = conversion.rows.flatMap(({ table, row, reason, cutoffs }) =>
      blockedNotes(namedRows(ledger)[table], row, reason, cutoffs, ledger.mode),
    );
    return { kind: 'refused', notes };
  }
  const named = namedRows(ledger);
  const spending = figureEdits(named.spending, conversion.spending);
  const achievements = figureEdits(named.achievements, conversion.achievements);
  const notes = [...spending.notes, ...achievements.notes];
  if (notes.length > 0) return { kind: 'refused', notes };
  return {
    kind: 'switched',
    edits: [
      ...tableEdit(snapshot, 'spending', ledger.spending, to, spending.cells),
      ...tableEdit(snapshot, 'achievements', ledger.achievements, to, achievements.cells),
    ],
  };
}

/** A row as it can be named in a note, with the plain decimal that each figure reads as. */
interface NamedRow {
  readonly sheet: string;
  readonly label: string;
  readonly figures: Readonly<Record<Cutoff, FieldCell>>;
  readonly read: (cutoff: Cutoff) => string | null;
}

type NamedRows = ReadonlyMap<number, NamedRow>;

function namedRows({ spending, achievements }: Ledger): Readonly<Record<LedgerKind, NamedRows>> {
  return {
    spending: byRow(spending, ({ name, code, source, figures }: SpendingRow) => ({
      label: `${name.text || code.text}（${source.text}）`,
      figures,
      read: (cutoff) => amountInWan(figures[cutoff].amount),
    })),
    achievements: byRow(achievements, ({ project, code, indicator, figures }: AchievementRow) => ({
      label: `${project.text || code.text} · ${indicator.text}`,
      figures,
      read: (cutoff) => readFigureWithUnit(figures[cutoff].text)?.amount ?? null,
    })),
  };
}

function byRow<Row extends { readonly row: number }>(
  table: LedgerTable<Row> | null,
  name: (row: Row) => Omit<NamedRow, 'sheet'>,
): NamedRows {
  if (!table) return new Map();
  return new Map(table.rows.map((row) => [row.row, { sheet: table.sheet, ...name(row) }]));
}

const NOTE_IDS: Readonly<Record<BlockReason, LedgerNote['id']>> = {
  'blank-before-figure': 'gap-before-figure',
  'not-a-number': 'figure-no-number',
  'units-differ': 'units-differ',
  formula: 'figure-formula',
};

function blockedNotes(
  rows: NamedRows,
  row: number,
  reason: BlockReason,
  cutoffs: readonly Cutoff[],
  mode: LedgerMode,
): LedgerNote[] {
  const named = rows.get(row);
  const [cutoff] = cutoffs;
  if (!named || cutoff === undefined) return [];
  const { address, text } = named.figures[cutoff];
  const blank = FIGURE_LABELS[mode][cutoff];
  const args = { row: named.label, text, blank };
  return [{ id: NOTE_IDS[reason], sheet: named.sheet, address, args }];
}

function figureEdits(
  rows: NamedRows,
  converted: readonly ConvertedRow[],
): { readonly cells: CellEdit[]; readonly notes: LedgerNote[] } {
  const cells: CellEdit[] = [];
  const notes: LedgerNote[] = [];
  for (const { row, figures, unit } of converted) {
    const named = rows.get(row);
    if (!named) continue;
    for (const cutoff of CUTOFFS) {
      const { address, cell } = named.figures[cutoff];
      const figure = figures[cutoff];
      if (figure === null || cell === null || figure === named.read(cutoff)) continue;
      if (decimalFromNumber(Number(figure)) !== figure) {
        const args = { row: named.label, number: figure };
        notes.push({ id: 'figure-too-long', sheet: named.sheet, address, args });
        continue;
      }
      const asText = unit !== '' || cell.nf === '@';
      const v = asText ? `${figure}${unit}` : Number(figure);
      cells.push({ address, expected: cell, replacement: withValue(cell, v) });
    }
  }
  return { cells, notes };
}

function tableEdit(
  { sheets }: WorkbookSnapshot,
  kind: LedgerKind,
  table: LedgerTable<unknown> | null,
  to: LedgerMode,
  figures: readonly CellEdit[],
): LedgerEdit[] {
  const sheet = sheets.find(({ name }) => name === table?.sheet);
  if (!table || !sheet) return [];
  const cells = [
    ...explanationEdit(sheet, kind, table, to),
    ...headEdits(sheet, table, to),
    ...figures,
  ];
  if (cells.length === 0) return [];
  return [{ kind: 'write-cells', sheet: table.sheet, whereShown: true, cells, looks: [] }];
}

function headEdits(
  sheet: SheetSnapshot,
  { heads }: LedgerTable<unknown>,
  to: LedgerMode,
): CellEdit[] {
  return CUTOFFS.flatMap((cutoff): CellEdit[] => {
    const address = heads[FIGURE_LABELS.cumulative[cutoff]];
    const cell = address === undefined ? undefined : sheet.cells[address];
    if (address === undefined || cell === undefined) return [];
    return [{ address, expected: cell, replacement: withValue(cell, FIGURE_LABELS[to][cutoff]) }];
  });
}

function explanationEdit(
  sheet: SheetSnapshot,
  kind: LedgerKind,
  { range }: LedgerTable<unknown>,
  to: LedgerMode,
): CellEdit[] {
  const headRow = parseRange(range)?.top ?? 0;
  const from = to === 'quarterly' ? 'cumulative' : 'quarterly';
  const ours = compactText(explanation(kind, from));
  return Object.entries(sheet.cells).flatMap(([address, cell]): CellEdit[] => {
    const above = (parseCell(address)?.row ?? headRow) < headRow;
    if (!above || typeof cell.v !== 'string' || compactText(cell.v) !== ours) return [];
    return [{ address, expected: cell, replacement: withValue(cell, explanation(kind, to)) }];
  });
}

function withValue({ nf }: CellSnapshot, v: string | number): CellSnapshot {
  return nf === undefined ? { v } : { v, nf };
}
