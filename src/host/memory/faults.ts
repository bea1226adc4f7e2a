/** Failures on demand: the n-th step fails, once or for good. */
import { HostFailure } from '../workbook-host';
import type { HostFailureCode } from '../workbook-host';

export interface Fault {
  readonly code: HostFailureCode;
  /** The step that fails, counted from 1 from now on: a read is one step, each single write is one. */
  readonly step: number;
  /** True: every later step fails as well. */
  readonly forGood: boolean;
}

/** Counts steps and fails where it was told to. */
export class Faults {
  private count = 0;
  private fault: Fault | null = null;

  /** Steps taken since the fault was set, or since the start. */
  get steps(): number {
    return this.count;
  }

  /** Sets the fault, or clears it, and counts from 0 again. */
  set(fault: Fault | null): void {
    this.fault = fault;
    this.count = 0;
  }

  /** Takes one step; throws when it is the one that fails. */
  step(): void {
    this.count += 1;
    const { fault } = this;
    if (fault === null) return;
    if (this.count === fault.step || (fault.forGood && this.count > fault.step)) {
      throw new HostFailure(fault.code, null, `step ${this.count} was told to fail`);
    }
  }
}
