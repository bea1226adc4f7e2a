/**
 * Criteria of SUMIFS and COUNTIFS that pick out ledger rows, and which cells they match.
 *
 * A criterion is a pattern: `* ?` and `~` mean something, a leading relation sign too, all-digit texts are compared as
 * numbers of 15 digits unless a wildcard makes them text, and more than 255 characters are an error.
 */
import { columnLetters, parseCell } from '../../sheet/address';
import type { CellSnapshot } from '../../sheet/snapshot';

/** What cells of one column must say. Letter case aside, as in Excel. */
export interface Pattern {
  /** `prefix` for codes (`code&"*"`), `exact` for names. */
  readonly kind: 'prefix' | 'exact';
  /** As the ledger's cell holds it. */
  readonly text: string;
}

/** A column of a ledger sheet with what it must say. */
export interface Criterion {
  /** Whole column with its sheet, `'台账-支出'!$A:$A`. */
  readonly column: string;
  /** The second argument: a reference or a literal. */
  readonly condition: string;
}

/** Longer criteria are an error in Excel; a name so long is told by its beginning. */
const LONGEST = 200;
const SPECIAL = /[*?~]|^[=<>]/;
/** What is written as `?`. */
const HAS_ANY = /~|^[=<>]/;
const ALL_DIGITS = /^[-+]?[\d.,\s]+%?$/;

/** `'台账-支出'!`; every sheet name may stand in quotes. */
export function sheetReference(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/** The whole column of a head: `C3` → `'台账-支出'!$C:$C`. */
export function wholeColumn(sheet: string, head: string): string {
  const position = parseCell(head);
  if (position === null) throw new RangeError(`Not the address of one cell: ${head}`);
  const letters = columnLetters(position.column);
  return `${sheetReference(sheet)}$${letters}:$${letters}`;
}

/** A text in a formula. */
export function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A text with nothing special left. `?` stands for `~` and for a leading relation sign: one character each, whichever
 * it is, since not every program reads `~~` and `==` alike.
 */
function escaped(text: string): string {
  return text.replace(/[*?]/g, '~$&').replace(/^[=<>]|~(?![*?])/g, '?');
}

/**
 * The condition in a formula. `source` is the cell of the form that says the same; it is referred to when its text is
 * exactly the ledger's and means nothing else, so that the formula can be traced.
 */
export function condition(
  pattern: Pattern,
  source: { readonly address: string; readonly cell: CellSnapshot | null } | null,
): string {
  const { kind, text } = pattern;
  const isLong = text.length > LONGEST;
  // A wildcard makes digits text.
  const wild = kind === 'prefix' || isLong || ALL_DIGITS.test(text);
  const sameText = source?.cell?.v === text && !SPECIAL.test(text) && !isLong;
  if (source !== null && sameText) return wild ? `${source.address}&"*"` : source.address;
  const written = escaped(isLong ? text.slice(0, LONGEST) : text);
  return literal(wild ? `${written}*` : written);
}

/**
 * Tells of cells whether the condition made from the pattern picks them. Only text is compared with a text that has a
 * wildcard. Every project is looked for in every row, so that as much as can be is settled before the first cell.
 */
export function matcher({ kind, text }: Pattern): (cell: CellSnapshot | undefined) => boolean {
  const isLong = text.length > LONGEST;
  const wanted = (isLong ? text.slice(0, LONGEST) : text).toLowerCase();
  const isPrefix = kind === 'prefix' || isLong || ALL_DIGITS.test(text);
  const hasAny = HAS_ANY.test(wanted);
  const isAny = (character: string, index: number): boolean =>
    character === '~' || (index === 0 && /[=<>]/.test(character));
  return (cell) => {
    if (typeof cell?.v !== 'string') return false;
    const found = cell.v.toLowerCase();
    if (isPrefix ? found.length < wanted.length : found.length !== wanted.length) return false;
    if (found.startsWith(wanted)) return true;
    if (!hasAny) return false;
    return wanted.split('').every((each, index) => isAny(each, index) || each === found[index]);
  };
}
