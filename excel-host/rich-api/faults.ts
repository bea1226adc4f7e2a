/** Faults on demand: the emulated Excel fails as told, so that the add-in's answer to it can be seen. */
import { HostError } from './emulated-object';
import type { OfficeErrorCode } from './office-error';

export interface ActionFault {
  /** As Excel names it; `GeneralException` unless told. */
  readonly code?: string;
  readonly message?: string;
  /** That action and every later one fail, until {@link Faults.clear}. Otherwise it fails once. */
  readonly forGood?: boolean;
}

export interface RequestFault {
  /** Which request from now on; 1 (the next) unless told. */
  readonly nth?: number;
  /** That request and every later one fail, until {@link Faults.clear}. */
  readonly forGood?: boolean;
  /** Excel carries the request out, only the answer is lost. */
  readonly afterwards?: boolean;
}

interface Countdown {
  left: number;
  readonly forGood: boolean;
}

/** Requests that only release references are neither counted nor failed: the library hides what becomes of them. */
export class Faults {
  /** Milliseconds by which every answer is delayed. */
  delay = 0;
  private action: (Countdown & { readonly code: string; readonly message: string }) | null = null;
  private request:
    (Countdown & { readonly code: OfficeErrorCode; readonly afterwards: boolean }) | null = null;
  private editing = false;
  private readonly waitingForCellEdit: (() => void)[] = [];

  /** Whether a cell is being edited: Excel then refuses every request, or lets it wait if the client wants that. */
  get cellEditMode(): boolean {
    return this.editing;
  }

  set cellEditMode(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const proceed of this.waitingForCellEdit.splice(0)) proceed();
  }

  /** Lets the n-th action from now on fail (1 is the very next), counting all actions of all requests. */
  failAction(nth: number, fault: ActionFault = {}): void {
    this.action = {
      left: nth,
      forGood: fault.forGood ?? false,
      code: fault.code ?? 'GeneralException',
      message: fault.message ?? 'There was an internal error while processing the request.',
    };
  }

  /** Lets a whole request fail with an error of the Office host, e.g. 5012. */
  failRequest(code: OfficeErrorCode, fault: RequestFault = {}): void {
    this.request = {
      left: fault.nth ?? 1,
      forGood: fault.forGood ?? false,
      code,
      afterwards: fault.afterwards ?? false,
    };
  }

  /** Ends all faults, delays and cell editing. */
  clear(): void {
    this.action = null;
    this.request = null;
    this.delay = 0;
    this.cellEditMode = false;
  }

  /** Called by the interpreter before each action. Throws the fault that is due. */
  beforeAction(): void {
    const fault = this.action;
    if (fault === null || !isDue(fault)) return;
    if (!fault.forGood) this.action = null;
    throw new HostError(fault.code, fault.message);
  }

  /** Called once for each request. */
  takeRequestFault(): { readonly code: OfficeErrorCode; readonly afterwards: boolean } | null {
    const fault = this.request;
    if (fault === null || !isDue(fault)) return null;
    if (!fault.forGood) this.request = null;
    return fault;
  }

  /** Resolves when no cell is being edited. */
  async cellEditEnded(): Promise<void> {
    while (this.editing)
      await new Promise<void>((proceed) => this.waitingForCellEdit.push(proceed));
  }
}

/** Counts one down; stays due once it has been. */
function isDue(fault: Countdown): boolean {
  if (fault.left > 0) fault.left -= 1;
  return fault.left === 0;
}
