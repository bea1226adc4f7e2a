/** Reaches the wire-named members of emulated objects; what they lack is a gap. */
import type { EmulatedObject } from './emulated-object';
import { HostError } from './emulated-object';
import type { Gaps } from './gaps';
import type { ClassMetadata, Metadata } from './metadata';
import type { RequirementMatrix } from './requirement-matrix';
import { hasSet } from './requirement-matrix';

/** A property as a programmer may write it in `load`. */
export interface KnownProperty {
  readonly wire: string;
  readonly kind: 'scalar' | 'navigation';
  readonly set: string | null;
}

/** Told of every member that a client uses; `set` is its requirement set. */
export type MemberListener = (member: string, set: string | null) => void;

export class Members {
  private readonly properties = new Map<string, ReadonlyMap<string, KnownProperty>>();

  constructor(
    private readonly metadata: Metadata,
    private readonly gaps: Gaps,
    private readonly used: MemberListener,
    private readonly matrix: RequirementMatrix,
  ) {}

  classOf(object: EmulatedObject): ClassMetadata | undefined {
    return Object.hasOwn(this.metadata, object.$cls) ? this.metadata[object.$cls] : undefined;
  }

  /** Whether the library declares that a method changes nothing. */
  isReadOnlyMethod(object: EmulatedObject, wire: string): boolean {
    return this.classOf(object)?.methods[wire]?.readOnly === true;
  }

  get(object: EmulatedObject, wire: string): unknown {
    const type = this.classOf(object);
    this.note(object, wire, (type?.scalars[wire] ?? type?.navigations[wire])?.set);
    return this.has(object, wire) ? read(object, wire) : this.gaps.report(object.$cls, wire);
  }

  /** The value of a scalar, or `undefined` where the emulator or this Excel has none: used for `load('*')`. */
  peek(object: EmulatedObject, wire: string): unknown {
    const set = this.classOf(object)?.scalars[wire]?.set ?? null;
    return hasSet(this.matrix, set) && this.has(object, wire) ? read(object, wire) : undefined;
  }

  call(object: EmulatedObject, wire: string, args: readonly unknown[]): unknown {
    this.note(object, wire, this.classOf(object)?.methods[wire]?.set);
    const method = this.has(object, wire) ? read(object, wire) : undefined;
    if (typeof method !== 'function') return this.gaps.report(object.$cls, wire);
    return Reflect.apply(method, object, args);
  }

  item(object: EmulatedObject, args: readonly unknown[]): EmulatedObject {
    this.note(object, 'getItem', this.classOf(object)?.indexerSet);
    if (object.$item === undefined) return this.gaps.report(object.$cls, 'getItem');
    return object.$item(...args);
  }

  /** @param name wire name as the client sends it for setting */
  set(object: EmulatedObject, name: string, value: unknown): void {
    const scalars = this.classOf(object)?.scalars ?? {};
    const wire =
      name in scalars
        ? name
        : (Object.keys(scalars).find((each) => scalars[each]?.setAs === name) ?? name);
    this.note(object, wire, scalars[wire]?.set);
    if (scalars[wire]?.writable === false) {
      throw new HostError(
        'InvalidArgument',
        `${wire} is read-only`,
        `${object.$cls}.${camelCase(wire)}`,
      );
    }
    if (!isSettable(object, wire)) this.gaps.report(object.$cls, wire);
    Reflect.set(object, wire, value);
  }

  /** Properties of a class by the name in lower case, JavaScript and wire names alike. */
  propertiesOf(object: EmulatedObject): ReadonlyMap<string, KnownProperty> {
    const cached = this.properties.get(object.$cls);
    if (cached !== undefined) return cached;
    const found = new Map<string, KnownProperty>();
    const type = this.classOf(object);
    for (const [wire, { name, set }] of Object.entries(type?.scalars ?? {})) {
      const property = { wire, kind: 'scalar', set } as const;
      found.set(wire.toLowerCase(), property);
      found.set(name.toLowerCase(), property);
    }
    for (const [wire, { name, set }] of Object.entries(type?.navigations ?? {})) {
      const property = { wire, kind: 'navigation', set } as const;
      found.set(wire.toLowerCase(), property);
      found.set(name.toLowerCase(), property);
    }
    this.properties.set(object.$cls, found);
    return found;
  }

  private has(object: EmulatedObject, wire: string): boolean {
    return wire in object && !(wire in Object.prototype) && !wire.startsWith('$');
  }

  /** Members that this version of Excel does not have are refused by it; the library itself lets them pass. */
  private note(object: EmulatedObject, wire: string, set: string | null | undefined): void {
    const member = `${object.$cls}.${camelCase(wire)}`;
    if (!hasSet(this.matrix, set ?? null)) {
      const message = `API ${member} could not be found. It may need a newer Excel (${set ?? ''}).`;
      throw new HostError('ApiNotFound', message, member);
    }
    this.used(member, set ?? null);
  }
}

/** Whether a value is an object of the emulated host. */
export function isEmulatedObject(value: unknown): value is EmulatedObject {
  return (
    typeof value === 'object' && value !== null && '$cls' in value && typeof value.$cls === 'string'
  );
}

function camelCase(wire: string): string {
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}

function read(object: EmulatedObject, wire: string): unknown {
  const value: unknown = Reflect.get(object, wire);
  return value;
}

function isSettable(object: EmulatedObject, wire: string): boolean {
  for (let holder: object | null = object; holder !== null; holder = prototypeOf(holder)) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, wire);
    if (descriptor !== undefined) {
      return (
        descriptor.set !== undefined ||
        (descriptor.writable === true && typeof descriptor.value !== 'function')
      );
    }
  }
  return false;
}

function prototypeOf(value: object): object | null {
  const prototype: unknown = Object.getPrototypeOf(value);
  return typeof prototype === 'object' ? prototype : null;
}
