/** The next sensible step, which the pane offers as its one primary button. */
import type { SessionState } from '../commands/session';
import type { Overview } from './use-overview';

export type NextStep = 'insert-form' | 'check' | 'prepare-ledger' | 'fill' | 'make-copies';

/**
 * A form first; then a check, until it finds no 错误 and no blank; then the ledger, brought in step with the forms before
 * anything is filled from it. When nothing is left to fill, the forms are checked again. After 送审前检查 it is 生成送审版, whose button stands with the forms to be chosen.
 */
export function nextStep(
  overview: Overview,
  { report, stale }: Pick<SessionState, 'report' | 'stale'>,
): NextStep {
  if (overview.kind !== 'ready') return 'check';
  if (overview.tables.length === 0) return 'insert-form';
  if (report?.stage === 'submission' && !stale && report.tables.length > 0) return 'make-copies';
  const { ledger } = overview;
  if (ledger !== null) {
    if (ledger.tables.length < 2 || ledger.pending.length > 0) return 'prepare-ledger';
    return ledger.hasFigures && ledger.toFill + ledger.hers === 0 ? 'check' : 'fill';
  }
  const passed =
    report !== null &&
    !stale &&
    report.counts.error === 0 &&
    report.lines.every(({ kind }) => kind !== 'unfilled');
  return passed ? 'prepare-ledger' : 'check';
}
