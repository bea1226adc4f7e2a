/** Resolves the object paths and arguments of one request. Every path is walked once, when first needed. */
import type { EmulatedObject, EmulatedRoot } from './emulated-object';
import type { Gaps } from './gaps';
import type { Members } from './members';
import { isEmulatedObject } from './members';
import type { ArgumentInfo, ObjectPath } from './protocol';
import { isRecord, PathType, ProtocolError } from './protocol';
import type { References } from './references';

export interface PathParts {
  readonly root: EmulatedRoot;
  /** Services of the Office runtime by their full name. */
  readonly services: Readonly<Record<string, EmulatedObject>>;
  readonly members: Members;
  readonly references: References;
  readonly gaps: Gaps;
}

export class ObjectPaths {
  private readonly resolved = new Map<number, EmulatedObject | null>();

  /** @param onWrite called when walking a path changes the workbook (`add`, `merge` …) */
  constructor(
    private readonly paths: ReadonlyMap<number, ObjectPath>,
    private readonly parts: PathParts,
    private readonly onWrite: () => void,
  ) {}

  /** The object of a path; `null` for a null object, which all paths from it are too. */
  async object(id: number): Promise<EmulatedObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths.get(id);
    if (path === undefined) throw new ProtocolError(`path ${String(id)} is missing`);
    const object = await this.walk(path);
    this.resolved.set(id, object);
    return object;
  }

  /** Arguments with the objects that they stand for in their place. */
  async arguments(info: ArgumentInfo): Promise<unknown[]> {
    const values: unknown[] = [];
    for (const [index, value] of info.values.entries()) {
      values.push(await this.argument(value, info.pathIds[index]));
    }
    return values;
  }

  private async walk(path: ObjectPath): Promise<EmulatedObject | null> {
    const { root, services, members, references, gaps } = this.parts;
    switch (path.type) {
      case PathType.GlobalObject:
        return root;
      case PathType.NewObject:
        return services[path.name] ?? gaps.report(path.name, 'newObject');
      case PathType.ReferenceId:
        return references.get(path.name);
      case PathType.NullObject:
        // Its parent path may be stale and is not looked at.
        return null;
      default: {
        const parent = await this.object(path.parentId);
        return parent === null ? null : this.walkFrom(parent, path, members, gaps);
      }
    }
  }

  private async walkFrom(
    parent: EmulatedObject,
    path: ObjectPath,
    members: Members,
    gaps: Gaps,
  ): Promise<EmulatedObject | null> {
    switch (path.type) {
      case PathType.Property:
        return expectObject(await members.get(parent, path.name), parent, path.name);
      case PathType.Method: {
        const args = await this.arguments(path.args);
        if (!members.isReadOnlyMethod(parent, path.name)) this.onWrite();
        return expectObject(await members.call(parent, path.name, args), parent, path.name);
      }
      case PathType.Indexer:
        return members.item(parent, await this.arguments(path.args));
      default:
        return gaps.report('ObjectPathType', String(path.type));
    }
  }

  private async argument(value: unknown, pathId: unknown): Promise<unknown> {
    if (typeof pathId === 'number' && pathId !== 0) return this.object(pathId);
    if (Array.isArray(pathId) && Array.isArray(value)) {
      const items: unknown[] = [];
      for (const [index, each] of value.entries())
        items.push(await this.argument(each, pathId[index]));
      return items;
    }
    return this.withObjects(value);
  }

  /** Inside plain objects an object stands as `{_ObjectPathId: n}`. Arrays are cell values and hold none. */
  private async withObjects(value: unknown): Promise<unknown> {
    if (!isRecord(value)) return value;
    const id = value['_ObjectPathId'];
    if (typeof id === 'number') return this.object(id);
    const copy: Record<string, unknown> = {};
    for (const [key, each] of Object.entries(value)) copy[key] = await this.withObjects(each);
    return copy;
  }
}

function expectObject(value: unknown, parent: EmulatedObject, name: string): EmulatedObject | null {
  if (value === null || isEmulatedObject(value)) return value;
  throw new TypeError(`${parent.$cls}.${name} of the emulated Excel gave no object`);
}
