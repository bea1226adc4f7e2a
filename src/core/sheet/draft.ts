/**
 * A sheet to be made: everything that a host needs to put a complete, printable form on a new sheet.
 *
 * Plain JSON. Sizes are points (1/72 inch), colours `#RRGGBB`.
 */
import type { CellSnapshot } from './snapshot';

export type HorizontalAlignment = 'left' | 'center' | 'right';

/** How a cell looks. Vertical alignment is always centred. */
export interface CellStyle {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly horizontal: HorizontalAlignment;
  readonly wrap: boolean;
  /** Thin black lines on all four sides. */
  readonly border: boolean;
  /** Background, or `null` for none. */
  readonly fill: string | null;
}

/** A block of equally styled cells; later blocks win over earlier ones. */
export interface StyledRange {
  readonly address: string;
  readonly style: CellStyle;
}

/** Excel's own data validation. Formulas start with `=`. */
export type ValidationRule =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'decimal'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'custom'; readonly formula: string };

/** A validation with its texts: titles ≤ 32, prompt ≤ 255, error ≤ 224 characters. */
export interface ValidationDraft {
  readonly address: string;
  readonly rule: ValidationRule;
  readonly prompt: { readonly title: string; readonly message: string };
  readonly error: {
    readonly title: string;
    readonly message: string;
    readonly style: 'stop' | 'warning' | 'information';
  };
}

/** Page set-up; margins in points. */
export interface PageDraft {
  /** A range, or whole columns (`A:M`) for a sheet that grows. */
  readonly printArea: string;
  /** `page` (the default): everything on one page. `width`: as many pages downwards as it takes. */
  readonly fit?: 'page' | 'width';
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}

/** A whole new sheet. Paper is A4, fitted to one page unless `page.fit` says otherwise, centred horizontally. */
export interface SheetDraft {
  readonly name: string;
  /** Cells by A1 address; the number format is set before the value. */
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  /** Cells without content that need a number format all the same (`@`, `0%`, …), by range. */
  readonly numberFormats: readonly { readonly address: string; readonly nf: string }[];
  readonly styles: readonly StyledRange[];
  readonly merges: readonly string[];
  /** Width in points of columns A, B, …; 7 for the target table. */
  readonly columnWidths: readonly number[];
  /** Height in points of rows 1, 2, … */
  readonly rowHeights: readonly number[];
  readonly validations: readonly ValidationDraft[];
  readonly page: PageDraft;
  /** A real Excel table on the sheet, head row included in the address; made after the cells are written. */
  readonly table?: { readonly name: string; readonly address: string };
  /** How many rows at the top stay in sight; the last of them is repeated on every printed page. */
  readonly frozenRows?: number;
  /** True: the sheet that is shown stays shown; otherwise the new one is shown, its first input selected. */
  readonly inBackground?: boolean;
  /** The cell that is selected after the sheet was made: where she types first. */
  readonly firstInput: string;
}
