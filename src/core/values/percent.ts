/** 百分比 in its disguises: `25%` as text, 0.25 with a percent format, 25 under a （%） head, full width `２５％`. */

/**
 * A reading of one percentage cell.
 *
 * `percent` is a plain decimal string in per cent: 25 % is `'25'`, 12.5 % is `'12.5'`, −25 % is `'-25'`.
 */
export type PercentReading =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'percent';
      readonly percent: string;
      /** How it was written: `0.25` with a % format, the text `25%`, a bare number meaning per cent, a bare fraction. */
      readonly form: 'formatted' | 'text' | 'number' | 'fraction';
    }
  | { readonly kind: 'malformed'; readonly text: string }
  | { readonly kind: 'error'; readonly code: string };
