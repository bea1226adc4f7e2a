/** Events on their way to the add-in. They leave after the answer to the request that caused them. */

/** As the wire has it: category (65536 events), event type, target (sheet id or `Workbook`), JSON, id, remote. */
export type EventEntry = readonly [
  category: 65536,
  type: number,
  target: string,
  json: string,
  id: number,
  remote: boolean,
];

export type EventListener = (entries: readonly EventEntry[]) => void;

export class EventQueue {
  private waiting: EventEntry[] = [];
  private readonly listeners = new Set<EventListener>();
  private holds = 0;
  private scheduled = false;

  /** Whether events are waiting or held back. */
  get busy(): boolean {
    return this.holds > 0 || this.waiting.length > 0;
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Events that come while nothing is held leave together, in a later turn of the event loop. */
  readonly add = (entry: EventEntry): void => {
    this.waiting.push(entry);
    this.schedule();
  };

  /** Keeps events back until the returned function is called. */
  hold(): () => void {
    this.holds += 1;
    return () => {
      this.holds -= 1;
      this.schedule();
    };
  }

  private schedule(): void {
    if (this.scheduled || this.holds > 0 || this.waiting.length === 0) return;
    this.scheduled = true;
    void laterTurn().then(() => {
      this.scheduled = false;
      if (this.holds > 0) return;
      const entries = this.waiting;
      this.waiting = [];
      for (const listener of this.listeners) listener(entries);
    });
  }
}

/**
 * A later turn of the event loop: after the add-in has gone on with the answer that it was given. By a message, since
 * timers may be faked in a test.
 */
export function laterTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
