/** 问题: what the checker says, as data. The words are made from it by `finding-text.ts`. */
import type { FieldName } from '../model/target-table';
import type { ResizeTableEdit } from '../sheet/ledger-edit';
import type { CellSnapshot } from '../sheet/snapshot';
import type * as registry from './registry';

/** Ids as in the rule folders; never reused. The registry decides which there are. */
export type RuleId = keyof typeof registry;

/** 错误 · 警告 · 提示 */
export type Severity = 'error' | 'warning' | 'hint';

/** 填报中: blanks are counted · 送审前: blanks are errors. */
export type Stage = 'filling' | 'submission';

/** 单位版 (quiet) · 审核版 (everything). */
export type Profile = 'unit' | 'reviewer';

/** How sure the basis of a rule is: a document, the published form itself, practice, our own reading. */
export type Certainty = 'document' | 'form' | 'practice' | 'inferred';

/** One cell that a finding is about. */
export interface FindingCell {
  readonly sheet: string;
  readonly address: string;
  readonly field: FieldName;
  /** The cell as it was when it was checked; `null` when blank. The highlight goes out when it differs. */
  readonly cell: CellSnapshot | null;
  /** True when it takes part but is not highlighted itself: a blank that counts as 0. */
  readonly unmarked?: boolean;
}

/** A repair: cell edits with the content they expect, so that a stale one is refused. */
export interface Fix {
  /** Which of the rule's fix texts names it. */
  readonly labelId: string;
  readonly args: MessageArgs;
  /** True when only the way of writing changes and never what is said, so that nobody need be asked. */
  readonly safe?: boolean;
  /** True of an answer that she may give to every finding of its kind at once, when she has seen what each becomes. */
  readonly sameForAll?: boolean;
  readonly edits: readonly {
    readonly sheet: string;
    readonly address: string;
    readonly expected: CellSnapshot | null;
    readonly replacement: CellSnapshot | null;
  }[];
  /** Excel tables that grow over rows below them; absent when only cells are written. */
  readonly tables?: readonly ResizeTableEdit[];
}

/** Values for the places of a message: texts and decimal strings, never floats. */
export type MessageArgs = Readonly<Record<string, string>>;

export interface Finding {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  /** The cell that the finding names first, and where a click goes. */
  readonly place: { readonly sheet: string; readonly address: string; readonly field: FieldName };
  /**
   * Every cell that takes part (`place` among them). Highlighted when severity is 错误 or 警告; empty for something
   * absent, which points at a block's head and is only listed.
   */
  readonly cells: readonly FindingCell[];
  /** Which of the rule's messages. */
  readonly messageId: string;
  readonly args: MessageArgs;
  readonly fix?: Fix;
  /** When the finding is a question: its answers. One without edits (改正) only leads to the cell. */
  readonly answers?: readonly Fix[];
}
