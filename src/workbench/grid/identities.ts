/** Identities for parts of the model that have none of their own, such as conditional formats. */
const IDS = new WeakMap<object, string>();
let next = 1;

/** The id of a part, the same as long as the part exists. */
export function identityOf(part: object): string {
  let id = IDS.get(part);
  if (id === undefined) {
    id = `{00000000-0002-0000-0000-${(next++).toString(16).padStart(12, "0").toUpperCase()}}`;
    IDS.set(part, id);
  }
  return id;
}

/** Gives a changed copy the identity of what it replaces. */
export function sameIdentity<T extends object>(old: object, copy: T): T {
  IDS.set(copy, identityOf(old));
  return copy;
}
