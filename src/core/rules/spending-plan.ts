/** What the rules on the 资金支出计划 share: the readable nodes in order, and plans that look like shares. */
import type { Edition } from '../editions/edition';
import type { PlanNodeField, TargetTable } from '../model/target-table';
import type { CellSnapshot } from '../sheet/snapshot';
import {
  addDecimals,
  compareDecimals,
  decimalPlaces,
  divideDecimals,
  showDecimal,
} from '../values/decimal';
import type { Fix, MessageArgs } from './finding';

/** 100 % */
export const WHOLE = '100';

/** A node whose percentage lies between 0 and 100; anything else belongs to P1 and P2. */
export interface ReadableNode {
  readonly at: PlanNodeField;
  /** In per cent, a plain decimal. */
  readonly percent: string;
}

/** Several rules ask for the nodes of the same plan. */
const READABLE = new WeakMap<TargetTable['plan'], readonly ReadableNode[]>();

/** The readable nodes in the order of the edition. */
export function readableNodes({ plan }: TargetTable): readonly ReadableNode[] {
  const known = READABLE.get(plan);
  if (known) return known;
  const nodes = plan.flatMap((at) => {
    if (at.percent.kind !== 'percent') return [];
    const { percent } = at.percent;
    const inside = compareDecimals(percent, '0') >= 0 && compareDecimals(percent, WHOLE) <= 0;
    return inside ? [{ at, percent }] : [];
  });
  READABLE.set(plan, nodes);
  return nodes;
}

/** The edition's last node when it is readable: the one that must be 100 %. */
export function lastNode(table: TargetTable, edition: Edition): ReadableNode | null {
  const label = edition.planNodes.at(-1)?.label;
  return readableNodes(table).find(({ at }) => at.node === label) ?? null;
}

function isIncreasing(nodes: readonly ReadableNode[]): boolean {
  return nodes.every(({ percent }, index) => {
    const earlier = nodes[index - 1];
    return !earlier || compareDecimals(percent, earlier.percent) > 0;
  });
}

/** A whole plan that sums to 100 and does not end there: typed per period instead of cumulatively. */
export interface PlanOfShares {
  readonly nodes: readonly ReadableNode[];
  readonly last: ReadableNode;
  /** `25/25/25/25` */
  readonly text: string;
  /** True when it increases all the same (10/20/30/40), so that only its end is wrong. */
  readonly increasing: boolean;
  /** Replaces the shares by cumulative figures; `null` when a node is computed by a formula. */
  readonly fix: Fix | null;
}

/** The plan as shares, or `null` when it is not one. */
export function planOfShares(table: TargetTable, edition: Edition): PlanOfShares | null {
  const nodes = readableNodes(table);
  const last = lastNode(table, edition);
  const sum = addDecimals(...nodes.map(({ percent }) => percent));
  const isShares =
    nodes.length === edition.planNodes.length &&
    compareDecimals(sum, WHOLE) === 0 &&
    last?.percent !== WHOLE;
  if (!last || !isShares) return null;
  return {
    nodes,
    last,
    text: nodes.map(({ percent }) => percent).join('/'),
    increasing: isIncreasing(nodes),
    fix: cumulativeFix(table.sheet, nodes),
  };
}

/**
 * What the cell shows when its number format rounds: 50.5 % under `0%` is shown as `51%`. No argument when it
 * shows what it holds.
 */
export function displayedPercent(
  name: 'display' | 'earlierDisplay',
  { cell, percent }: PlanNodeField,
): MessageArgs {
  if (percent.kind !== 'percent' || percent.form !== 'formatted' || !cell?.nf) return {};
  const decimals = /^0(?:\.(0+))?%$/.exec(cell.nf)?.[1]?.length ?? (cell.nf === '0%' ? 0 : null);
  if (decimals === null || decimalPlaces(percent.percent) <= decimals) return {};
  return { [name]: `${showDecimal(percent.percent, decimals)}%` };
}

/** A percentage as a number with a percent format that shows all of it. */
function formattedCell(percent: string): CellSnapshot {
  const decimals = decimalPlaces(percent);
  return {
    v: Number(divideDecimals(percent, WHOLE) ?? percent),
    nf: decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`,
  };
}

/** Edits that write every readable node as a number with a percent format; formulas stay. */
export function cellsWithOneForm(table: TargetTable): Fix['edits'] {
  return table.plan.flatMap(({ address, cell, percent }) => {
    if (percent.kind !== 'percent' || percent.form === 'formatted') return [];
    if (!cell || cell.f !== undefined) return [];
    const replacement = formattedCell(percent.percent);
    return [{ sheet: table.sheet, address, expected: cell, replacement }];
  });
}

/** The same kind of cell with another percentage: a number with `0%` stays one, a text stays a text. */
function cellWithPercent(cell: CellSnapshot, node: PlanNodeField, percent: string): CellSnapshot {
  const form = node.percent.kind === 'percent' ? node.percent.form : 'text';
  const format = cell.nf === undefined ? {} : { nf: cell.nf };
  const fraction = divideDecimals(percent, WHOLE) ?? percent;
  const written = form === 'fraction' || form === 'formatted' ? fraction : percent;
  if (typeof cell.v !== 'string') return { v: Number(written), ...format };
  return { v: form === 'text' ? `${written}%` : written, ...format };
}

function cumulativeFix(sheet: string, nodes: readonly ReadableNode[]): Fix | null {
  let reached = '0';
  const forms = new Set(nodes.map(({ at }) => at.percent.kind === 'percent' && at.percent.form));
  const figures: string[] = [];
  const edits: Fix['edits'][number][] = [];
  for (const { at, percent } of nodes) {
    reached = addDecimals(reached, percent);
    figures.push(reached);
    if (!at.cell || at.cell.f !== undefined) return null;
    const replacement =
      forms.size > 1 ? formattedCell(reached) : cellWithPercent(at.cell, at, reached);
    const { v, nf } = at.cell;
    if (reached === percent && replacement.v === v && replacement.nf === nf) continue;
    edits.push({ sheet, address: at.address, expected: at.cell, replacement });
  }
  return { labelId: 'cumulative', args: { plan: figures.join('/') }, edits };
}
