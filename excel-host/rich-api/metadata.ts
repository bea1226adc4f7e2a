/**
 * Class metadata of Excel's JavaScript API, derived from Microsoft's own debug build of the library.
 *
 * The interpreter needs to know which members a class has, what they are called on the wire and how an object is
 * identified. This is derived when building or testing and never committed: the source is Microsoft's.
 */
import { publishedSets } from './published-sets';

export interface ScalarMetadata {
  /** Name in JavaScript, e.g. `numberFormat`. */
  readonly name: string;
  readonly writable: boolean;
  /** Wire name used when setting, where it differs from the one used when loading (`ShowGridlines` → `Gridlines`). */
  readonly setAs: string | null;
  /** Requirement set, e.g. `ExcelApi 1.7`; `null` where none is published. */
  readonly set: string | null;
}

export interface NavigationMetadata {
  readonly name: string;
  /** Class of the object it leads to. */
  readonly type: string;
  readonly set: string | null;
}

export interface MethodMetadata {
  readonly name: string;
  /** Class of the returned object, or `null` for plain results. */
  readonly returns: string | null;
  /** The library declares that the method changes nothing. */
  readonly readOnly: boolean;
  readonly set: string | null;
}

export interface ClassMetadata {
  /** All by wire name. */
  readonly scalars: Readonly<Record<string, ScalarMetadata>>;
  readonly navigations: Readonly<Record<string, NavigationMetadata>>;
  readonly methods: Readonly<Record<string, MethodMetadata>>;
  readonly collection: boolean;
  /** Class of the items of a collection. */
  readonly item: string | null;
  /** Wire name of the member that identifies an object to the client: `Id`, `_Id` or `_ReferenceId`. */
  readonly identity: string | null;
  /** Requirement set of `getItem`. */
  readonly indexerSet: string | null;
}

/** By class name. */
export type Metadata = Readonly<Record<string, ClassMetadata>>;

/**
 * Derives the metadata.
 *
 * @param source text of `excel-web-16.00.debug.js` of `@microsoft/office-js`
 * @param declarations text of `index.d.ts` of `@types/office-js`; gives the requirement sets that the library itself
 *   does not check (those of members as old as their class). Without it such members have no set.
 * @throws Error when the source holds no Excel classes, i.e. its form has changed.
 */
export function deriveMetadata(source: string, declarations = ''): Metadata {
  const text = source.replace(/\r\n/g, '\n');
  const start = text.indexOf('\nvar Excel;\n(function (Excel) {');
  const excel = start < 0 ? '' : text.slice(start);
  const sets = publishedSets(declarations);
  const aliases = setterAliases(excel);
  const metadata: Record<string, ClassMetadata> = {};
  for (const [, name = '', body = ''] of excel.matchAll(CLASS)) {
    metadata[name] = deriveClass(
      name,
      body,
      aliases,
      (member) => sets.get(`${name}.${member}`) ?? null,
    );
  }
  if (Object.keys(metadata).length === 0) throw new Error('No Excel classes found in the library');
  return metadata;
}

const CLASS =
  / {4}var (\w+) = \(function \(_super\) \{\n {8}__extends\(\1, _super\);([\s\S]*?)\n {8}return \1;\n {4}\}\(OfficeExtension\.ClientObject\)\);/g;
