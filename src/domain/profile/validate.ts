import { dayOf } from "../dates/iso";
import { keyPath } from "./json";
import type { Schema } from "./schema";

/** What is wrong with one value: a code, its path, what stood there and what was expected. */
export interface Fault {
  readonly code: ProfileFault;
  readonly path: string;
  readonly found?: string;
  readonly expected?: string;
}

export type ProfileFault =
  | "profileNotJson"
  | "profileTwice" // a key that stands twice
  | "profileUnknownField"
  | "profileMissingField"
  | "profileWrongType" // expected: "object", "array", "string", "integer" or "boolean"
  | "profileNotAChoice" // expected: the choices, separated by ", "
  | "profileWrongForm" // expected: a name: "amount", "date" …, or a pattern
  | "profileOutOfRange"; // expected: "0-120"

/**
 * Checks a value against a schema and names everything that is wrong, in the order of the text.
 *
 * @example faultsOf("x", { type: "integer" }, "journal.firstNumber")
 * // [{ code: "profileWrongType", path: "journal.firstNumber", found: "\"x\"", expected: "integer" }]
 */
export function faultsOf(value: unknown, schema: Schema, path = ""): Fault[] {
  if (schema.enum && !schema.enum.some((choice) => choice === value)) {
    return [{ code: "profileNotAChoice", path, found: shown(value), expected: schema.enum.join(", ") }];
  }
  if (schema.type && !hasType(value, schema.type)) {
    return [{ code: "profileWrongType", path, found: shown(value), expected: schema.type }];
  }
  if (Array.isArray(value)) return faultsOfList(value, schema, path);
  if (typeof value === "object" && value !== null) return faultsOfObject(value, schema, path);
  if (typeof value === "number") return faultsOfNumber(value, schema, path);
  if (typeof value === "string") return faultsOfText(value, schema, path);
  return [];
}

function faultsOfList(values: readonly unknown[], schema: Schema, path: string): Fault[] {
  const { minItems = 0, maxItems = Infinity } = schema;
  if (values.length < minItems || values.length > maxItems) {
    const expected = minItems === maxItems ? String(minItems) : `${minItems}-${maxItems}`;
    return [{ code: "profileOutOfRange", path, found: String(values.length), expected }];
  }
  return values.flatMap((value, i) => {
    const at = `${path}[${i}]`;
    if (schema.uniqueItems && values.indexOf(value) < i) {
      return [{ code: "profileTwice" as const, path: at, found: shown(value) }];
    }
    return schema.items ? faultsOf(value, schema.items, at) : [];
  });
}

function faultsOfObject(object: object, schema: Schema, path: string): Fault[] {
  const known = new Map(Object.entries(schema.properties ?? {}));
  const entries = Object.entries(object) as [string, unknown][];
  const faults = entries.flatMap(([key, value]) => {
    const inner = known.get(key) ?? schema.additionalProperties;
    if (inner) return faultsOf(value, inner, keyPath(path, key));
    return [
      {
        code: "profileUnknownField" as const,
        path: keyPath(path, key),
        found: key,
        expected: [...known.keys()].join(", "),
      },
    ];
  });
  for (const key of schema.required ?? []) {
    if (!Object.hasOwn(object, key)) faults.push({ code: "profileMissingField", path, expected: key });
  }
  const lacks = schema.anyOf?.every(({ required }) => !required.every((key) => Object.hasOwn(object, key))) ?? false;
  if (lacks) {
    const expected = schema.anyOf!.map(({ required }) => required.join(" + ")).join(" / ");
    faults.push({ code: "profileMissingField", path, expected });
  }
  const { minProperties = 0, maxProperties = Infinity } = schema;
  if (faults.length === 0 && (entries.length < minProperties || entries.length > maxProperties)) {
    const expected = `${minProperties}: ${[...known.keys()].join(", ")}`;
    faults.push({ code: "profileOutOfRange", path, found: String(entries.length), expected });
  }
  return faults;
}

function faultsOfNumber(value: number, schema: Schema, path: string): Fault[] {
  const { minimum = -Infinity, maximum = Infinity } = schema;
  if (value >= minimum && value <= maximum) return [];
  return [{ code: "profileOutOfRange", path, found: String(value), expected: `${minimum}-${maximum}` }];
}

function faultsOfText(value: string, schema: Schema, path: string): Fault[] {
  const wrong = (expected: string): Fault[] => [{ code: "profileWrongForm", path, found: shown(value), expected }];
  if (value.trim().length < (schema.minLength ?? 0)) return wrong("text");
  if (schema.pattern && !new RegExp(schema.pattern, "u").test(value)) return wrong(schema.pattern);
  if (schema.format === "date" && dayOf(value) === undefined) return wrong("yyyy-mm-dd");
  if (schema.format === "regex" && !isPattern(value)) return wrong("pattern");
  return [];
}

function hasType(value: unknown, type: Schema["type"]): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  if (type === "integer") return Number.isSafeInteger(value);
  return typeof value === type;
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, "iu");
    return true;
  } catch {
    return false;
  }
}

/** The value as it stands in the file, cut where it is long. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
