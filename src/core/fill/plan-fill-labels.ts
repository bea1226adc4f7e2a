/** The words a block prints: written into empty cells only, and never over anything. */
import {
  HEAD,
  NODE_HEAD,
  NODE_ROW_LABELS,
  NODE_ROWS,
  PAIR_LABELS,
  PAIRS,
  RESULT_LABELS,
  RESULTS,
} from '../forms/execution-block/labels';
import type { BlockPlace } from '../forms/execution-block/layout';
import type { CellPosition } from '../sheet/address';
import type { WantedCell } from './plan-fill-types';

function label(position: CellPosition, text: string): WantedCell {
  return { role: { kind: 'label', text }, position, content: { v: text, nf: 'General' } };
}

/** Head and owner, as far as they have room. */
export function headLabels({ head, owner }: BlockPlace, ownerText: string): readonly WantedCell[] {
  return [
    ...(head ? [label(head, HEAD)] : []),
    ...(owner && ownerText !== ''
      ? [{ role: { kind: 'owner' } as const, position: owner, content: { v: ownerText, nf: '@' } }]
      : []),
  ];
}

/** The words of node table and pairs. */
export function upperLabels({ nodes, pairs }: BlockPlace, nodeLabels: readonly string[]) {
  if (!nodes || !pairs) return [];
  return [
    label({ row: nodes.headRow, column: nodes.labelColumn }, NODE_HEAD),
    ...nodeLabels.flatMap((node, index) => {
      const column = nodes.nodeColumns[index];
      return column === undefined ? [] : [label({ row: nodes.headRow, column }, node)];
    }),
    ...NODE_ROWS.map((row) =>
      label({ row: nodes.rows[row], column: nodes.labelColumn }, NODE_ROW_LABELS[row]),
    ),
    ...PAIRS.map((pair) => label(pairs[pair].label, PAIR_LABELS[pair])),
  ];
}

/** The heads over the indicators. */
export function resultLabels({ results }: BlockPlace): readonly WantedCell[] {
  if (!results) return [];
  return RESULTS.map((result) =>
    label({ row: results.headRow, column: results.columns[result] }, RESULT_LABELS[result]),
  );
}
