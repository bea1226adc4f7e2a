/** Words of 不再提示: what is set aside in this workbook, and why. */
export interface IgnoredWords {
  readonly button: string;
  readonly buttonOf: (message: string) => string;
  readonly title: string;
  readonly intro: string;
  readonly scope: string;
  readonly these: (count: number) => string;
  readonly rule: (title: string) => string;
  readonly reason: string;
  readonly confirm: string;
  readonly heading: (count: number) => string;
  readonly because: (reason: string, day: string) => string;
  readonly noReason: (day: string) => string;
  readonly ofRule: (title: string, count: number) => string;
  readonly gone: (message: string) => string;
  readonly showAgain: string;
  readonly showAgainOf: (message: string) => string;
  /** `place`: which of those that say the same. */
  readonly showAgainAt: (message: string, place: string) => string;
  /** Below entries of one rule and one reason. */
  readonly showTogether: (count: number) => string;
  readonly showTogetherOf: (title: string, count: number, reason: string) => string;
  readonly done: string;
  readonly doneAgain: string;
}
