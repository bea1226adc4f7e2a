/**
 * What the last fill wrote, stored in the workbook's settings: how a cell of ours is told from one of hers.
 *
 * By project and purpose of the cell, not by address, so that inserted rows and renamed sheets make no difference; of a
 * formula its shape without references, since Excel adjusts these. Contents are hashed, texts of targets are not. Losing
 * it costs a preview and nothing else: blocks are found by their labels.
 */
import type { CellSnapshot, CellValue } from '../sheet/snapshot';
import { decimalFromNumber } from '../values/decimal';

/** By project (编码, or 名称 without one) and `roleKey`. */
export type FillMemory = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The name of the setting. */
export const FILL_SETTING = 'jixiao.fill';

const TEXT = /"(?:[^"]|"")*"/g;
/** `#REF!` is what became of one whose cells or sheet were deleted. */
const REFERENCE =
  /(?:'(?:[^']|'')*'!|[^\s()+\-*/,<>=&"'!]+!)?(?:#REF!|\$?[A-Z]{1,3}(?:\$?\d+)?(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?(?![A-Z(]))/gi;

/** Applies a change to what stands outside the string literals of a formula. */
function outsideTexts(formula: string, change: (code: string) => string): string {
  const texts = formula.match(TEXT) ?? [];
  return formula
    .split(TEXT)
    .map((code, index) => change(code) + (texts[index] ?? ''))
    .join('');
}

/** The formula with every reference replaced by `#`. */
export function formulaShape(formula: string): string {
  return outsideTexts(formula, (code) => code.replace(REFERENCE, '#').replace(/\s/g, ''));
}

/** The formula as Excel may give it back: quotes that a sheet name does not need, blanks and letter case aside. */
export function comparedFormula(formula: string): string {
  return outsideTexts(formula, (code) => code.replace(/['\s]/g, '').toUpperCase());
}

function valueText(value: CellValue): string {
  return typeof value === 'number' && Number.isFinite(value)
    ? decimalFromNumber(value)
    : String(value);
}

/** FNV-1a, 32 bits: short, and good enough to notice a change. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36);
}

/** What is remembered of a content. */
export function traceOf({ v, f }: Pick<CellSnapshot, 'v' | 'f'>): string {
  return f === undefined ? `v${hash(valueText(v))}` : `f${hash(formulaShape(f))}`;
}

/** True when both cells say the same: formula by formula, value by value. */
export function sameContent(
  a: Pick<CellSnapshot, 'v' | 'f'>,
  b: Pick<CellSnapshot, 'v' | 'f'>,
): boolean {
  if (a.f !== undefined || b.f !== undefined) {
    return a.f !== undefined && b.f !== undefined && comparedFormula(a.f) === comparedFormula(b.f);
  }
  return valueText(a.v) === valueText(b.v);
}

/** The memory as a setting holds it; a broken one is an empty one. */
export function parseFillMemory(setting: string | null): FillMemory {
  if (setting === null) return {};
  try {
    const parsed: unknown = JSON.parse(setting);
    return isMemory(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

function isMemory(value: unknown): value is FillMemory {
  return (
    isRecord(value) &&
    Object.values(value).every(
      (entries) =>
        isRecord(entries) && Object.values(entries).every((each) => typeof each === 'string'),
    )
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
