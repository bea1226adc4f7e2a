/** Why a person's change was refused, in the words in which Excel says it. */
import { HostError } from '../../excel-host/rich-api/emulated-object';
import type { PageWords } from '../text';

export function refusal(error: unknown, words: PageWords, isReadOnly: boolean): string {
  if (error instanceof HostError && error.code === 'MergedCells') return words.mergedCells;
  if (error instanceof HostError && error.code === 'AccessDenied')
    return words.locks[isReadOnly ? 'read-only' : 'protected-sheet'];
  return error instanceof Error ? error.message : String(error);
}
