/**
 * The emulated Excel: takes the requests of Microsoft's unmodified office.js, carries them out on a workbook, and can
 * be told to fail. The transports in `transport/` bring it and the library together.
 */
import type { EmulatedRoot } from './rich-api/emulated-object';
import type { EventEntry, EventListener } from './rich-api/event-queue';
import { EventQueue, laterTurn } from './rich-api/event-queue';
import { Faults } from './rich-api/faults';
import { Interpreter } from './rich-api/interpreter';
import type { Metadata } from './rich-api/metadata';
import { Meter } from './rich-api/meter';
import { OfficeErrorCode } from './rich-api/office-error';
import type { RuntimeState } from './rich-api/office-services';
import { OfficeServices } from './rich-api/office-services';
import type { RequestBody, ResponseBody } from './rich-api/protocol';
import {
  ActionType,
  onlyReleasesReferences,
  parseRequestBody,
  RequestFlag,
  usesOnlyServices,
} from './rich-api/protocol';
import type { RequirementMatrix } from './rich-api/requirement-matrix';
import { EXCEL_2021 } from './rich-api/requirement-matrix';
import { utf8Size } from './rich-api/utf8-size';

/** The root object of a workbook that can be put behind the emulated Excel. */
export interface EmulatedWorkbook extends EmulatedRoot {
  readonly model: {
    readonly events: {
      /** Tells of each event that a client has registered for. Returns the function that ends it. */
      subscribe(listener: (entry: EventEntry) => void): () => void;
      /** Tells of each change of the selection, for the older document event. */
      subscribeToSelection(listener: () => void): () => void;
    };
    /** Settings of the document for this add-in; values as JSON has them. */
    readonly settings: Map<string, unknown>;
  };
}

export interface EmulatedExcelOptions<Workbook extends EmulatedWorkbook> {
  readonly metadata: Metadata;
  readonly workbook: Workbook;
  /** What this Excel has, Excel 2021 unless told; members above it are refused with `ApiNotFound`. */
  readonly requirementMatrix?: RequirementMatrix;
  /** Whether the pane stands open at the start; `Visible` unless told. */
  readonly runtimeState?: RuntimeState;
  /** Largest request and response in bytes; 5 MB each, as Excel on the web has it. */
  readonly payloadLimit?: number;
}

/** A request as the library sends it (`ExecuteRichApiRequestAsync`). */
export interface HostRequest {
  readonly method: string;
  readonly path: string;
  /** JSON text. */
  readonly body: string;
  /** See {@link RequestFlag}. */
  readonly flags: number;
}

export type HostAnswer =
  | { readonly error: OfficeErrorCode }
  | {
      readonly status: 200;
      /** Names and values in turn. */
      readonly headers: readonly string[];
      /** JSON text. */
      readonly body: string;
    };

export class EmulatedExcel<Workbook extends EmulatedWorkbook = EmulatedWorkbook> {
  readonly workbook: Workbook;
  readonly requirementMatrix: RequirementMatrix;
  readonly faults = new Faults();
  readonly meter = new Meter();
  readonly services: OfficeServices;
  private readonly interpreter: Interpreter;
  private readonly events = new EventQueue();
  private readonly payloadLimit: number;
  private readonly protocolFaults: unknown[] = [];
  private countsActions = true;
  private last: Promise<unknown> = Promise.resolve();

  constructor(options: EmulatedExcelOptions<Workbook>) {
    this.workbook = options.workbook;
    this.requirementMatrix = options.requirementMatrix ?? EXCEL_2021;
    this.payloadLimit = options.payloadLimit ?? 5 * 1024 * 1024;
    this.services = new OfficeServices(this.events.add, options.runtimeState ?? 'Visible');
    this.workbook.model.events.subscribe(this.events.add);
    this.interpreter = new Interpreter({
      root: options.workbook,
      services: this.services.objects,
      metadata: options.metadata,
      requirementMatrix: this.requirementMatrix,
      onMember: (member, set) => {
        this.meter.noteMember(member, set);
      },
      beforeAction: ({ type }) => {
        // A trace only tells how far Excel came; it does nothing that could fail.
        if (this.countsActions && type !== ActionType.Trace) this.faults.beforeAction();
      },
    });
  }

