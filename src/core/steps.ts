/** Long work in small steps, so that a page can paint and answer in between; the core itself knows of no time. */

/** One step with each `next()`: whoever drives it may let others work in between, or give it up. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** All steps at once. */
export function runToEnd<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
