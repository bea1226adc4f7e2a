/** How the block looks: grey is computed, white is typed. Sizes of rows and columns are never set. */
import { formatRange, type CellRectangle } from '../../sheet/address';
import type { CellStyle, StyledRange } from '../../sheet/draft';
import { NODE_ROWS, RESULTS, SOURCE_COLUMNS } from './labels';
import type { BlockPlace } from './layout';

const BASE: CellStyle = {
  font: '宋体',
  size: 9,
  bold: false,
  horizontal: 'center',
  wrap: true,
  border: true,
  fill: '#FFFFFF',
};

const GREY: CellStyle = { ...BASE, fill: '#EDEDED' };
/** Five characters fit into a column of standard width, so that 剩余未支出（万元） takes two lines. */
const LABEL: CellStyle = { ...BASE, size: 8, fill: '#D9E2EC' };
/** Pale: it says that nothing of this is printed. */
const HEAD: CellStyle = {
  ...BASE,
  horizontal: 'left',
  wrap: false,
  border: false,
  fill: '#FFF8E1',
};
const SENTENCE: CellStyle = { ...HEAD, size: 10, fill: null };

const row = (at: number, left: number, right: number): CellRectangle => ({
  top: at,
  left,
  bottom: at,
  right,
});

/** The looks of the upper part of a new block. */
export function upperLooks({ area, head, sentence, nodes, pairs }: BlockPlace): StyledRange[] {
  const looks: StyledRange[] = [];
  const add = (place: CellRectangle, style: CellStyle): void => {
    looks.push({ address: formatRange(place), style });
  };
  if (head) add(row(head.row, area.left, area.right), HEAD);
  if (sentence && sentence.row !== head?.row) {
    add(row(sentence.row, area.left, area.right), SENTENCE);
  }
  if (nodes) {
    const last = Math.max(...nodes.nodeColumns);
    add(row(nodes.headRow, nodes.labelColumn, last), LABEL);
    for (const each of NODE_ROWS) {
      add(row(nodes.rows[each], nodes.labelColumn, nodes.labelColumn), LABEL);
      add(row(nodes.rows[each], nodes.labelColumn + 1, last), GREY);
    }
  }
  for (const { label, value } of Object.values(pairs ?? {})) {
    add(row(label.row, label.column, label.column), LABEL);
    add(row(value.row, value.column, value.column), GREY);
  }
  return looks;
}

/** The looks of the table by 资金来源: its heads unless they stand already, and some rows, counted from 0. */
export function sourceLooks(
  { sources }: BlockPlace,
  withHeads: boolean,
  rows: readonly number[],
): StyledRange[] {
  if (!sources) return [];
  const { headRow, columns } = sources;
  return SOURCE_COLUMNS.flatMap((each) => {
    const at = (place: number): string => formatRange(row(place, columns[each], columns[each]));
    return [
      ...(withHeads ? [{ address: at(headRow), style: LABEL }] : []),
      ...rows.map((place) => ({ address: at(place), style: GREY })),
    ];
  });
}

/** The looks of the heads of 实际完成值 … and of some rows below them, counted from 0. */
export function resultLooks(
  { results }: BlockPlace,
  withHeads: boolean,
  rows: readonly number[],
): StyledRange[] {
  if (!results) return [];
  const place = (at: number, result: (typeof RESULTS)[number]): string =>
    formatRange(row(at, results.columns[result], results.columns[result]));
  return RESULTS.flatMap((result) => [
    ...(withHeads ? [{ address: place(results.headRow, result), style: LABEL }] : []),
    ...rows.map((at) => ({
      address: place(at, result),
      style: result === 'department' ? BASE : GREY,
    })),
  ]);
}
