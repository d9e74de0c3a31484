/** A key that was pressed, as far as shortcuts tell one from another. */
export interface Keys {
  /** the physical key: "KeyL", "Digit1" */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * The keys of a shortcut as the file of shortcuts writes them.
 *
 * @throws Error for what Excel refuses: no other key or more than one, Shift as the only one beside it
 * @example keysOf("Ctrl+Shift+Alt+L") // { code: "KeyL", ctrlKey: true, shiftKey: true, altKey: true }
 */
export function keysOf(text: string): Keys {
  const parts = text.split("+");
  const rest = parts.filter((part) => !["Ctrl", "Shift", "Alt"].includes(part));
  const [key = ""] = rest;
  const [ctrlKey, shiftKey, altKey] = ["Ctrl", "Shift", "Alt"].map((part) => parts.includes(part));
  if (rest.length !== 1 || !/^[A-Z0-9]$/.test(key) || !(ctrlKey || altKey)) {
    throw new Error(`Excel takes no such keys: ${text}`);
  }
  return { code: /\d/.test(key) ? `Digit${key}` : `Key${key}`, ctrlKey, shiftKey, altKey };
}

/** The same for `aria-keyshortcuts`. @example ariaKeys("Ctrl+Shift+Alt+L") // "Control+Shift+Alt+L" */
export function ariaKeys(text: string): string {
  return text.replace("Ctrl", "Control");
}
