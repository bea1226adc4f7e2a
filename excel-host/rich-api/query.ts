/** Answers `load`: which properties were asked for, of an object or of the items of a collection. */
import type { EmulatedObject } from './emulated-object';
import { HostError } from './emulated-object';
import type { Members } from './members';
import { isEmulatedObject } from './members';
import type { QueryInfo } from './protocol';
import type { References } from './references';

type Answer = Record<string, unknown>;
/** `format/fill/color` in its parts. */
type PropertyPath = readonly string[];

const ALL: PropertyPath = ['*'];

export interface QueryParts {
  readonly members: Members;
  readonly references: References;
  /** Whether items that are identified by reference are kept at once. */
  readonly autoKeepReference: boolean;
}

/** What the client recognises an object by; empty for objects that have nothing of the kind. */
export function identify(object: EmulatedObject, members: Members, references: References): Answer {
  const identity = members.classOf(object)?.identity ?? null;
  if (identity === null) return {};
  if (identity === '_ReferenceId')
    return references.isKept(object) ? { _ReferenceId: object.$ref } : {};
  return { [identity]: members.get(object, identity) };
}

/** The value that answers a Query action. */
export function answerQuery(object: EmulatedObject, query: QueryInfo, parts: QueryParts): Answer {
  const asked = [...query.select, ...query.expand.map((each) => `${each}/*`)].map((each) =>
    each.split(/[/.]/),
  );
  return object.$items === undefined
    ? pick(object, asked.length === 0 ? [ALL] : asked, parts)
    : answerCollection(object, object.$items, asked, query, parts);
}

function answerCollection(
  collection: EmulatedObject,
  items: () => readonly EmulatedObject[],
  asked: readonly PropertyPath[],
  query: Pick<QueryInfo, 'top' | 'skip'>,
  parts: QueryParts,
): Answer {
  const properties = parts.members.propertiesOf(collection);
  const own: PropertyPath[] = [];
  const ofItems: PropertyPath[] = [];
  for (const path of asked) {
    if (properties.has((path[0] ?? '').toLowerCase())) own.push(path);
    else ofItems.push(withoutItems(path));
  }
  if (asked.length === 0) ofItems.push(ALL);
  const answer = own.length === 0 ? {} : pick(collection, own, parts);
  if (ofItems.length === 0) return answer;
  const end = query.top === null ? undefined : query.skip + query.top;
  const chosen = items().slice(query.skip, end);
  return {
    ...answer,
    _Items: chosen.map((item, index) => {
      const byReference = parts.members.classOf(item)?.identity === '_ReferenceId';
      if (parts.autoKeepReference && byReference) parts.references.keep(item);
      return { ...pick(item, ofItems, parts), _Index: query.skip + index };
    }),
  };
}

function pick(object: EmulatedObject, asked: readonly PropertyPath[], parts: QueryParts): Answer {
  const { members, references } = parts;
  const properties = members.propertiesOf(object);
  const answer: Answer = identify(object, members, references);
  const navigations = new Map<string, PropertyPath[]>();
  for (const [head = '*', ...rest] of asked) {
    if (head === '*') {
      Object.assign(answer, everyScalar(object, members));
      continue;
    }
    const property = properties.get(head.toLowerCase());
    if (property === undefined) {
      throw new HostError(
        'InvalidArgument',
        'The argument is invalid or missing or has an incorrect format.',
        `${object.$cls}.${head}`,
      );
    }
    if (property.kind === 'scalar') answer[property.wire] = members.get(object, property.wire);
    else
      navigations.set(property.wire, [
        ...(navigations.get(property.wire) ?? []),
        withoutItems(rest),
      ]);
  }
  for (const [wire, paths] of navigations) {
    const value = members.get(object, wire);
    answer[wire] = isEmulatedObject(value)
      ? value.$items === undefined
        ? pick(value, paths, parts)
        : answerCollection(value, value.$items, paths, { top: null, skip: 0 }, parts)
      : null;
  }
  return answer;
}

/** All scalars that the emulator has. The others stay unloaded, and the client says so when they are read. */
function everyScalar(object: EmulatedObject, members: Members): Answer {
  const answer: Answer = {};
  for (const wire of Object.keys(members.classOf(object)?.scalars ?? {})) {
    if (wire.startsWith('_')) continue;
    const value = members.peek(object, wire);
    if (value !== undefined) answer[wire] = value;
  }
  return answer;
}

/** `items/name` means the `name` of the items; the client strips this only from texts, not from lists. */
function withoutItems(path: PropertyPath): PropertyPath {
  const rest = path[0]?.toLowerCase() === 'items' ? path.slice(1) : path;
  return rest.length === 0 ? ALL : rest;
}
