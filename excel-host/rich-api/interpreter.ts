/**
 * Interprets the batches of the rich API. Knows nothing of Excel: behaviour comes from the objects behind the root,
 * names from the metadata.
 */
import type { EmulatedObject } from './emulated-object';
import { HostError } from './emulated-object';
import { Gaps } from './gaps';
import type { MemberListener } from './members';
import { isEmulatedObject, Members } from './members';
import type { Metadata } from './metadata';
import type { PathParts } from './object-paths';
import { ObjectPaths } from './object-paths';
import type { Action, ActionResult, RequestBody, ResponseBody, ResponseError } from './protocol';
import { ActionType, isRecord } from './protocol';
import { answerQuery, identify } from './query';
import type { RequirementMatrix } from './requirement-matrix';
import { References } from './references';

export interface InterpreterOptions extends Pick<PathParts, 'root' | 'services'> {
  readonly metadata: Metadata;
  /** What this Excel has; members above it are refused with `ApiNotFound`. */
  readonly requirementMatrix: RequirementMatrix;
  readonly onMember?: MemberListener;
  /** Called before each action; what it throws is the action's failure. */
  readonly beforeAction?: (action: Action) => void;
}

export class Interpreter {
  readonly gaps = new Gaps();
  readonly references = new References();
  /** Failures of the emulator itself, with their stacks: never Excel's doing, so a test should find none. */
  readonly faults: unknown[] = [];
  private readonly members: Members;
  private readonly parts: PathParts;

  constructor(private readonly options: InterpreterOptions) {
    this.members = new Members(
      options.metadata,
      this.gaps,
      options.onMember ?? (() => undefined),
      options.requirementMatrix,
    );
    this.parts = {
      root: options.root,
      services: options.services,
      members: this.members,
      references: this.references,
      gaps: this.gaps,
    };
  }

  /**
   * Carries out the actions in order and stops at the first that fails; what was done before it stays done, as in
   * Excel. Never rejects: failures are in the answer.
   */
  async execute(body: RequestBody): Promise<ResponseBody> {
    const batch = new Batch(body, this.options, this.parts);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    let failure: ResponseError | null = null;
    try {
      // The user may have typed since the last batch: this one must not move cells under a calculation.
      await batch.settle();
    } catch (error) {
      return { Error: this.describe(error, 0), Results: results, TraceIds: traces };
    }
    for (const [index, action] of body.actions.entries()) {
      try {
        this.options.beforeAction?.(action);
        results.push({ ActionId: action.id, Value: (await batch.run(action)) ?? null });
        if (action.type === ActionType.Trace) traces.push(action.id);
      } catch (error) {
        failure = this.describe(error, index);
        break;
      }
    }
    try {
      await batch.settle();
    } catch (error) {
      failure ??= this.describe(error, body.actions.length - 1);
    }
    const answer = { Results: results, TraceIds: traces };
    return failure === null ? answer : { Error: failure, ...answer };
  }

  private describe(error: unknown, index: number): ResponseError {
    if (error instanceof HostError) {
      return {
        Code: error.code,
        Message: error.message,
        Location: error.location,
        ActionIndex: index,
        HttpStatusCode: HTTP_STATUS[error.code] ?? 400,
      };
    }
    this.faults.push(error);
    return {
      Code: 'EmulatorFault',
      Message: `The emulated Excel itself failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      Location: null,
      ActionIndex: index,
      HttpStatusCode: 500,
    };
  }
}

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  EmulatorGap: 501,
};

/** One request under way. */
class Batch {
  private readonly paths: ObjectPaths;
  /** Starts true: the user may have typed since the last batch. */
  private unsettled = true;

  constructor(
    private readonly body: RequestBody,
    private readonly options: InterpreterOptions,
    private readonly parts: PathParts,
  ) {
    this.paths = new ObjectPaths(body.paths, parts, () => {
      this.unsettled = true;
    });
  }

  /** Waits for the recalculation of what was written. */
  async settle(): Promise<void> {
    if (!this.unsettled) return;
    this.unsettled = false;
    await this.options.root.$settle();
  }

  async run(action: Action): Promise<unknown> {
    if (action.type === ActionType.Trace) return null;
    const { members, references } = this.parts;
    const object = await this.paths.object(action.pathId);
    // Everything asked of a null object is nothing; what Excel does when one is written to is not documented.
    if (object === null) return null;
    switch (action.type) {
      case ActionType.Instantiate:
        return identify(object, members, references);
      case ActionType.Method:
        return this.call(object, action);
      case ActionType.SetProperty: {
        const [value] = await this.paths.arguments(action.args);
        this.unsettled = true;
        members.set(object, action.name, value);
        return null;
      }
      case ActionType.Update:
        this.unsettled = true;
        this.update(object, action.state);
        return null;
      case ActionType.Query:
        await this.settle();
        return answerQuery(object, action.query, {
          members,
          references,
          autoKeepReference: this.body.autoKeepReference,
        });
      case ActionType.EnsureUnchanged:
        return null;
      default:
        return this.parts.gaps.report('ActionType', String(action.type));
    }
  }

  private async call(object: EmulatedObject, action: Action): Promise<unknown> {
    const { members, references } = this.parts;
    const args = await this.paths.arguments(action.args);
    if (action.name === '_KeepReference') {
      references.keep(object);
      return null;
    }
    if (object === this.options.root && action.name === '_RemoveReference') {
      references.release(args[0]);
      return null;
    }
    if (object === this.options.root && action.name === '_RemoveAllReferences') {
      references.releaseAll();
      return null;
    }
    if (!members.isReadOnlyMethod(object, action.name)) this.unsettled = true;
    const result = await members.call(object, action.name, args);
    return isEmulatedObject(result) ? identify(result, members, references) : result;
  }

  /** Sets several properties by the names that the programmer wrote, also through navigation properties. */
  private update(object: EmulatedObject, state: Readonly<Record<string, unknown>>): void {
    const { members, gaps } = this.parts;
    for (const [name, value] of Object.entries(state)) {
      const property = members.propertiesOf(object).get(name.toLowerCase());
      if (property === undefined) {
        gaps.report(object.$cls, name);
      } else if (property.kind === 'scalar') {
        members.set(object, property.wire, value);
      } else {
        const target = members.get(object, property.wire);
        if (isEmulatedObject(target) && isRecord(value)) this.update(target, value);
      }
    }
  }
}
