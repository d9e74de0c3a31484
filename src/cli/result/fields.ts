/** An object of a result while it is read back. */
export type Fields = Readonly<Record<string, unknown>>;

/** Refuses the file, naming what in it is not right. */
export type No = (what: string) => never;

/** The value as an object; undefined where it is none. */
export function recordOf(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** The value as a text; "" where it is none. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
