/**
 * What the protocol interpreter needs from an object of the emulated host.
 *
 * Members carry their wire names (`Values`, `GetRange`); properties are getters and setters, methods are methods.
 * A member that does not exist is an emulator gap and fails loudly, naming class and member.
 */
export interface EmulatedObject {
  /** Class name as in Office.js, e.g. `Range`; key into the metadata. */
  readonly $cls: string;
  /** Set by the interpreter while a client keeps a reference (`_KeepReference`). */
  $ref?: string | undefined;
  /** Collections: the items in order. */
  readonly $items?: () => readonly EmulatedObject[];
  /** Collections: the item for an indexer (`getItem(key)`); throws `ItemNotFound`. */
  readonly $item?: (...args: readonly unknown[]) => EmulatedObject;
}

/** The root object (`Workbook`), which also knows when everything has been calculated. */
export interface EmulatedRoot extends EmulatedObject {
  /** Resolves when no recalculation is under way. Awaited before a load is answered and at the end of a batch. */
  readonly $settle: () => Promise<void>;
}

/** An error as Excel reports it to the client: `InvalidArgument`, `ItemNotFound`, `AccessDenied`, … */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** `Class.member` as Excel names it. */
    readonly location: string | null = null,
  ) {
    super(message);
    this.name = 'HostError';
  }
}
