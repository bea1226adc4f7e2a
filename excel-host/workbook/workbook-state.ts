/** What Excel knows of a workbook and Univer does not; kept per sheet id. */
import type { Area } from './area';

/** `Excel.WorksheetProtectionOptions`; everything a person may still do on a protected sheet. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export interface SheetProtectionState {
  readonly options: ProtectionOptions;
  readonly password: string | null;
}

export interface PageState {
  orientation: 'Portrait' | 'Landscape';
  /** `Excel.PaperType`; `null` while nobody has chosen one. */
  paperSize: string | null;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** Points. */
  margins: {
    top: number;
    bottom: number;
    left: number;
    right: number;
    header: number;
    footer: number;
  };
  blackAndWhite: boolean;
  draftMode: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: string;
  printComments: string;
  printErrors: string;
  firstPageNumber: number | '';
  printArea: Area | null;
  titleRows: Area | null;
  titleColumns: Area | null;
}

/** What Univer does not keep of a table. */
export interface TableLook {
  readonly style: string;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly filterButton: boolean;
}

/** A new table of Excel: blue heads, banded rows, filter buttons. */
export function newTableLook(): TableLook {
  return {
    style: 'TableStyleMedium2',
    bandedRows: true,
    bandedColumns: false,
    filterButton: true,
  };
}

/** Outline levels by row or column counted from 0; 0 is left out. */
export type OutlineLevels = Map<number, number>;

export interface SheetState {
  veryHidden: boolean;
  showHeadings: boolean;
  protection: SheetProtectionState | null;
  readonly page: PageState;
  readonly outline: { rows: OutlineLevels; columns: OutlineLevels };
  /** Rows that a filter hides, counted from 0; they do not move with their cells. */
  readonly filtered: Set<number>;
}

/** A4 portrait with Excel's "Normal" margins: 0.75 in above and below, 0.7 in at the sides. */
function newPage(): PageState {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    blackAndWhite: false,
    draftMode: false,
    printGridlines: false,
    printHeadings: false,
    printOrder: 'DownThenOver',
    printComments: 'NoComments',
    printErrors: 'AsDisplayed',
    firstPageNumber: '',
    printArea: null,
    titleRows: null,
    titleColumns: null,
  };
}

export function newSheetState(): SheetState {
  return {
    veryHidden: false,
    showHeadings: true,
    protection: null,
    page: newPage(),
    outline: { rows: new Map(), columns: new Map() },
    filtered: new Set(),
  };
}

/** How the emulated Excel can be told to behave. */
export interface WorkbookFaults {
  /** Reading the rule of a conditional format throws, as Excel does for mixed or duplicated ones. */
  mixedConditionalFormats: boolean;
}
