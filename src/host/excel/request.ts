/** One request to Excel: everything is queued, sent once, and read from the answer. */
import { hostFailure } from './failure';

/** Queues work on a context; the function it returns reads the results once they are there. */
export type Queue<Result> = (context: Excel.RequestContext) => () => Result;

/**
 * Keeps apart what is asked and what is read from the answer, so that nothing can be read before it is there.
 *
 * @param ask queues loads and gives the objects that will hold the answer
 * @param read reads them
 */
export function asking<Objects, Result>(
  ask: (workbook: Excel.Workbook) => Objects,
  read: (objects: Objects) => Result,
): Queue<Result> {
  return ({ workbook }) => {
    const objects = ask(workbook);
    return () => read(objects);
  };
}

/** Queues work of which nothing is read. */
export function doing(write: (workbook: Excel.Workbook) => void): Queue<null> {
  return ({ workbook }) => {
    write(workbook);
    return () => null;
  };
}

/**
 * Sends one request. Each has a context of its own, so that no object lives longer than its request.
 *
 * `delayForCellEdit` is not used: a click that silently waits until she ends the editing of a cell looks dead;
 * the request fails with `cell-edit-mode` and the pane says what to do.
 */
export async function request<Result>(
  queue: Queue<Result>,
  sheet: string | null = null,
): Promise<Result> {
  try {
    return await Excel.run(async (context) => {
      const read = queue(context);
      await context.sync();
      return read();
    });
  } catch (error) {
    throw hostFailure(error, sheet);
  }
}

/** Queues several; reads them in the same order. */
export function queueAll<Result>(queues: readonly Queue<Result>[]): Queue<readonly Result[]> {
  return (context) => {
    const reads = queues.map((queue) => queue(context));
    return () => reads.map((read) => read());
  };
}

/** Queues two different things. */
export function bothOf<One, Other>(
  one: Queue<One>,
  other: Queue<Other>,
): Queue<readonly [One, Other]> {
  return (context) => {
    const readOne = one(context);
    const readOther = other(context);
    return () => [readOne(), readOther()];
  };
}
