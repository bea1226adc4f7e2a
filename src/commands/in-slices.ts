/** Runs long work of the core without keeping Excel and the pane waiting for it. */
import { runToEnd, type Steps } from '../core/steps';
import { HostFailure } from '../host/workbook-host';

/** After so many milliseconds others get their turn: a task of 50 is one that she may notice. */
const SLICE = 25;

/** Resolves when the events that wait have been handled. */
export type Pause = () => Promise<void>;

export const afterOtherTasks: Pause = () => new Promise((resolve) => setTimeout(resolve));

export interface SliceOptions {
  /** `null`: all at once. */
  readonly pause: Pause | null;
  readonly signal?: AbortSignal | undefined;
  /** In milliseconds. */
  readonly clock?: () => number;
}

/** The result of all steps. Throws {@link HostFailure} `cancelled` when she called it off in between. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  { pause, signal, clock = () => performance.now() }: SliceOptions,
): Promise<Result> {
  if (pause === null) return runToEnd(steps);
  let end = clock() + SLICE;
  let step = steps.next();
  while (step.done !== true) {
    if (clock() >= end) {
      await pause();
      if (signal?.aborted === true) throw new HostFailure('cancelled', null, 'aborted');
      end = clock() + SLICE;
    }
    step = steps.next();
  }
  return step.value;
}