  /** Members that were asked for and are not emulated: `Class.member` → how often. */
  get gaps(): ReadonlyMap<string, number> {
    return this.interpreter.gaps.counts;
  }

  /** Failures of the emulator itself, which no test should see. */
  get emulatorFaults(): readonly unknown[] {
    return [...this.interpreter.faults, ...this.protocolFaults];
  }

  /** References that the client has not given back. */
  get keptReferences(): number {
    return this.interpreter.references.size;
  }

  /** Receives the events for the add-in. Returns the function that ends it. */
  onEvents(listener: EventListener): () => void {
    return this.events.subscribe(listener);
  }

  /**
   * Resolves when no request is under way, no event is waiting, and the add-in has had time to answer the last one
   * with requests of its own, such as the releasing of its references.
   */
  async quiet(): Promise<void> {
    for (let idleTurns = 0; idleTurns < 3;) {
      await laterTurn();
      idleTurns = this.events.busy ? 0 : idleTurns + 1;
    }
  }

  /** Answers a request; see {@link serve} for transports, which keep events behind the answer. */
  async handle(request: HostRequest): Promise<HostAnswer> {
    let answer: HostAnswer = { error: OfficeErrorCode.InternalError };
    await this.serve(request, (given) => {
      answer = given;
    });
    return answer;
  }

  /**
   * Carries out a request when those before it are done, hands over the answer, and only then lets the events go that
   * the request caused.
   */
  async serve(request: HostRequest, respond: (answer: HostAnswer) => void): Promise<void> {
    const turn = this.last.then(async () => {
      const letEventsGo = this.events.hold();
      try {
        respond(await this.answer(request).catch((error: unknown) => this.failed(error)));
      } finally {
        letEventsGo();
      }
    });
    this.last = turn.catch(() => undefined);
    await turn;
  }

  private async answer(request: HostRequest): Promise<HostAnswer> {
    if (request.method !== 'POST' || request.path !== 'ProcessQuery') {
      return { error: OfficeErrorCode.OperationNotSupported };
    }
    const body = parseRequestBody(request.body);
    const onlyReleases = onlyReleasesReferences(body);
    const actions = body.actions.filter(({ type }) => type !== ActionType.Trace);
    this.meter.countRequest(request.body, actions.length, onlyReleases);
    if (this.faults.delay > 0)
      await new Promise((proceed) => setTimeout(proceed, this.faults.delay));
    const fault = onlyReleases ? null : this.faults.takeRequestFault();
    if (fault !== null && !fault.afterwards) return { error: fault.code };
    if (utf8Size(request.body) > this.payloadLimit) {
      return { error: OfficeErrorCode.RequestPayloadSizeLimitExceeded };
    }
    if (this.faults.cellEditMode && !usesOnlyServices(body)) {
      if ((request.flags & RequestFlag.DelayForCellEdit) === 0) {
        return { error: OfficeErrorCode.InvalidApiCallInContext };
      }
      await this.faults.cellEditEnded();
    }
    const text = JSON.stringify(await this.execute(body, onlyReleases));
    this.meter.countResponse(text, onlyReleases);
    if (fault !== null) return { error: fault.code };
    if (utf8Size(text) > this.payloadLimit)
      return { error: OfficeErrorCode.ResponsePayloadSizeLimitExceeded };
    return { status: 200, headers: [], body: text };
  }

  private failed(error: unknown): HostAnswer {
    this.protocolFaults.push(error);
    return { error: OfficeErrorCode.InternalError };
  }

  private async execute(body: RequestBody, onlyReleases: boolean): Promise<ResponseBody> {
    this.countsActions = !onlyReleases;
    return this.interpreter.execute(body);
  }
}

/** What a transport asks of an Excel. */
export type AnsweringExcel = Pick<EmulatedExcel, 'serve' | 'onEvents'>;

/** Puts an emulated Excel before a workbook. */
export function createEmulatedExcel<Workbook extends EmulatedWorkbook>(
  options: EmulatedExcelOptions<Workbook>,
): EmulatedExcel<Workbook> {
  return new EmulatedExcel(options);
}
