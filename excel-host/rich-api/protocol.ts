/**
 * The rich-API batch protocol as the client library speaks it: what a request body holds and what is answered.
 * Read from the debug build of the library; Microsoft does not publish the protocol.
 */

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

export const PathType = {
  GlobalObject: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

/** Bits of the request flags that the host acts on. */
export const RequestFlag = {
  Write: 1,
  /** `Excel.run({ delayForCellEdit: true }, …)`: wait for the end of cell editing instead of failing. */
  DelayForCellEdit: 64,
} as const;

export interface ArgumentInfo {
  readonly values: readonly unknown[];
  /** Same shape as `values`; a number other than 0 says that the value stands for the object of that path. */
  readonly pathIds: readonly unknown[];
}

export interface QueryInfo {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | null;
  readonly skip: number;
}

export interface Action {
  readonly id: number;
  /** One of {@link ActionType}; others are answered with an emulator gap. */
  readonly type: number;
  /** Wire name of the member; empty for actions on the object itself. */
  readonly name: string;
  readonly pathId: number;
  readonly args: ArgumentInfo;
  readonly query: QueryInfo;
  /** Only for `Update`: property names as the programmer wrote them, with new values. */
  readonly state: Readonly<Record<string, unknown>>;
}

export interface ObjectPath {
  readonly id: number;
  /** One of {@link PathType}. */
  readonly type: number;
  readonly name: string;
  readonly parentId: number;
  readonly args: ArgumentInfo;
}

export interface RequestBody {
  /** Whether ranges met on the way are kept by reference, as inside `Excel.run`. */
  readonly autoKeepReference: boolean;
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  /** Position in the request's actions; the client derives the failing statement from it. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  /** Ids of the answered Trace actions; a few older events wait for these. */
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

/** The body is not of the protocol's form: a fault of the transport or of the library's version. */
export class ProtocolError extends Error {
  constructor(what: string) {
    super(`Not a rich-API request: ${what}`);
    this.name = 'ProtocolError';
  }
}

/** Parses the JSON text of a request body. Throws {@link ProtocolError}; arguments are left as they came. */
export function parseRequestBody(text: string): RequestBody {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ProtocolError('no JSON');
  }
  const body = record(json, 'body');
  const actions = list(body['Actions'], 'Actions').map((each) =>
    parseAction(record(each, 'action')),
  );
  const paths = new Map<number, ObjectPath>();
  for (const each of Object.values(record(body['ObjectPaths'], 'ObjectPaths'))) {
    const path = parsePath(record(each, 'object path'));
    paths.set(path.id, path);
  }
  return { autoKeepReference: body['AutoKeepReference'] === true, actions, paths };
}

/** True when a request does nothing but give references back, as the library does after `Excel.run`. */
export function onlyReleasesReferences(body: RequestBody): boolean {
  const isRelease = (action: Action) =>
    action.type === ActionType.Method &&
    (action.name === '_RemoveReference' || action.name === '_RemoveAllReferences');
  return (
    body.actions.some(isRelease) &&
    body.actions.every(
      (action) =>
        isRelease(action) ||
        (action.type === ActionType.Instantiate &&
          body.paths.get(action.pathId)?.type === PathType.GlobalObject),
    )
  );
}

/** True when a request touches no workbook, only services of the Office runtime (pane, ribbon). */
export function usesOnlyServices(body: RequestBody): boolean {
  const paths = [...body.paths.values()];
  return (
    paths.length > 0 &&
    !paths.some((path) => path.type === PathType.GlobalObject || path.type === PathType.ReferenceId)
  );
}

function parseAction(action: Readonly<Record<string, unknown>>): Action {
  const state = action['ObjectState'];
  return {
    id: integer(action['Id'], 'action Id'),
    type: integer(action['ActionType'], 'ActionType'),
    name: text(action['Name']),
    pathId: integer(action['ObjectPathId'], 'ObjectPathId'),
    args: parseArguments(action['ArgumentInfo']),
    query: parseQuery(action['QueryInfo']),
    state: state === undefined || state === null ? {} : record(state, 'ObjectState'),
  };
}

function parsePath(path: Readonly<Record<string, unknown>>): ObjectPath {
  const parent = path['ParentObjectPathId'];
  return {
    id: integer(path['Id'], 'path Id'),
    type: integer(path['ObjectPathType'], 'ObjectPathType'),
    name: text(path['Name']),
    parentId: parent === undefined || parent === null ? 0 : integer(parent, 'ParentObjectPathId'),
    args: parseArguments(path['ArgumentInfo']),
  };
}

function parseArguments(value: unknown): ArgumentInfo {
  if (value === undefined || value === null) return { values: [], pathIds: [] };
  const info = record(value, 'ArgumentInfo');
  return {
    values: optionalList(info['Arguments']),
    pathIds: optionalList(info['ReferencedObjectPathIds']),
  };
}

function parseQuery(value: unknown): QueryInfo {
  const info = value === undefined || value === null ? {} : record(value, 'QueryInfo');
  const top = info['Top'];
  const skip = info['Skip'];
  return {
    select: optionalList(info['Select']).map(text),
    expand: optionalList(info['Expand']).map(text),
    top: typeof top === 'number' ? top : null,
    skip: typeof skip === 'number' ? skip : 0,
  };
}

function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new ProtocolError(`${what} is no object`);
  return value;
}

/** A plain JSON object, not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new ProtocolError(`${what} is no list`);
  return value;
}

function optionalList(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : list(value, 'argument list');
}

function integer(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw new ProtocolError(`${what} is no integer`);
  return value;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
