import { Refusal } from "../grid/refusal";
import { isOfficeObject, type Host, type OfficeObject } from "./member";
import {
  ACTION,
  PATH,
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type ObjectPath,
  type Result,
} from "./protocol";
import { camelCase, query } from "./query";

const STATUS: Partial<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  InsertDeleteConflict: 409,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

/**
 * Does the actions of a batch in their order. The first that is refused stops it; what was done
 * before it stays done, as in Excel.
 *
 * @param root the object of path type 1: the workbook
 */
export function runBatch(batch: Batch, root: OfficeObject, host: Host): BatchAnswer {
  const resolve = resolver(batch, root, host);
  const kept = keptPaths(batch);
  const results: Result[] = [];
  const traces: number[] = [];
  let at = 0;
  try {
    for (; at < batch.Actions.length; at++) {
      const action = batch.Actions[at];
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: perform(action, resolve, kept, host) });
    }
    return traces.length > 0 ? { Results: results, TraceIds: traces } : { Results: results };
  } catch (thrown) {
    const refusal = thrown instanceof Refusal ? thrown : bug(thrown, host);
    const action = batch.Actions[at];
    return {
      Results: results,
      TraceIds: traces,
      Error: {
        Code: refusal.code,
        Message: refusal.message,
        Location: locationOf(action, batch),
        ActionIndex: at,
        HttpStatusCode: STATUS[refusal.code] ?? 400,
      },
    };
  }
}

function bug(thrown: unknown, host: Host): Refusal {
  host.complain(`A bug in the stand-in for Excel: ${thrown instanceof Error ? (thrown.stack ?? "") : String(thrown)}`);
  return new Refusal("GeneralException", `There was an internal error: ${String(thrown)}`);
}

function locationOf(action: Action, batch: Batch): string {
  const path = batch.ObjectPaths[String(action.ObjectPathId)];
  return camelCase(action.Name || path?.Name || "");
}

/** The paths whose objects Office.js wants to address again in later batches. */
function keptPaths(batch: Batch): ReadonlySet<number> {
  const keeping = batch.Actions.filter((a) => a.ActionType === ACTION.method && a.Name === "_KeepReference");
  return new Set(keeping.map((action) => action.ObjectPathId));
}

interface Resolver {
  object(id: number): OfficeObject | null;
  arguments(info: ArgumentInfo | undefined): unknown[];
}

function perform(action: Action, resolve: Resolver, kept: ReadonlySet<number>, host: Host): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = resolve.object(action.ObjectPathId);
  // A null object takes every order and does nothing; what is asked of it is null.
  if (object === null) return null;
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identityOf(object, kept.has(action.ObjectPathId), host);
    case ACTION.query:
    case ACTION.queryAsJson:
      return query(object, action.QueryInfo);
    case ACTION.method:
      return callMethod(object, action, resolve, host);
    case ACTION.setProperty:
      object.set(camelCase(action.Name), resolve.arguments(action.ArgumentInfo)[0]);
      return null;
    case ACTION.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) object.set(camelCase(name), value);
      return null;
    default:
      throw new Refusal("ApiNotFound", `The stand-in for Excel does not know actions of type ${action.ActionType}.`);
  }
}

function identityOf(object: OfficeObject, keep: boolean, host: Host): Record<string, unknown> {
  return keep ? { ...object.identity(), _ReferenceId: host.references.keep(object) } : { ...object.identity() };
}

function callMethod(object: OfficeObject, action: Action, resolve: Resolver, host: Host): unknown {
  if (action.Name === "_KeepReference") {
    host.references.keep(object);
    return null;
  }
  const args = resolve.arguments(action.ArgumentInfo);
  if (action.Name === "_RemoveReference") {
    host.references.remove(String(args[0]));
    return null;
  }
  const value = object.call(camelCase(action.Name), args);
  return isOfficeObject(value) ? value.identity() : (value ?? null);
}

/** Finds the object of a path once per batch, by way of its parents. */
function resolver(batch: Batch, root: OfficeObject, host: Host): Resolver {
  const found = new Map<number, OfficeObject | null>();
  const resolve = (id: number): OfficeObject | null => {
    let object = found.get(id);
    if (object === undefined) {
      const path = batch.ObjectPaths[String(id)];
      if (!path) throw new Refusal("InvalidReference", `There is no object path ${id}.`);
      object = find(path);
      found.set(id, object);
    }
    return object;
  };
  const find = (path: ObjectPath): OfficeObject | null => {
    if (path.ObjectPathType === PATH.root) return root;
    if (path.ObjectPathType === PATH.none) return null;
    if (path.ObjectPathType === PATH.reference) {
      const held = host.references.get(path.Name);
      if (!held) throw new Refusal("InvalidReference", "This reference isn't valid any more.");
      return held;
    }
    const parent = path.ParentObjectPathId === undefined ? root : resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) return parent.object(camelCase(path.Name));
    const args = argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return parent.item(args[0]);
    if (path.ObjectPathType !== PATH.method) {
      throw new Refusal("ApiNotFound", `The stand-in for Excel does not make new ${path.Name} objects.`);
    }
    const result = parent.call(camelCase(path.Name), args);
    return isOfficeObject(result) ? result : null;
  };
  const argumentsOf = (info: ArgumentInfo | undefined): unknown[] => {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return values.map((value, at) =>
      withObjects(value, Array.isArray(ids) ? (ids as unknown[])[at] : undefined, resolve),
    );
  };
  return { object: resolve, arguments: argumentsOf };
}

/** Puts the objects in the places of their ids: in lists by `ids`, in records where the record says so itself. */
function withObjects(value: unknown, ids: unknown, resolve: (id: number) => OfficeObject | null): unknown {
  if (typeof ids === "number" && ids !== 0) return resolve(ids);
  if (Array.isArray(value)) {
    if (!Array.isArray(ids)) return value;
    return value.map((entry, at) => withObjects(entry, (ids as unknown[])[at], resolve));
  }
  if (typeof value !== "object" || value === null) return value;
  if ("_ObjectPathId" in value) return resolve(Number(value._ObjectPathId));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withObjects(part, 0, resolve)]));
}
