/** Excel's answers of one reading, given a second time from memory: what then takes time is the library and the pane. */
import type { AnsweringExcel, HostAnswer } from '../excel-host/emulated-excel';

/** By the text of the request. */
export type RecordedAnswers = ReadonlyMap<string, HostAnswer>;

/** Answers as `excel` does, and keeps what was answered. */
export function recording(excel: AnsweringExcel): {
  readonly excel: AnsweringExcel;
  readonly answers: RecordedAnswers;
} {
  const answers = new Map<string, HostAnswer>();
  return {
    answers,
    excel: {
      onEvents: (listener) => excel.onEvents(listener),
      serve: (request, respond) =>
        excel.serve(request, (answer) => {
          answers.set(request.body, answer);
          respond(answer);
        }),
    },
  };
}

/** An Excel that knows nothing but these answers. */
export class ReplayedExcel implements AnsweringExcel {
  readonly #answers: RecordedAnswers;
  /** Milliseconds that Excel itself would have taken, to be told from those of the library and the pane. */
  busy = 0;

  constructor(answers: RecordedAnswers) {
    this.#answers = answers;
  }

  onEvents(): () => void {
    return () => undefined;
  }

  async serve(
    request: Parameters<AnsweringExcel['serve']>[0],
    respond: (answer: HostAnswer) => void,
  ): Promise<void> {
    const answer = this.#answers.get(request.body);
    if (answer === undefined) throw new Error('this was not asked before');
    // The library expects its answer in a later turn, never inside the call that asks.
    await Promise.resolve();
    // The transport writes the answer as text once more; a native host would have done so on its own time.
    const start = performance.now();
    JSON.stringify(answer);
    this.busy += performance.now() - start;
    respond(answer);
  }
}
