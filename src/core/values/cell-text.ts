/** What a person reads in a cell, taken from value and number format, never from the displayed text. */
import type { CellSnapshot } from '../sheet/snapshot';
import { trimText } from './compact-text';
import { decimalFromNumber, multiplyDecimals } from './decimal';
import { numberFormatKind } from './number-format';

/** 9999-12-31, the last day Excel knows. */
const LAST_SERIAL = 2958465;
/** Excel believes in 1900-02-29; from 1900-03-01 on a serial number counts days from 1899-12-30. */
const SERIAL_OF_FALSE_LEAP_DAY = 60;
const MS_PER_DAY = 86_400_000;

/**
 * The day of a serial number in Excel's 1900 system as `YYYY-MM-DD`, the time of day dropped.
 *
 * Day 60 is `1900-02-29`, as Excel shows it, and day 0 `1900-01-00`. `null` outside 0…2958465.
 */
export function dateFromSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (!(day >= 0 && day <= LAST_SERIAL)) return null;
  if (day === 0) return '1900-01-00';
  if (day === SERIAL_OF_FALSE_LEAP_DAY) return '1900-02-29';
  const epoch = Date.UTC(1899, 11, day < SERIAL_OF_FALSE_LEAP_DAY ? 31 : 30);
  return new Date(epoch + day * MS_PER_DAY).toISOString().slice(0, 10);
}

/**
 * The value as a person reads it, outer white space removed: a number with a percent format as `95%` (exact, not cut
 * to the decimals shown), with a date format as `2024-12-31`, any other number without float noise (`20`), a boolean
 * as `TRUE` or `FALSE`, an error value as `#REF!`; `''` for a blank.
 */
export function cellText(cell: CellSnapshot | null): string {
  if (cell === null) return '';
  const { v } = cell;
  if (typeof v === 'boolean') return v ? 'TRUE' : 'FALSE';
  if (typeof v === 'string') return trimText(v);
  if (!Number.isFinite(v)) return String(v);
  const kind = numberFormatKind(cell.nf);
  if (kind === 'percent') return `${multiplyDecimals(decimalFromNumber(v), '100')}%`;
  if (kind === 'date') return dateFromSerial(v) ?? decimalFromNumber(v);
  return decimalFromNumber(v);
}
