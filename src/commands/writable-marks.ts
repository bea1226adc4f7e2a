import type { Mark } from '../core/sheet/mark';
import type { WorkbookReading } from '../host/workbook-host';

/** Highlights that can stand: none in a read-only book, none on protected or unreadable sheets. */
export function writableMarks<Some extends Mark>(
  marks: readonly Some[],
  { readOnly, protectedSheets, unreadableMarks }: WorkbookReading,
): readonly Some[] {
  const closed = new Set([...protectedSheets, ...unreadableMarks]);
  return readOnly ? [] : marks.filter((mark) => !closed.has(mark.sheet));
}