const GETTER =
  /Object\.defineProperty\(\w+\.prototype, "(\w+)", \{\s+get: function \(\) \{([\s\S]*?)\n {12}\},/g;
const FUNCTION = /\n {8}\w+\.prototype\.(\w+) = function \([^)]*\) \{([\s\S]*?)\n {8}\};/g;
const NAVIGATION = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)", (?:true|false), \d+\)/;
const CHECKED_SET = /_throwIfApiNotSupported\("[^"]+", (\w+|"\w+"), "([\d.]+)"/;
const OBJECT_METHOD = /_createMethodObject\(Excel\.(\w+), this, "(\w+)", (\d), /;
const PLAIN_METHOD = /_invokeMethod\(this, "(\w+)", (\d), /;

function deriveClass(
  name: string,
  body: string,
  aliases: ReadonlyMap<string, string>,
  published: (member: string) => string | null,
): ClassMetadata {
  const getters = [...body.matchAll(GETTER)].map(([, member = '', code = '']) => ({
    member,
    code,
  }));
  const checked = new Map(getters.map(({ member, code }) => [member, checkedSet(code)] as const));
  const names = propertyList(body, '_scalarPropertyNames');
  const wireNames = propertyList(body, '_scalarPropertyOriginalNames');
  const writable = propertyList(body, '_scalarPropertyUpdateable');
  const scalars: Record<string, ScalarMetadata> = {};
  names.forEach((member, index) => {
    const wire = String(wireNames[index] ?? member);
    scalars[wire] = {
      name: String(member),
      writable: writable[index] === true,
      setAs: aliases.get(`${name}.${wire}`) ?? null,
      set: checked.get(String(member)) ?? published(String(member)),
    };
  });
  const navigations: Record<string, NavigationMetadata> = {};
  for (const { member, code } of getters) {
    const [, type, wire] = NAVIGATION.exec(code) ?? [];
    if (type === undefined || wire === undefined) continue;
    navigations[wire] = { name: member, type, set: checkedSet(code) ?? published(member) };
  }
  const item = /_createChildItemObject\(Excel\.(\w+), /.exec(body)?.[1] ?? null;
  return {
    scalars,
    navigations,
    methods: deriveMethods(body, published),
    collection: body.includes('"_isCollection"'),
    item,
    identity:
      /prototype\._handleIdResult = function[\s\S]*?value\["(\w+)"\]\)\) \{/.exec(body)?.[1] ??
      null,
    indexerSet: published('getItem'),
  };
}

function deriveMethods(
  body: string,
  published: (member: string) => string | null,
): Readonly<Record<string, MethodMetadata>> {
  const methods: Record<string, MethodMetadata> = {};
  for (const [, name = '', code = ''] of body.matchAll(FUNCTION)) {
    const set = checkedSet(code) ?? published(name);
    const object = OBJECT_METHOD.exec(code);
    if (object !== null) {
      const [, type = '', wire = '', operation] = object;
      methods[wire] = { name, returns: type, readOnly: operation === '1', set };
      continue;
    }
    const [, wire, operation] = PLAIN_METHOD.exec(code) ?? [];
    if (wire !== undefined)
      methods[wire] = { name, returns: null, readOnly: operation === '1', set };
  }
  return methods;
}

/** The set that the library checks before it sends the member. */
function checkedSet(code: string): string | null {
  const [, name, version] = CHECKED_SET.exec(code) ?? [];
  if (name === undefined || version === undefined) return null;
  return `${name === '_defaultApiSetName' ? 'ExcelApi' : name.replaceAll('"', '')} ${version}`;
}

/** `Class.WireName` → wire name used when setting. */
function setterAliases(excel: string): ReadonlyMap<string, string> {
  const pattern =
    /function (\w+)_(\w+)_Set\(thisObj, value\) \{[^}]*?_invokeSetProperty\(thisObj, "(\w+)"/g;
  const aliases = new Map<string, string>();
  for (const [, type = '', wire = '', setAs = ''] of excel.matchAll(pattern)) {
    if (wire !== setAs) aliases.set(`${type}.${wire}`, setAs);
  }
  return aliases;
}

function propertyList(body: string, property: string): readonly unknown[] {
  const found = new RegExp(
    `"${property}", \\{\\s+get: function \\(\\) \\{\\s+return (\\[[\\s\\S]*?\\]);`,
  ).exec(body);
  if (found?.[1] === undefined) return [];
  const parsed: unknown = JSON.parse(found[1].replace(/\s+/g, ' '));
  return Array.isArray(parsed) ? parsed : [];
}
