/** Reads what stands where cells are going to be written: contents, looks, validations, edges of tables. */
import { formatCell, formatRange, parseRange } from '../../core/sheet/address';
import type { LookedRange, ValidatedRange } from '../../core/sheet/look';
import type { EditReading, StandingTable, WantedForEdits } from '../edit-reading';
import { askedPlaces } from '../standing-cells';
import type { CellState, StandingCells } from '../standing-cells';
import { cellBlocks, eachCell } from './cell-blocks';
import type { CellBlock } from './cell-blocks';
import { cellState } from './loaded-cells';
import { withoutSheet } from './local-address';
import { LOOK_QUERY_BYTES, queueLook } from './looks';
import { asking } from './request';
import type { Queue } from './request';
import { queueRowHeight, SIZE_BYTES } from './sizes';
import { queueValidation, VALIDATION_QUERY_BYTES } from './validations';

/** Expected bytes of one cell in the answer, and of the request for a block. */
const CELL_BYTES = 100;
const BLOCK_BYTES = 1_500;
/** Bytes of the request for the place of one table. Measured: 900. */
export const TABLE_QUERY_BYTES = 1_500;
/** Bytes of the answer about one range. Measured: 1,100 for a look, less for all others. */
const ANSWER_BYTES = 1_300;

/** What one piece of an answer tells. */
export type StandingPart =
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly cells: readonly (readonly [string, CellState])[];
      /** The range when rows of it are hidden. */
      readonly hidden: string | null;
    }
  | { readonly kind: 'look'; readonly sheet: string; readonly found: LookedRange }
  | { readonly kind: 'validation'; readonly sheet: string; readonly found: ValidatedRange }
  | { readonly kind: 'table'; readonly table: StandingTable }
  | {
      readonly kind: 'height';
      readonly sheet: string;
      readonly row: number;
      readonly height: number;
    }
  /** The cells of a range differ: each must be asked for itself. */
  | {
      readonly kind: 'mixed';
      readonly what: 'look' | 'validation';
      readonly sheet: string;
      readonly address: string;
    };

export interface StandingQuery {
  readonly queue: Queue<StandingPart>;
  /** Expected bytes in the request and in its answer: each must fit a message. */
  readonly asked: number;
  readonly answered: number;
}

/** @param rowHidden `null` where some rows are hidden and others not, whatever the declared type says */
function hiddenRange({ area }: CellBlock<string>, rowHidden: boolean | null): string | null {
  return rowHidden === false ? null : formatRange(area);
}

function queueCells(sheet: string, block: CellBlock<string>): Queue<StandingPart> {
  return asking(
    (workbook) => {
      const range = workbook.worksheets.getItem(sheet).getRange(formatRange(block.area));
      range.load('values,formulas,numberFormat,rowHidden');
      return range;
    },
    ({ values, formulas, numberFormat, rowHidden }) => {
      const cells: (readonly [string, CellState])[] = [];
      eachCell(block, (address, down, across) => {
        cells.push([address, cellState({ values, formulas, numberFormat }, down, across)]);
      });
      return { kind: 'cells', sheet, cells, hidden: hiddenRange(block, rowHidden) };
    },
  );
}

function lookQuery(sheet: string, address: string): StandingQuery {
  const queue = queueLook(sheet, address);
  return {
    asked: LOOK_QUERY_BYTES,
    answered: ANSWER_BYTES,
    queue: (context) => {
      const read = queue(context);
      return () => {
        const { look } = read();
        if (look === null) return { kind: 'mixed', what: 'look', sheet, address };
        return { kind: 'look', sheet, found: { address, look } };
      };
    },
  };
}

function validationQuery(sheet: string, address: string): StandingQuery {
  const queue = queueValidation(sheet, address);
  return {
    asked: VALIDATION_QUERY_BYTES,
    answered: VALIDATION_QUERY_BYTES,
    queue: (context) => {
      const read = queue(context);
      return () => {
        const { validation } = read();
        if (validation === 'mixed') return { kind: 'mixed', what: 'validation', sheet, address };
        return { kind: 'validation', sheet, found: { address, validation } };
      };
    },
  };
}

