/** 金额: what a cell of 预算数, 财政资金 or 其他资金 says, as an exact decimal. */

/**
 * A reading of one amount cell, in the form's money unit.
 *
 * `amount` is a plain decimal string without exponent, thousands groups or float noise (`'20'`, `'7.5'`, `'-3'`);
 * `decimals` counts the decimals that are stored or typed after float noise is rounded away (0.1+0.2 has 1).
 */
export type AmountReading =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'amount';
      readonly amount: string;
      readonly decimals: number;
      /** True when the cell holds text that reads as a number (`'２０.００'`, `'1,200.00'`). */
      readonly fromText: boolean;
      /** The unit typed behind the number (`'20万元'`), else `null`. */
      readonly typedUnit: '元' | '万元' | '亿元' | null;
    }
  | { readonly kind: 'malformed'; readonly text: string }
  | { readonly kind: 'error'; readonly code: string };
