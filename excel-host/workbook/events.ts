/**
 * Events as they go to the add-in: message category 65536, event type, target, JSON text.
 * Types and payloads are those of `Excel.EventType` in Microsoft's excel-web-16.00.debug.js.
 */

export const EventKind = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  /** `workbook.onSelectionChanged`, an event of the older common API without rich message. */
  documentSelectionChanged: 2,
} as const;
export type EventKind = (typeof EventKind)[keyof typeof EventKind];

/** One entry of a `richApiMessage`. */
export type EventEntry = readonly [
  category: 65536,
  kind: number,
  target: string,
  message: string,
  id: 0,
  isRemote: false,
];

/** Target id of events of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** Knows who listens and hands over what happened. */
export class EventHub {
  private readonly registered = new Map<string, number>();
  private readonly listeners = new Set<(entry: EventEntry) => void>();
  private readonly documentListeners = new Set<() => void>();
  private quiet = false;

  /** `runtime.enableEvents`. */
  get enabled(): boolean {
    return !this.quiet;
  }

  set enabled(on: boolean) {
    this.quiet = !on;
  }

  register(kind: EventKind, target: string): void {
    const key = `${kind}|${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(kind: EventKind, target: string): void {
    const key = `${kind}|${target}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) - 1));
  }

  /** How many handlers are registered, over all kinds. */
  get count(): number {
    return [...this.registered.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Receives every event somebody registered for. Returns the function that ends it. */
  subscribe(listener: (entry: EventEntry) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Told of each change of the selection; what the transport turns into the older document event. */
  subscribeToSelection(listener: () => void): () => void {
    this.documentListeners.add(listener);
    return () => this.documentListeners.delete(listener);
  }

  raise(kind: EventKind, targets: readonly string[], payload: object): void {
    if (this.quiet) return;
    for (const target of targets) {
      if (!this.registered.get(`${kind}|${target}`)) continue;
      const entry: EventEntry = [65536, kind, target, JSON.stringify(payload), 0, false];
      for (const listener of this.listeners) listener(entry);
    }
  }

  raiseDocumentSelection(): void {
    if (this.quiet) return;
    for (const listener of this.documentListeners) listener();
  }
}
