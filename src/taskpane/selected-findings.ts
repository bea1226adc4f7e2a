/** What the checker said about the selected cell. */
import type { Finding } from '../core/rules/finding';
import type { CheckReport, ReportLine, UnfilledPlace } from '../core/rules/report';
import { formatCell, parseRange } from '../core/sheet/address';
import type { Place } from '../host/workbook-host';

/** The cell that a selection stands for: selecting a merge gives its whole range, a finding names its top left cell. */
export function selectedCell(selection: Place | null): Place | null {
  if (selection === null) return null;
  const range = parseRange(selection.address);
  if (range === null) return null;
  const address = formatCell({ row: range.top, column: range.left });
  return { sheet: selection.sheet, address };
}

function isAt(place: Place, cell: Place): boolean {
  return place.sheet === cell.sheet && place.address === cell.address;
}

/** True when the finding names the cell, first or as one of several. */
export function touches(finding: Finding, cell: Place): boolean {
  return isAt(finding.place, cell) || finding.cells.some((taking) => isAt(taking, cell));
}

/** True when one of the line's places is the cell. */
export function lineTouches(line: ReportLine, cell: Place): boolean {
  return line.kind === 'unfilled'
    ? line.places.some((place) => isAt(place, cell))
    : line.findings.some((finding) => touches(finding, cell));
}

export interface SelectedCell {
  readonly cell: Place;
  readonly findings: readonly Finding[];
  readonly unfilled: UnfilledPlace | null;
}

/**
 * The selected cell with everything said about it; `null` when nothing is. Blanks are not told from a stale report:
 * she is filling them right now.
 */
export function selectedFindings(
  report: CheckReport | null,
  selection: Place | null,
  stale: boolean,
): SelectedCell | null {
  const cell = selectedCell(selection);
  if (report === null || cell === null) return null;
  const findings = report.findings.filter((finding) => touches(finding, cell));
  const blanks = stale ? [] : report.lines;
  const unfilled =
    blanks
      .flatMap((line) => (line.kind === 'unfilled' ? line.places : []))
      .find((place) => isAt(place, cell)) ?? null;
  return findings.length === 0 && unfilled === null ? null : { cell, findings, unfilled };
}
