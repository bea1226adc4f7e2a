/**
 * How cells look as a spreadsheet program tells it: more than a draft says, so that it can be put back to the letter.
 * Words for alignment and lines are the host's own; only the host that read them writes them.
 */

export const BORDER_SIDES = [
  'top',
  'bottom',
  'left',
  'right',
  'insideHorizontal',
  'insideVertical',
] as const;

export type BorderSide = (typeof BORDER_SIDES)[number];

/** One line; `null` in {@link CellLook} where there is none. */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  /** `#RRGGBB` */
  readonly color: string;
}

/** The look that all cells of a range share. */
export interface CellLook {
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  /** `#RRGGBB`, or `null` for none; a pattern that is not solid is named with it. */
  readonly fill: { readonly color: string; readonly pattern: string } | null;
  readonly borders: Readonly<Record<BorderSide, BorderLine | null>>;
}

/** A range whose cells share one look. */
export interface LookedRange {
  readonly address: string;
  readonly look: CellLook;
}

/** The data validation of a range as the host gave it, plain JSON; `null` for none. */
export interface ValidatedRange {
  readonly address: string;
  readonly validation: Readonly<Record<string, unknown>> | null;
}

/** What stood there before an edit, apart from contents. */
export interface FormatsBefore {
  readonly looks: readonly LookedRange[];
  readonly validations: readonly ValidatedRange[];
}
