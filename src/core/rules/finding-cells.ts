/** Turns fields of a form into the places that a finding names. */
import type { FieldCell, FieldName, TargetTable } from '../model/target-table';
import type { FindingCell } from './finding';

/** A field together with the cell it was read from. */
export interface PlacedField {
  readonly field: FieldName;
  readonly at: FieldCell;
}

/** What every finding says about where it is. */
export interface Placed {
  readonly place: { readonly sheet: string; readonly address: string; readonly field: FieldName };
  readonly cells: readonly FindingCell[];
}

/** A finding about cells that stand in the form; a click goes to the first. */
export function placedOn(
  table: TargetTable,
  first: PlacedField,
  ...others: readonly PlacedField[]
): Placed {
  return {
    place: { sheet: table.sheet, address: first.at.address, field: first.field },
    cells: [first, ...others].map(({ field, at }) => ({
      sheet: table.sheet,
      address: at.address,
      field,
      cell: at.cell,
    })),
  };
}

/** A finding about something that is absent: listed, points at `address`, never highlighted. */
export function placedNear(table: TargetTable, field: FieldName, address: string): Placed {
  return { place: { sheet: table.sheet, address, field }, cells: [] };
}
