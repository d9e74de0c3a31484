import { ownText } from "../../domain/text/own-text";

/** Fields of which a file has few different texts: each is held once. */
const REPEATED: ReadonlySet<string> = new Set(["date", "valueDate", "currency", "code", "name", "account", "amount"]);
/** Of so many different texts at most. */
const MOST_KNOWN = 20_000;
/** A shorter piece of a text is a text of its own already. */
export const PIECE = 13;

/**
 * Makes copies of entries that hold nothing but their own texts. What is cut out of a file's text holds the
 * whole of it, and objects that were spread together hold a shape each: a million entries of 200 MB would be
 * gigabytes.
 *
 * @example const keep = keeper(); entries.push(keep(entry))
 */
export function keeper(): <T extends object>(record: T) => T {
  const pool = textPool();
  const once = (text: string): string => pool(text) ?? text;
  const keep = <T extends object>(record: T): T => {
    let whole = " ";
    for (const field in record) {
      const value: unknown = record[field];
      if (typeof value === "string" && value.length >= PIECE && !REPEATED.has(field)) whole += value;
    }
    let at = 1;
    const own: Record<string, unknown> = {};
    for (const field in record) {
      const value: unknown = record[field];
      if (typeof value !== "string") own[field] = Array.isArray(value) ? value.map(keep) : value;
      else if (REPEATED.has(field)) own[field] = once(value);
      else if (value.length < PIECE) own[field] = value;
      else {
        // all texts of a record are pieces of one
        own[field] = whole.slice(at, at + value.length);
        at += value.length;
      }
    }
    return own as T;
  };
  return keep;
}

/** Gives the same text for equal ones; undefined for one that is new when there are too many. */
export function textPool(): (text: string) => string | undefined {
  const known = new Map<string, string>();
  return (text) => {
    const same = known.get(text);
    if (same !== undefined || known.size >= MOST_KNOWN) return same;
    const own = text.length < PIECE ? text : ownText(text);
    known.set(own, own);
    return own;
  };
}
