/** Sends planned steps to Excel: one request, more only when it would grow too large. */
import type { WriteStep } from '../plan-edits';
import { ADD_BYTES, DELETE_BYTES, queueMarksWrite } from './marks';
import { jsonBytes, MESSAGE_BYTES } from './message-size';
import { doing, queueAll, request } from './request';
import type { Queue } from './request';
import { queueSheetWrite } from './write-sheet';

/** Bytes of the request for a sheet's look. Measured for the target table with its texts: 72,000. */
const LOOK_BYTES = 200_000;

interface Piece {
  readonly queue: Queue<null>;
  readonly bytes: number;
  readonly sheet: string | null;
}

function pieces(step: WriteStep): readonly Piece[] {
  switch (step.kind) {
    case 'add-sheet': {
      const sheet = step.sheet.name;
      const bytes = LOOK_BYTES + jsonBytes(step.sheet);
      return [{ queue: queueSheetWrite(step.sheet), bytes, sheet }];
    }
    case 'remove-sheet': {
      const queue = doing(({ worksheets }) => {
        worksheets.getItem(step.name).delete();
        if (step.activate !== null) worksheets.getItem(step.activate).activate();
      });
      return [{ queue, bytes: DELETE_BYTES, sheet: step.name }];
    }
    case 'marks': {
      // Deleted first and all from the bottom up, then added one by one in the order given.
      const removal = {
        queue: queueMarksWrite(step.remove, []),
        bytes: step.remove.length * DELETE_BYTES,
        sheet: null,
      };
      const additions = step.add.map((mark) => ({
        queue: queueMarksWrite([], [mark]),
        bytes: ADD_BYTES,
        sheet: mark.sheet,
      }));
      return [removal, ...additions];
    }
  }
}

/** Writes all steps in order; may stop half-way. Throws `HostFailure`. */
export async function writeSteps(steps: readonly WriteStep[]): Promise<void> {
  const writeOn = async (rest: readonly Piece[]): Promise<void> => {
    if (rest.length === 0) return;
    let bytes = 0;
    const overflow = rest.findIndex((piece, index) => {
      bytes += piece.bytes;
      return index > 0 && bytes > MESSAGE_BYTES;
    });
    const now = overflow < 0 ? rest : rest.slice(0, overflow);
    const sheets = new Set(now.map(({ sheet }) => sheet));
    const [only = null] = sheets.size === 1 ? sheets : [];
    await request(queueAll(now.map(({ queue }) => queue)), only);
    await writeOn(rest.slice(now.length));
  };
  await writeOn(steps.flatMap(pieces));
}
