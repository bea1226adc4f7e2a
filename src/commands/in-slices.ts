/** Runs long work of the core without keeping Excel and the pane waiting for it. */
import type { Steps } from '../core/steps';
import { HostFailure } from '../host/workbook-host';

/** After so many milliseconds others get their turn: a task of 50 is one that she may notice. */
const SLICE = 25;

export interface SliceOptions {
  readonly signal?: AbortSignal | undefined;
  /** A clock in milliseconds. */
  readonly now: () => number;
  /** Lets waiting events be handled. `setTimeout` outside tests. */
  readonly pause?: () => Promise<void>;
}

const afterOtherTasks = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The result of all steps. Throws {@link HostFailure} `cancelled` when she called it off in between. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  { signal, now, pause = afterOtherTasks }: SliceOptions,
): Promise<Result> {
  let end = now() + SLICE;
  let step = steps.next();
  while (step.done !== true) {
    if (now() >= end) {
      await pause();
      if (signal?.aborted === true) throw new HostFailure('cancelled', null, 'aborted');
      end = now() + SLICE;
    }
    step = steps.next();
  }
  return step.value;
}
