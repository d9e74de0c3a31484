import type { Grid } from "../grid/grid";
import { Refusal } from "../grid/refusal";
import type { Registrations } from "./events";
import type { References } from "./references";

/** What every member may need beside its own object. */
export interface Host {
  readonly grid: Grid;
  readonly references: References;
  readonly registrations: Registrations;
  /** tells the developer loudly of something that only the stand-in lacks */
  readonly complain: (message: string) => void;
}

/** A scalar property. Without `set` it is read-only. */
export interface Scalar<T> {
  readonly get: (target: T, host: Host) => unknown;
  readonly set?: (target: T, value: unknown, host: Host) => void;
}

/**
 * One class of the Office.js reference as a table of its members, by their names there.
 * To add a member is to add an entry; what has no entry does not exist in the stand-in.
 */
export interface OfficeClass<T> {
  readonly name: string;
  /** what tells an object from others of its class: `{ Id }` or `{ _Id }` */
  readonly identity?: (target: T, host: Host) => Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly objects?: Readonly<Record<string, (target: T, host: Host) => OfficeObject | null>>;
  /** gives a value, an object, or null for the null object of an `…OrNullObject` */
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[], host: Host) => unknown>>;
  /** of a collection: its items, and the item that a key names */
  readonly items?: (target: T, host: Host) => readonly OfficeObject[];
  readonly item?: (target: T, key: unknown, host: Host) => OfficeObject;
}

/** An object of some class, as the dispatcher handles all of them. */
export interface OfficeObject {
  readonly className: string;
  readonly target: unknown;
  readonly identity: () => Readonly<Record<string, unknown>>;
  readonly scalarNames: readonly string[];
  readonly hasScalar: (name: string) => boolean;
  readonly hasObject: (name: string) => boolean;
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
  readonly object: (name: string) => OfficeObject | null;
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  /** undefined where the class is no collection */
  readonly items: (() => readonly OfficeObject[]) | undefined;
  readonly item: (key: unknown) => OfficeObject;
}

const OBJECTS = new WeakSet<object>();

/** Binds a target to the table of its class. */
export function officeObject<T>(type: OfficeClass<T>, target: T, host: Host): OfficeObject {
  const unknown = (member: string): Refusal => {
    const full = `${type.name}.${member}`;
    host.complain(`The stand-in for Excel does not know ${full}. Add it in src/workbench/dispatcher/classes.`);
    return new Refusal("ApiNotFound", `The stand-in for Excel does not know ${full}.`);
  };
  const own = <V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined =>
    table && Object.hasOwn(table, name) ? table[name] : undefined;
  const object: OfficeObject = {
    className: type.name,
    target,
    identity: () => type.identity?.(target, host) ?? {},
    scalarNames: Object.keys(type.scalars ?? {}),
    hasScalar: (name) => own(type.scalars, name) !== undefined,
    hasObject: (name) => own(type.objects, name) !== undefined,
    get(name) {
      const scalar = own(type.scalars, name);
      if (!scalar) throw unknown(name);
      return scalar.get(target, host);
    },
    set(name, value) {
      const scalar = own(type.scalars, name);
      if (!scalar?.set) throw unknown(scalar ? `${name} (as something to set)` : name);
      scalar.set(target, value, host);
    },
    object(name) {
      const child = own(type.objects, name);
      if (!child) throw unknown(name);
      return child(target, host);
    },
    call(name, args) {
      const method = own(type.methods, name);
      if (!method) throw unknown(`${name}()`);
      return method(target, args, host);
    },
    items: type.items && (() => type.items!(target, host)),
    item(key) {
      if (!type.item) throw unknown("getItem()");
      return type.item(target, key, host);
    },
  };
  OBJECTS.add(object);
  return object;
}

export function isOfficeObject(value: unknown): value is OfficeObject {
  return typeof value === "object" && value !== null && OBJECTS.has(value);
}
