/**
 * A new ledger of the sample form, for the cases of the rules on it.
 *
 * 台账-支出: A 编码, B 名称, C 来源, D 年初预算, E 调整±, F 全年预算, G 资金到位, H–L the cut-offs, M 备注; row 4 is 财政 with
 * 30.00, row 5 其他 with 5.50. 台账-完成: D 三级指标, E 指标值, G 取数方式, H–L the cut-offs; rows 4–12 are the indicators of
 * the sample in their order, only the first (安装路灯, ≥120盏) is 各季相加.
 */
import { hebei } from '../../../src/core/editions/hebei';
import { draftLedger, freeLedgerNames } from '../../../src/core/forms/ledger/write';
import { readForms } from '../../../src/core/forms/read-forms';
import type { LedgerMode } from '../../../src/core/model/ledger';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { made } from '../forms/ledger/ledger-workbook';
import { withCells, type CellChanges } from './sample-form';

export interface LedgerChanges {
  /** 累计 unless told. */
  readonly mode?: LedgerMode;
  /** Cells changed on 台账-支出 and on 台账-完成. */
  readonly spending?: CellChanges;
  readonly achievements?: CellChanges;
  /** What else she does to the two sheets. */
  readonly change?: (
    spending: SheetSnapshot,
    achievements: SheetSnapshot,
  ) => readonly SheetSnapshot[];
}

/** The two sheets that 台账 makes for the forms, changed. */
export function ledgerSheets(
  forms: readonly SheetSnapshot[],
  { mode = 'cumulative', spending, achievements, change }: LedgerChanges,
): readonly SheetSnapshot[] {
  const workbook = { sheets: forms };
  const drafts = draftLedger(readForms(workbook, hebei), hebei, freeLedgerNames(workbook), mode);
  const sheets = [
    withCells(made(drafts.spending), spending ?? {}),
    withCells(made(drafts.achievements), achievements ?? {}),
  ] as const;
  return change ? change(...sheets) : sheets;
}
