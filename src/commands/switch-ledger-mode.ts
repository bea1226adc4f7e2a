/** 累计 ⇄ 当季: turns the figures of the whole ledger to the other mode, with equal results. */
import type { LedgerNote } from '../core/forms/ledger/notes';
import { readLedger } from '../core/forms/ledger/read';
import { switchMode } from '../core/forms/ledger/switch-mode';
import type { LedgerMode } from '../core/model/ledger';
import { whileReading, whileWriting } from './progress-part';
import { markStale, remember, runCommand } from './run-command';
import type { CommandOptions, CommandOutcome, Session } from './session';

export interface SwitchLedgerModeOptions extends CommandOptions {
  readonly to: LedgerMode;
}

export interface SwitchLedgerModeDone {
  /** The mode that was asked for. */
  readonly to: LedgerMode;
  /** Rows that stand in the way; when there are any, nothing was written. */
  readonly blocked: readonly LedgerNote[];
}

export function switchLedgerMode(
  session: Session,
  { to, ...options }: SwitchLedgerModeOptions,
): Promise<CommandOutcome<SwitchLedgerModeDone>> {
  return runCommand(session, 'switch-ledger-mode', options, async ({ signal, onProgress }) => {
    const reading = await session.host.read({
      cells: true,
      marks: false,
      signal,
      onProgress: whileReading(onProgress),
    });
    const switched = switchMode(reading.snapshot, readLedger(reading.snapshot), to);
    if (switched.kind === 'refused') {
      return { kind: 'done', result: { to, blocked: switched.notes }, undoable: false };
    }
    if (switched.edits.length === 0) return { kind: 'nothing-to-do' };
    const inverse = await session.host.apply(switched.edits, {
      signal,
      basedOn: reading,
      onProgress: whileWriting(onProgress),
    });
    remember(session, 'switch-ledger-mode', {}, inverse);
    markStale(session);
    return { kind: 'done', result: { to, blocked: [] }, undoable: inverse.length > 0 };
  });
}
