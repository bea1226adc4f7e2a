/** How cells of a workbook of plain objects look, in the words of the host interface. */
import { formatCell, parseRange } from '../../core/sheet/address';
import type { CellStyle, ValidationDraft } from '../../core/sheet/draft';
import { BORDER_SIDES } from '../../core/sheet/look';
import type { BorderLine, CellLook, LookedRange, ValidatedRange } from '../../core/sheet/look';
import { inside } from '../standing-cells';
import type { MemorySheet } from './memory-workbook';

const LINE: BorderLine = { style: 'thin', weight: 'thin', color: '#000000' };

function everySide(line: BorderLine | null): CellLook['borders'] {
  const sides = BORDER_SIDES.map((side) => [side, line] as const);
  return Object.fromEntries(sides) as CellLook['borders'];
}

/** A cell that nobody has formatted. */
const PLAIN: CellLook = {
  font: '等线',
  size: 11,
  bold: false,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  fill: null,
  borders: everySide(null),
};

function cellsOf(address: string): readonly string[] {
  const range = parseRange(address);
  if (range === null) return [];
  const { top, bottom, left, right } = range;
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) =>
      formatCell({ row: top + down, column: left + across }),
    ),
  ).flat();
}

/** One entry when all cells of the range look alike, otherwise one for each cell. */
export function looksOf(sheet: MemorySheet, address: string): readonly LookedRange[] {
  const cells = cellsOf(address).map((cell) => ({
    address: cell,
    look: sheet.looks.get(cell) ?? PLAIN,
  }));
  const [first] = cells;
  if (first === undefined) return [];
  const key = JSON.stringify(first.look);
  const isUniform = cells.every(({ look }) => JSON.stringify(look) === key);
  return isUniform ? [{ address, look: first.look }] : cells;
}

export function setLook(sheet: MemorySheet, address: string, look: CellLook): void {
  const isPlain = JSON.stringify(look) === JSON.stringify(PLAIN);
  for (const cell of cellsOf(address)) {
    if (isPlain) sheet.looks.delete(cell);
    else sheet.looks.set(cell, look);
  }
}

export function setStyle(sheet: MemorySheet, address: string, style: CellStyle): void {
  for (const cell of cellsOf(address)) {
    const { borders } = sheet.looks.get(cell) ?? PLAIN;
    sheet.looks.set(cell, {
      font: style.font,
      size: style.size,
      bold: style.bold,
      horizontal: style.horizontal,
      vertical: 'center',
      wrap: style.wrap,
      fill: style.fill === null ? null : { color: style.fill, pattern: 'solid' },
      borders: style.border ? everySide(LINE) : borders,
    });
  }
}

export function validationOf(sheet: MemorySheet, address: string): readonly ValidatedRange[] {
  const found = inside(sheet.validations, address);
  return found.length > 0 ? found : [{ address, validation: null }];
}

export function setValidation(sheet: MemorySheet, wanted: ValidatedRange): void {
  const others = sheet.validations.filter(({ address }) => address !== wanted.address);
  sheet.validations = wanted.validation === null ? others : [...others, wanted];
}

export function drafted({ address, rule, prompt, error }: ValidationDraft): ValidatedRange {
  return { address, validation: { rule, prompt, errorAlert: error } };
}
