/** `Excel.RangeBorder` and its collection, https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
import type { IBorderData, IBorderStyleData, Nullable } from '@univerjs/core';
import { BorderStyleTypes } from '@univerjs/core';
import type { Area } from './area';
import { MAX_COLUMNS, MAX_ROWS, intersect } from './area';
import { Emulated } from './emulated';
import { gap, invalidArgument } from './errors';
import type { StyledPlace } from './range-style';
import { styleAt, subPlace, uniform, writeStyle } from './range-style';

/** In the order in which Excel lists them. */
const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];
type Edge = 't' | 'r' | 'b' | 'l' | 'tl_br' | 'bl_tr';

/** Line style and weight of Excel for each line of Univer. */
const LINES: readonly (readonly [BorderStyleTypes, string, string])[] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
];

function isSide(value: unknown): value is Side {
  return SIDES.some((side) => side === value);
}

export class RangeBorderCollection extends Emulated {
  readonly $cls = 'RangeBorderCollection';
  constructor(private readonly place: StyledPlace) {
    super();
  }
  get Count(): number {
    return SIDES.length;
  }
  readonly $items = (): readonly RangeBorder[] =>
    SIDES.map((side) => new RangeBorder(this.place, side));
  readonly $item = (side: unknown): RangeBorder => {
    if (!isSide(side)) throw invalidArgument('RangeBorderCollection.getItem');
    return new RangeBorder(this.place, side);
  };
  GetItem(side: unknown): RangeBorder {
    return this.$item(side);
  }
  GetItemAt(index: unknown): RangeBorder {
    return this.$item(SIDES[Number(index)]);
  }
}

/** The cells whose edge a side of an area consists of; `null` when there are none. */
function cellsOf(area: Area, side: Side): { area: Area; edge: Edge } | null {
  const { row, column, rows, columns } = area;
  switch (side) {
    case 'EdgeTop':
      return { area: { ...area, rows: 1 }, edge: 't' };
    case 'EdgeBottom':
      return { area: { ...area, row: row + rows - 1, rows: 1 }, edge: 'b' };
    case 'EdgeLeft':
      return { area: { ...area, columns: 1 }, edge: 'l' };
    case 'EdgeRight':
      return { area: { ...area, column: column + columns - 1, columns: 1 }, edge: 'r' };
    case 'InsideHorizontal':
      return rows > 1 ? { area: { ...area, rows: rows - 1 }, edge: 'b' } : null;
    case 'InsideVertical':
      return columns > 1 ? { area: { ...area, columns: columns - 1 }, edge: 'r' } : null;
    case 'DiagonalDown':
      return { area, edge: 'tl_br' };
    case 'DiagonalUp':
      return { area, edge: 'bl_tr' };
  }
}

const NEIGHBOURS: Readonly<Record<Edge, readonly [number, number, Edge] | null>> = {
  t: [-1, 0, 'b'],
  b: [1, 0, 't'],
  l: [0, -1, 'r'],
  r: [0, 1, 'l'],
  tl_br: null,
  bl_tr: null,
};

function lineAt(
  place: StyledPlace,
  row: number,
  column: number,
  edge: Edge,
): Nullable<IBorderStyleData> {
  const own = styleAt(place, row, column).bd?.[edge];
  if (own) return own;
  // An edge belongs to both cells that share it.
  const [down, right, opposite] = NEIGHBOURS[edge] ?? [0, 0, null];
  if (opposite === null || row + down < 0 || column + right < 0) return null;
  return styleAt(place, row + down, column + right).bd?.[opposite] ?? null;
}

export class RangeBorder extends Emulated {
  readonly $cls = 'RangeBorder';
  constructor(
    private readonly place: StyledPlace,
    readonly SideIndex: Side,
  ) {
    super();
  }

  private read<T>(pick: (line: Nullable<IBorderStyleData>) => T, none: T): T | null {
    const side = cellsOf(this.place.area, this.SideIndex);
    if (!side) return none;
    return uniform(subPlace(this.place, side.area), (row, column) =>
      pick(lineAt(this.place, row, column, side.edge)),
    );
  }

  private write(
    member: string,
    next: (line: Nullable<IBorderStyleData>) => IBorderStyleData | null,
  ): void {
    const side = cellsOf(this.place.area, this.SideIndex);
    if (!side) return;
    const location = `RangeBorder.${member}`;
    const edges = (edge: Edge, line: IBorderStyleData | null): { bd: IBorderData } => ({
      bd: { [edge]: line },
    });
    const around = NEIGHBOURS[side.edge];
    if (around) {
      const [down, right, opposite] = around;
      const wanted: Area = {
        ...side.area,
        row: side.area.row + down,
        column: side.area.column + right,
      };
      const sheetArea: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
      const neighbours = intersect(wanted, sheetArea);
      if (neighbours) {
        // The other cell's line on the same edge would show through.
        writeStyle(subPlace(this.place, neighbours), location, (row, column) =>
          styleAt(this.place, row, column).bd?.[opposite] ? edges(opposite, null) : null,
        );
      }
    }
    writeStyle(subPlace(this.place, side.area), location, (row, column) =>
      edges(side.edge, next(lineAt(this.place, row, column, side.edge))),
    );
  }

  get Style(): string | null {
    return this.read((line) => LINES.find(([s]) => s === line?.s)?.[1] ?? 'None', 'None');
  }
  set Style(value: unknown) {
    const found = LINES.find(([, style]) => style === value);
    if (!found && value !== 'None') throw invalidArgument('RangeBorder.style');
    this.write('style', (line) =>
      found ? { s: found[0], cl: line?.cl ?? { rgb: '#000000' } } : null,
    );
  }

  get Weight(): string | null {
    return this.read((line) => LINES.find(([s]) => s === line?.s)?.[2] ?? 'Thin', 'Thin');
  }
  set Weight(value: unknown) {
    if (!LINES.some(([, , weight]) => weight === value))
      throw invalidArgument('RangeBorder.weight');
    this.write('weight', (line) => {
      const style = LINES.find(([s]) => s === line?.s)?.[1] ?? 'Continuous';
      const found = LINES.find(([, name, weight]) => name === style && weight === value);
      if (!found) throw gap(`RangeBorder.weight ${String(value)} of a ${style} line`);
      return { s: found[0], cl: line?.cl ?? { rgb: '#000000' } };
    });
  }

  get Color(): string | null {
    return this.read((line) => line?.cl.rgb ?? '#000000', '#000000');
  }
  set Color(value: unknown) {
    const rgb = String(value).toUpperCase();
    if (!/^#[0-9A-F]{6}$/.test(rgb)) throw invalidArgument('RangeBorder.color');
    this.write('color', (line) => ({ s: line?.s ?? BorderStyleTypes.THIN, cl: { rgb } }));
  }
}
