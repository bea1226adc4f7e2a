/** How wide and high cells are, in points. Asked for only where texts may be cut. */

/** What is to be measured: a form and those of its cells whose contents may be too wide for one line. */
export interface SizedPlaces {
  readonly sheet: string;
  /** `A1:G18` */
  readonly range: string;
  readonly cells: readonly string[];
}

export interface FormSizes {
  readonly sheet: string;
  readonly range: string;
  /** Of the range's columns, left to right; 0 for a hidden one. */
  readonly columnWidths: readonly number[];
  /** Of the range's rows, top to bottom; 0 for a hidden one. */
  readonly rowHeights: readonly number[];
  /** Merged areas inside the range. */
  readonly merges: readonly string[];
  readonly cells: readonly {
    readonly address: string;
    /** `null` when its characters differ. */
    readonly fontSize: number | null;
    readonly wraps: boolean;
    /** 缩小字体填充: what is too wide is shown smaller, unless the cell wraps. */
    readonly shrinks: boolean;
  }[];
}
