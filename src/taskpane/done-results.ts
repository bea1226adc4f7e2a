/** Tells which command's result the session's last outcome carries. */
import type { CheckDone } from '../commands/check';
import type { ClearMarksDone } from '../commands/clear-marks';
import type { FillDone } from '../commands/fill';
import type { FillPreview } from '../commands/fill-preview';
import type { InsertFormDone } from '../commands/insert-form';
import type { PrepareLedgerDone } from '../commands/prepare-ledger';
import type { CommandName, LastOutcome } from '../commands/session';
import type { SwitchLedgerModeDone } from '../commands/switch-ledger-mode';
import type { UndoDone } from '../commands/undo';

function doneResult(last: LastOutcome | null, command: CommandName): object | null {
  if (last?.command !== command || last.outcome.kind !== 'done') return null;
  const { result } = last.outcome;
  return typeof result === 'object' ? result : null;
}

/** The result when the last command was a 校验 that worked. */
export function checkDone(last: LastOutcome | null): CheckDone | null {
  const result = doneResult(last, 'check');
  return result !== null && 'highlighted' in result ? (result as CheckDone) : null;
}

/** The result when the last command was an 插入模板 that worked. */
export function insertDone(last: LastOutcome | null): InsertFormDone | null {
  const result = doneResult(last, 'insert-form');
  return result !== null && 'sheet' in result ? (result as InsertFormDone) : null;
}

/** The result when the last command was a 清除标记 that worked. */
export function clearDone(last: LastOutcome | null): ClearMarksDone | null {
  const result = doneResult(last, 'clear-marks');
  return result !== null && 'cleared' in result ? (result as ClearMarksDone) : null;
}

/** The result when the last command was an undo that worked; 重试撤销 has none. */
export function undoDone(last: LastOutcome | null): UndoDone | null {
  const result = doneResult(last, 'undo');
  return result !== null && 'undone' in result ? (result as UndoDone) : null;
}

/** The result when the last command was a 台账 that worked. */
export function ledgerDone(last: LastOutcome | null): PrepareLedgerDone | null {
  const result = doneResult(last, 'prepare-ledger');
  return result !== null && 'refreshed' in result ? (result as PrepareLedgerDone) : null;
}

/** The result when the last command switched the ledger's mode, or could not. */
export function modeDone(last: LastOutcome | null): SwitchLedgerModeDone | null {
  const result = doneResult(last, 'switch-ledger-mode');
  return result !== null && 'blocked' in result ? (result as SwitchLedgerModeDone) : null;
}

/** The result when the last command was a 填充 that worked. */
export function fillDone(last: LastOutcome | null): FillDone | null {
  const result = doneResult(last, 'fill');
  return result !== null && 'kept' in result ? (result as FillDone) : null;
}

/** What the last command wants to be looked at before it fills. */
export function askedPreview(last: LastOutcome | null): FillPreview | null {
  const outcome = last?.outcome;
  return outcome?.kind === 'confirm' && outcome.question === 'fill-preview'
    ? outcome.preview
    : null;
}
