/** An Excel that answers a second time from memory: what then takes time is Microsoft's library and the pane alone. */
import type { AnsweringExcel, HostAnswer, HostRequest } from '../excel-host/emulated-excel';

export class RecordedExcel implements AnsweringExcel {
  readonly #excel: AnsweringExcel;
  readonly #answers = new Map<string, HostAnswer>();
  /** Milliseconds taken here and by Excel, to be told from those of the library and the pane. */
  busy = 0;

  constructor(excel: AnsweringExcel) {
    this.#excel = excel;
  }

  /** How many different requests have been answered by Excel itself. */
  get recorded(): number {
    return this.#answers.size;
  }

  onEvents(...listener: Parameters<AnsweringExcel['onEvents']>): () => void {
    return this.#excel.onEvents(...listener);
  }

  async serve(request: HostRequest, respond: (answer: HostAnswer) => void): Promise<void> {
    const known = this.#answers.get(request.body);
    if (known === undefined) {
      await this.#excel.serve(request, (answer) => {
        this.#answers.set(request.body, answer);
        respond(answer);
      });
      return;
    }
    // The library expects its answer in a later turn, never inside the call that asks.
    await Promise.resolve();
    // The transport writes the answer as text once more; a native host would have done so on its own time.
    const start = performance.now();
    JSON.stringify(known);
    this.busy += performance.now() - start;
    respond(known);
  }
}
