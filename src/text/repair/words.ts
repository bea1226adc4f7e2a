/** Words of 修复: what can be repaired, before and after. */
export interface RepairWords {
  /** Beside a finding. */
  readonly button: string;
  readonly buttonOf: (message: string) => string;
  /** Above the list: repairs that change nothing but the way of writing. */
  readonly allSafe: (count: number) => string;
  readonly title: string;
  readonly intro: string;
  /** What is chosen: this one, all of its kind, all safe ones. */
  readonly choice: string;
  /** Instead of `intro` while none of several answers is chosen. */
  readonly choose: string;
  readonly one: (label: string) => string;
  /** `label` is `null` when no one name is true of them all. */
  readonly kind: (label: string | null, count: number) => string;
  readonly safe: (count: number) => string;
  /** Instead of `intro` where no cell is written. */
  readonly introRows: string;
  readonly takenIn: (sheet: string) => string;
  readonly takeIn: (rows: number, from: string, to: string) => string;
  readonly gone: string;
  readonly confirm: (count: number) => string;
  readonly preview: string;
  /** Beside a cell that may be left out. */
  readonly takes: (place: string) => string;
  readonly done: (count: number) => string;
  readonly none: string;
  readonly stale: (places: string) => string;
  readonly overlapping: (places: string) => string;
  readonly richTitle: string;
  readonly rich: (places: string) => string;
  readonly richProceed: string;
  readonly showMore: (count: number) => string;
}
