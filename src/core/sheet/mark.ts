/**
 * A highlight on a cell: a conditional format whose formula carries our mark and the flagged content, so that it
 * goes out by itself when the cell is corrected and is found again in any later session.
 */

/** Stands in every formula of ours; how a highlight is told from the user's own conditional formats. */
export const MARK_PREFIX = '绩效校验:';

/** The severity letter inside the mark. */
export type MarkLevel = 'E' | 'W';

/** A highlight to be placed. */
export interface Mark {
  readonly sheet: string;
  /** One cell: the top left cell of a merge. */
  readonly address: string;
  /** The whole formula, `=AND(LEN("绩效校验:E:P4")>0,…)`, at most 255 characters. */
  readonly formula: string;
  readonly level: MarkLevel;
}

/** A highlight as found on a sheet. */
export interface PlacedMark extends Mark {
  /** The host's id of the conditional format; good in this session only. */
  readonly id: string;
  /** 0 = evaluated first. */
  readonly priority: number;
}
