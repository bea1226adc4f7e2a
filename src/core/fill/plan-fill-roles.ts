/** What a cell of the block is for: how the add-in remembers it, whatever happens to rows and columns. */
import type { NodeRow, Pair, Result, SourceColumn } from '../forms/execution-block/labels';

export type FillRole =
  | { readonly kind: 'label'; readonly text: string }
  | { readonly kind: 'owner' }
  | { readonly kind: 'sentence' }
  | { readonly kind: 'node'; readonly node: string; readonly row: NodeRow }
  | { readonly kind: 'pair'; readonly pair: Pair }
  /** `source` is as the ledger says, `''` for the heads of the table. */
  | { readonly kind: 'source'; readonly source: string; readonly column: SourceColumn }
  | {
      readonly kind: 'result';
      /** 二级 and 三级指标 as the form says. */
      readonly level2: string;
      readonly indicator: string;
      readonly result: Result;
    };

/** The key under which the content of a cell is remembered; `null` for labels, which are never written over. */
export function roleKey(role: FillRole): string | null {
  switch (role.kind) {
    case 'label':
      return null;
    case 'owner':
    case 'sentence':
      return role.kind;
    case 'node':
      return `${role.node} ${role.row}`;
    case 'pair':
      return `= ${role.pair}`;
    case 'source':
      return `by ${role.source}|${role.column}`;
    case 'result':
      return `${role.level2}|${role.indicator}|${role.result}`;
  }
}

/** The key under which the 指标值 of an indicator is remembered as it was when its row was filled. */
export function targetKey(level2: string, indicator: string): string {
  return `${level2}|${indicator}|target`;
}
