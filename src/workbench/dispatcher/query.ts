import type { OfficeObject } from "./member";
import type { QueryInfo } from "./protocol";

/** What of an object to load: names of members, each with what to load of it. */
type Selection = Map<string, Selection>;

/**
 * Answers a load: the named members with capitals (`{ Values, Address }`), those of every item of a
 * collection (`{ _Items }`), nested objects by path (`format/fill/color`). No names: every scalar.
 */
export function query(object: OfficeObject, info: QueryInfo | null | undefined): Record<string, unknown> {
  const paths = [...(info?.Select ?? []), ...(info?.Expand ?? []).map((path) => `${path}/*`)];
  const selection: Selection = new Map();
  for (const path of paths) add(selection, path.split("/"));
  return load(object, selection, info ?? {});
}

function add(selection: Selection, path: readonly string[]): void {
  const [first, ...rest] = path.map((part) => part.trim()).filter((part) => part !== "" && part !== "items");
  if (first === undefined) return;
  // Office.js knows by itself whether an object is null; asking for it is allowed and loads nothing.
  const name = first === "isNullObject" ? "$none" : camelCase(first);
  const below = selection.get(name) ?? new Map<string, Selection>();
  selection.set(name, below);
  add(below, rest);
}

function load(object: OfficeObject, selection: Selection, info: QueryInfo): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const ofItems: Selection = new Map();
  for (const [name, below] of wanted(object, selection)) {
    if (object.hasScalar(name)) answer[capital(name)] = object.get(name);
    else if (object.items && !object.hasObject(name)) ofItems.set(name, below);
    else if (name !== "$none") answer[capital(name)] = nested(object, name, below);
  }
  if (object.items && (ofItems.size > 0 || selection.size === 0)) {
    const skip = info.Skip ?? 0;
    const items = object.items().slice(skip, info.Top === undefined ? undefined : skip + info.Top);
    answer["_Items"] = items.map((item) => ({ ...item.identity(), ...load(item, ofItems, {}) }));
  }
  return answer;
}

function nested(object: OfficeObject, name: string, below: Selection): Record<string, unknown> | null {
  const child = object.object(name);
  return child && { ...child.identity(), ...load(child, below, {}) };
}

function wanted(object: OfficeObject, selection: Selection): Selection {
  const all = selection.size === 0 || selection.has("*") || selection.has("$all");
  if (!all) return selection;
  const result: Selection = new Map(object.scalarNames.map((name) => [name, new Map<string, Selection>()]));
  for (const [name, below] of selection) {
    if (name === "*" || name === "$all") {
      if (object.items) result.set("*", new Map());
    } else result.set(name, below);
  }
  return result;
}

/** @example camelCase("GetUsedRange") // "getUsedRange" */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** @example capital("values") // "Values" */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
