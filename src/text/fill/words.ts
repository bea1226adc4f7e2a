/** Every word about filling from the ledger that a person reads in the pane. */
import type { FillNote, FillCell } from '../../core/fill/plan-fill-types';

export interface FillWords {
  /** Beside the button, by how many cells would be written now. */
  readonly toFill: (cells: number) => string;
  /** Filled cells that say something else now, because ledger or forms have changed. */
  readonly outdated: (cells: number) => string;
  readonly upToDate: string;
  /** The same, but for cells that she has written over. */
  readonly upToDateButHers: (cells: number) => string;
  /** A ledger without a figure. */
  readonly noFigures: string;
  /** Heading of the sentences, one per project. */
  readonly projects: (count: number) => string;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  /** Heading of what filling has to say. */
  readonly notes: (count: number) => string;
  /** One thing to be said about a fill, its arguments in place. */
  readonly note: (note: FillNote) => string;
  /** What a cell is for. */
  readonly role: (role: FillCell['role']) => string;

  readonly done: {
    readonly filled: (cells: number, tables: number) => string;
    /** Only what the workbook remembers about the last fill was brought up to date. */
    readonly remembered: string;
    readonly kept: (places: number) => string;
    readonly tables: (count: number) => string;
    readonly table: (name: string, cells: number) => string;
    readonly notPossible: string;
    readonly notPossibleHint: string;
    /** Cells of ours that were left blank because 台账-完成, or 台账-支出, is gone. */
    readonly completionEmptied: (cells: number) => string;
    readonly executionEmptied: (cells: number) => string;
    readonly toCheck: (count: number) => string;
  };

  readonly preview: {
    readonly title: (taken: number) => string;
    readonly intro: string;
    /** Heading of the cells with something of hers in them. */
    readonly taken: (count: number) => string;
    readonly others: (count: number) => string;
    readonly places: (count: number) => string;
    readonly place: (name: string, range: string) => string;
    readonly old: string;
    readonly replacement: string;
    /** Behind a value that a formula gives. */
    readonly formula: string;
    readonly blank: string;
    readonly showMore: (count: number) => string;
    readonly everything: string;
    readonly keepMine: string;
  };
}
