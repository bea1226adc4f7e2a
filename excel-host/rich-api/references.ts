/** Objects that a client keeps beyond one request (ranges inside `Excel.run`, tracked objects). */
import type { EmulatedObject } from './emulated-object';
import { HostError } from './emulated-object';

export class References {
  private readonly kept = new Map<string, EmulatedObject>();
  private next = 1;

  /** How many are kept; after every `Excel.run` has ended it should be 0, or the client leaks. */
  get size(): number {
    return this.kept.size;
  }

  keep(object: EmulatedObject): void {
    object.$ref ??= `reference-${String(this.next++)}`;
    this.kept.set(object.$ref, object);
  }

  isKept(object: EmulatedObject): boolean {
    return object.$ref !== undefined && this.kept.has(object.$ref);
  }

  get(reference: string): EmulatedObject {
    const object = this.kept.get(reference);
    if (object === undefined) {
      throw new HostError(
        'InvalidReference',
        'This reference is not valid for the current operation.',
      );
    }
    return object;
  }

  release(reference: unknown): void {
    if (typeof reference === 'string') this.kept.delete(reference);
  }

  releaseAll(): void {
    this.kept.clear();
  }
}