/** @param key name or id */
export function queueTable(
  { sheet, name }: { readonly sheet: string; readonly name: string },
  key: string,
): Queue<StandingTable> {
  return asking(
    (workbook) => {
      const range = workbook.worksheets.getItem(sheet).tables.getItem(key).getRange();
      return range.load('address');
    },
    ({ address }) => ({ sheet, name, address: withoutSheet(address) }),
  );
}

function tableQuery(table: { readonly sheet: string; readonly name: string }): StandingQuery {
  const queue = queueTable(table, table.name);
  return {
    asked: TABLE_QUERY_BYTES,
    answered: ANSWER_BYTES,
    queue: (context) => {
      const read = queue(context);
      return () => ({ kind: 'table', table: read() });
    },
  };
}

function heightQuery(sheet: string, row: number): StandingQuery {
  const queue = queueRowHeight(sheet, row);
  return {
    asked: SIZE_BYTES,
    answered: SIZE_BYTES,
    queue: (context) => {
      const read = queue(context);
      return () => ({ kind: 'height', sheet, row, height: read() });
    },
  };
}

/** Heights by sheet and row. */
export function rowHeightsBySheet(parts: readonly StandingPart[]): EditReading['rowHeights'] {
  const sheets = new Map<string, Map<number, number>>();
  for (const part of parts) {
    if (part.kind !== 'height') continue;
    const heights = sheets.get(part.sheet) ?? new Map<number, number>();
    sheets.set(part.sheet, heights.set(part.row, part.height));
  }
  return sheets;
}

/** All that must be asked before these parts of the workbook are edited. */
export function standingQueries({
  places,
  tables,
  rows,
}: WantedForEdits): readonly StandingQuery[] {
  const ofSheets = [...places].flatMap(([sheet, edits]) => {
    const asked = askedPlaces(edits);
    const blocks = cellBlocks(asked.cells, (address) => address);
    return [
      ...blocks.map((block): StandingQuery => {
        const { top, bottom, left, right } = block.area;
        const answered = ANSWER_BYTES + (bottom - top + 1) * (right - left + 1) * CELL_BYTES;
        return { queue: queueCells(sheet, block), asked: BLOCK_BYTES, answered };
      }),
      ...asked.looks.map((address) => lookQuery(sheet, address)),
      ...asked.validations.map((address) => validationQuery(sheet, address)),
    ];
  });
  const heights = [...rows].flatMap(([sheet, asked]) =>
    asked.map((row) => heightQuery(sheet, row)),
  );
  return [...tables.map(tableQuery), ...heights, ...ofSheets];
}

/** What must be asked cell by cell once it is known that a range is mixed. */
export function mixedQueries(parts: readonly StandingPart[]): readonly StandingQuery[] {
  return parts.flatMap((part) => {
    const range = part.kind === 'mixed' ? parseRange(part.address) : null;
    if (part.kind !== 'mixed' || range === null) return [];
    const query = part.what === 'look' ? lookQuery : validationQuery;
    const queries: StandingQuery[] = [];
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        queries.push(query(part.sheet, formatCell({ row, column })));
      }
    }
    return queries;
  });
}

/** The answers by sheet. */
export function standingBySheet(
  parts: readonly StandingPart[],
): ReadonlyMap<string, StandingCells> {
  const sheets = new Map<
    string,
    {
      cells: Map<string, CellState>;
      looks: LookedRange[];
      validations: ValidatedRange[];
      hidden: string[];
    }
  >();
  type Gathered = NonNullable<ReturnType<typeof sheets.get>>;
  const on = (sheet: string): Gathered => {
    const known: Gathered = sheets.get(sheet) ?? {
      cells: new Map(),
      looks: [],
      validations: [],
      hidden: [],
    };
    sheets.set(sheet, known);
    return known;
  };
  for (const part of parts) {
    if (part.kind === 'cells') {
      for (const [address, cell] of part.cells) on(part.sheet).cells.set(address, cell);
      if (part.hidden !== null) on(part.sheet).hidden.push(part.hidden);
    }
    if (part.kind === 'look') on(part.sheet).looks.push(part.found);
    if (part.kind === 'validation') on(part.sheet).validations.push(part.found);
  }
  return sheets;
}
