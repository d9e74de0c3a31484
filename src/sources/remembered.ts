/** More different texts than this are no longer remembered: then they hardly come back. */
const MOST = 4096;

/**
 * A function of a text that looks at every different text once, for what comes back on many rows: dates,
 * accounts, directions. The answers have to depend on nothing but the text.
 *
 * @example const day = remembered((text) => dayOfText(text, "dmy"))
 */
export function remembered<T>(look: (text: string) => T): (text: string) => T {
  const all = new Map<string, T>();
  return (text) => {
    const known = all.get(text);
    if (known !== undefined || all.has(text)) return known as T;
    const found = look(text);
    if (all.size < MOST) all.set(text, found);
    return found;
  };
}
