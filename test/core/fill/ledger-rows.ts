/** Ledger rows as a sheet would give them, from what a person typed. */
import type { AchievementRow, Cutoff, Ledger, SpendingRow } from '../../../src/core/model/ledger';
import { CUTOFFS } from '../../../src/core/model/ledger';
import type { AmountField, FieldCell } from '../../../src/core/model/target-table';
import type { CellSnapshot } from '../../../src/core/sheet/snapshot';
import { readAmount } from '../../../src/core/values/amount';
import { cellText } from '../../../src/core/values/cell-text';

type Typed = string | number | CellSnapshot | null;

function field(address: string, typed: Typed): FieldCell {
  const cell = typed === null || typeof typed === 'object' ? typed : { v: typed };
  return { address, cell, text: cellText(cell) };
}

function amountField(address: string, typed: Typed): AmountField {
  const at = field(address, typed);
  return { ...at, amount: readAmount(at.cell) };
}

const FIGURE_COLUMNS = ['H', 'I', 'J', 'K', 'L'];

function byCutoff<Field>(
  row: number,
  typed: readonly Typed[],
  make: (address: string, typed: Typed) => Field,
): Readonly<Record<Cutoff, Field>> {
  const made = (index: number): Field =>
    make(`${FIGURE_COLUMNS[index] ?? 'H'}${row}`, typed[index] ?? null);
  return {
    '3月底': made(0),
    '6月底': made(1),
    '9月底': made(2),
    '10月底': made(3),
    '12月底': made(4),
  };
}

export interface TypedSpending {
  readonly code?: string;
  readonly source?: string;
  readonly initial?: Typed;
  readonly adjustment?: Typed;
  readonly full?: Typed;
  readonly figures: readonly Typed[];
}

export function spendingRow(typed: TypedSpending, row = 4): SpendingRow {
  return {
    row,
    code: field(`A${row}`, typed.code ?? '13999925P000000000001'),
    name: field(`B${row}`, '路灯'),
    source: field(`C${row}`, typed.source ?? '财政'),
    initialBudget: amountField(`D${row}`, typed.initial ?? null),
    adjustment: amountField(`E${row}`, typed.adjustment ?? null),
    fullBudget: amountField(`F${row}`, typed.full ?? { v: 0, f: `=D${row}+E${row}` }),
    received: amountField(`G${row}`, null),
    figures: byCutoff(row, typed.figures, amountField),
    remark: field(`M${row}`, null),
  };
}

export function achievementRow(
  aggregation: AchievementRow['aggregation'],
  figures: readonly Typed[],
  row = 4,
): AchievementRow {
  return {
    row,
    code: field(`A${row}`, '13999925P000000000001'),
    project: field(`B${row}`, '路灯'),
    level2: field(`C${row}`, '数量指标'),
    indicator: field(`D${row}`, '安装数量'),
    target: field(`E${row}`, '≥45盏'),
    department: field(`F${row}`, null),
    aggregation,
    aggregationCell: field(`G${row}`, aggregation),
    figures: byCutoff(row, figures, field),
    evidence: field(`M${row}`, null),
    filledBy: field(`N${row}`, null),
  };
}

export function ledgerOf(
  mode: Ledger['mode'],
  spending: readonly SpendingRow[],
  achievements: readonly AchievementRow[],
): Ledger {
  const table = { tableName: null, outside: [], heads: {} };
  return {
    mode,
    spending: { ...table, sheet: '台账-支出', range: 'A3:M9', rows: spending },
    achievements: { ...table, sheet: '台账-完成', range: 'A3:N9', rows: achievements },
  };
}

/** What a person would type to get converted figures: blanks stay blank. */
export function retyped(figures: Readonly<Record<Cutoff, string | null>>): readonly Typed[] {
  return CUTOFFS.map((cutoff) => figures[cutoff]);
}
