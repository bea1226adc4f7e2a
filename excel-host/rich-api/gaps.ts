/** What a client asked for and the emulator does not have. Every one fails loudly and is counted. */
import { HostError } from './emulated-object';

export class Gaps {
  private readonly met = new Map<string, number>();

  /** `Class.member` → how often it was asked for. */
  get counts(): ReadonlyMap<string, number> {
    return this.met;
  }

  /** Notes the gap and throws `EmulatorGap`. */
  report(type: string, member: string): never {
    const name = `${type}.${member}`;
    this.met.set(name, (this.met.get(name) ?? 0) + 1);
    throw new HostError('EmulatorGap', `The emulated Excel does not have ${name}`, name);
  }

  clear(): void {
    this.met.clear();
  }
}
