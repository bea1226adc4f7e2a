/**
 * The seam between the product and a spreadsheet program. Everything above it names no Office.js;
 * everything below it knows no rule.
 */
import type { WorkbookEdit } from '../core/sheet/edit';
import type { Mark, PlacedMark } from '../core/sheet/mark';
import type { WorkbookSettings } from '../core/sheet/settings';
import type { FormSizes, SizedPlaces } from '../core/sheet/sizes';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';

/** Ids of the sheets by name: an id stays when a sheet is renamed. Good as long as the workbook is open. */
export type SheetIds = Readonly<Record<string, string>>;

/** What one read brings. */
export interface WorkbookReading {
  /** Sheets with their cells, or with no cells when `cells` was not asked for. */
  readonly snapshot: WorkbookSnapshot;
  /** Our highlights, by sheet and priority, whole ones only; empty when `marks` was not asked for. */
  readonly marks: readonly PlacedMark[];
  /** Sheets whose conditional formats the host would not give. */
  readonly unreadableMarks: readonly string[];
  /** What we remember inside the workbook; always read. */
  readonly settings: WorkbookSettings;
  readonly sheetIds: SheetIds;
  /** Ids of the tables of `snapshot`. */
  readonly tableIds: readonly string[];
  readonly activeSheet: string;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly protectedSheets: readonly string[];
}

export interface ReadOptions {
  /** `where-marked`: only those of sheets that may wear highlights of ours. */
  readonly cells: boolean | 'where-marked';
  readonly marks: boolean;
  readonly signal?: AbortSignal;
  /** Called after each answer with a number from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

export interface ApplyOptions {
  /** Until the first write; a write that has begun is finished. */
  readonly signal?: AbortSignal;
  /**
   * A reading taken just before, with marks when marks are edited: protection and name clashes are judged by it, and
   * it is not read again. Without it the host reads what it needs.
   */
  readonly basedOn?: WorkbookReading;
  /** The sheets when the edits were made: those that she renamed since are found by their ids. */
  readonly sheetIds?: SheetIds;
  /** Told of the highlights that were not put back, because other cells stand there now. */
  readonly onLeftOut?: (marks: readonly Mark[]) => void;
  /** Called after each message that was written with a number from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** How to take back what was applied. Given in the order in which it must be applied. */
export type Inverse = readonly WorkbookEdit[];

/** Something that happened in the workbook, not through us. */
export type HostEvent =
  | { readonly kind: 'selected'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'changed'; readonly sheet: string };

/** A cell or range to go to. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

export interface WorkbookHost {
  /** One consistent picture of the workbook. Throws {@link HostFailure}. */
  read(options: ReadOptions): Promise<WorkbookReading>;
  /**
   * `last` with these sheets as they are now; renamed sheets keep their cells, removed ones are left out. One request,
   * more only when sheets or tables were added or one sheet is too large for a message. Marks are not read.
   */
  readAgain(last: WorkbookReading, sheets: readonly string[]): Promise<WorkbookReading>;
  /**
   * Applies all edits or none. When the host fails half-way, what was done is taken back; throws {@link HostFailure},
   * with `leftBehind` when even that failed. The inverse is empty when there was nothing to do.
   */
  apply(edits: readonly WorkbookEdit[], options?: ApplyOptions): Promise<Inverse>;
  /** Sizes and merges of forms; those of sheets that are gone are left out. */
  readSizes(
    places: readonly SizedPlaces[],
    options?: Pick<ReadOptions, 'signal'>,
  ): Promise<readonly FormSizes[]>;
  /** Those cells whose characters are formatted apart, as far as the host can tell. */
  readRichText(
    places: readonly Place[],
    options?: Pick<ReadOptions, 'signal'>,
  ): Promise<readonly Place[]>;
  /** The sheets as they were found by the last read or apply. */
  sheetIds(): SheetIds;
  /** Goes to a place, also when its sheet was renamed since: activates its sheet and selects it. */
  select(place: Place): Promise<void>;
  /** Tells of selections and of changes that are not ours. Resolves to the function that ends it. */
  watch(listener: (event: HostEvent) => void): Promise<() => Promise<void>>;
}

/** Why a host refused or failed; each has a sentence in `text/` that says what to do. */
export type HostFailureCode =
  | 'cell-edit-mode'
  | 'read-only'
  | 'structure-protected'
  | 'sheet-protected'
  | 'sheet-changed'
  | 'sheet-missing'
  | 'sheet-hidden'
  | 'rows-hidden'
  | 'name-taken'
  | 'too-large'
  | 'busy'
  | 'session-lost'
  | 'cancelled'
  | 'unknown';

/** Something of ours that is still in the workbook: a sheet that we added, what we changed on one, our settings. */
export type LeftThing =
  | { readonly kind: 'sheet' | 'marks' | 'cells' | 'rows'; readonly sheet: string }
  | { readonly kind: 'settings'; readonly sheet: null };

/** What could not be taken back after a failure, and the edits that would do it (for 重试撤销). */
export interface LeftBehind {
  /** False: the host could not even be read any more, so `what` may be there or not. `retry` is right either way. */
  readonly certain: boolean;
  /** Without doubles. */
  readonly what: readonly LeftThing[];
  readonly retry: Inverse;
}

export class HostFailure extends Error {
  constructor(
    readonly code: HostFailureCode,
    /** The sheet concerned, when there is one. */
    readonly sheet: string | null,
    /** The host's own words, for the details line; never matched on. */
    readonly detail: string,
    readonly leftBehind: LeftBehind | null = null,
  ) {
    super(`${code}${sheet === null ? '' : ` (${sheet})`}: ${detail}`);
    this.name = 'HostFailure';
  }
}
