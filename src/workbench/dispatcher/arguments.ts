import { Refusal, invalidArgument } from "../grid/refusal";

/** An argument that has to be text. @throws Refusal InvalidArgument */
export function textOf(value: unknown, name: string): string {
  if (typeof value !== "string") throw invalidArgument(`${name} is not a text`);
  return value;
}

/** Text that may be left out. */
export function optionalText(value: unknown, name: string): string | undefined {
  return value === undefined || value === null ? undefined : textOf(value, name);
}

export function integerOf(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(`${name} is not a whole number`);
  return value;
}

export function optionalInteger(value: unknown, name: string, otherwise: number): number {
  return value === undefined || value === null ? otherwise : integerOf(value, name);
}

export function numberOf(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(`${name} is not a number`);
  return value;
}

export function booleanOf(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${name} is not true or false`);
  return value;
}

export function optionalBoolean(value: unknown, name: string, otherwise: boolean): boolean {
  return value === undefined || value === null ? otherwise : booleanOf(value, name);
}

/** One of the texts of an Excel enumeration; case does not matter at its first letter. */
export function oneOf<T extends string>(value: unknown, choices: readonly T[], name: string): T {
  const wanted = textOf(value, name).toLowerCase();
  const found = choices.find((choice) => choice.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument(`${name} is none of ${choices.join(", ")}`);
  return found;
}

/** A record that came as JSON; a missing one is empty. */
export function recordOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object" || Array.isArray(value)) throw invalidArgument(`${name} is not an object`);
  return value as Readonly<Record<string, unknown>>;
}

/** Refuses a null object where an object is asked for. */
export function presentOf<T>(value: T | null | undefined, name: string): T {
  if (value === null || value === undefined) {
    throw new Refusal("InvalidArgument", `The argument is invalid: ${name} is missing.`);
  }
  return value;
}
