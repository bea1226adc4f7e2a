/** 指标值: what the target cell of an indicator says. Types only; the grammar is in `parse-indicator-value.ts`. */

/** 计算符号, normalised: ≥ ≤ = > <. */
export type Relation = '>=' | '<=' | '=' | '>' | '<';

/** A counting scale written between number and unit: none, 百, 千, 万, 十万, 百万, 千万, 亿. */
export type Scale =
  '1' | '100' | '1000' | '10000' | '100000' | '1000000' | '10000000' | '100000000';

/** Half-open place in `text`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A number with its unit: `≥95%`, `320辆`, `不超过20万元`, `10~15人`, `1万平米`.
 *
 * `1万平米` is amount 1, scale 10000, unit 平米; `90万元` is amount 90, scale 1, unit 万元.
 */
export interface Quantity {
  readonly kind: 'quantity';
  readonly text: string;
  /** `null` when no sign or word of comparison stands in the text. */
  readonly relation: Relation | null;
  /** 约, 左右, ≈ */
  readonly approximate: boolean;
  /** Plain decimal string, e.g. `'12000'`, `'-3.5'`. */
  readonly amount: string;
  /** Upper end of a range `10~15人`; the amount is then the lower end. */
  readonly upper?: string;
  readonly scale: Scale;
  /** The unit as written, white space and full width normalised (`'%'`, `'辆'`, `'元/人'`); `''` when there is none. */
  readonly unit: string;
  readonly spans: {
    /** Every sign or word that gave `relation` or `approximate`. */
    readonly relation: readonly Span[];
    readonly amount: Span;
    readonly upper?: Span;
    readonly scale?: Span;
    /** `null` when there is no unit. */
    readonly unit: Span | null;
  };
}

/** A latest day: `2025年年底` → 2025-12-31, `6月底` (no year) → year `null`. */
export interface Deadline {
  readonly kind: 'deadline';
  readonly text: string;
  /** ISO date `YYYY-MM-DD`, or `--MM-DD` when the text names no year. */
  readonly latest: string;
  readonly spans: { readonly date: Span };
}

/** Anything that says no number and no day: a sentence such as `群众办事更加方便`. */
export interface Qualitative {
  readonly kind: 'qualitative';
  readonly text: string;
  readonly spans: { readonly text: Span };
}

/** Several quantities or deadlines in one cell: `培训3次，参加200人`. */
export interface Multiple {
  readonly kind: 'multiple';
  readonly text: string;
  /** At least two; their `text` is their own piece, their spans are places in the whole text. */
  readonly parts: readonly (Quantity | Deadline)[];
}

export type IndicatorValue = Quantity | Deadline | Qualitative | Multiple;
