/** All our keys in the browser's storage begin like this; Excel on the web keeps add-ins of other sites apart by its own key. */
function keyOf(key: string): string {
  const { partitionKey } = Office.context as { partitionKey?: string };
  return `${partitionKey ?? ""}afletter.${key}`;
}

/**
 * Keeps a trifle for the person at this computer, whatever the workbook: which hints were read. Never the
 * ledger: the browser may clear it (excel-facts.md, 6).
 *
 * @returns false where the browser keeps nothing, as in a private window
 */
export function keepForPerson(key: string, value: string): boolean {
  try {
    localStorage.setItem(keyOf(key), value);
    return true;
  } catch {
    return false;
  }
}

/** What was kept; undefined where nothing was, or where the browser does not tell. */
export function keptForPerson(key: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(key)) ?? undefined;
  } catch {
    return undefined;
  }
}
