import { parseArgs } from "node:util";
import { LANGUAGES, type Language } from "../words/language";
import { refuse } from "./refusal";

/** What an option takes: a value, a value as often as you like, or nothing. */
export type OptionKind = "value" | "values" | "flag";

/** The options of one command, by name without dashes. */
export type OptionTable = Readonly<Record<string, OptionKind>>;

/** What was given on the command line. */
export interface Arguments {
  readonly positionals: readonly string[];
  value(name: string): string | undefined;
  values(name: string): readonly string[];
  flag(name: string): boolean;
}

/**
 * Reads the options of a command. A value that begins with a dash stands behind `=`, so that a
 * forgotten value does not swallow the next option; `-` alone is standard output.
 *
 * @throws Refusal for an option that does not exist, comes twice, or misses its value
 * @example readArguments(["--json", "-"], { json: "value" }, "match").value("json") // "-"
 */
export function readArguments(args: readonly string[], table: OptionTable, command: string): Arguments {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, kind]) => [
      name,
      { type: kind === "flag" ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const kind = Object.hasOwn(table, name) && rawName.startsWith("--") ? table[name] : undefined;
    if (kind === undefined) refuse((words) => words.unknownOption(rawName, command));
    if (kind === "flag" && value !== undefined) refuse((words) => words.noValueExpected(rawName));
    const missing = value === undefined || value === "" || (!inlineValue && /^-./.test(value));
    if (kind !== "flag" && missing) refuse((words) => words.missingValue(rawName));
    const before = given.get(name) ?? [];
    if (kind !== "values" && before.length > 0) refuse((words) => words.givenTwice(rawName));
    given.set(name, [...before, value ?? ""]);
  }
  return {
    positionals,
    value: (name) => given.get(name)?.[0],
    values: (name) => given.get(name) ?? [],
    flag: (name) => given.has(name),
  };
}

/** The value of an option that must be one of a few. @throws Refusal that names the choices */
export function choiceOf<T extends string>(given: Arguments, name: string, choices: readonly T[]): T | undefined {
  const value = given.value(name);
  if (value === undefined) return undefined;
  const known = choices.find((choice) => choice === value);
  return known ?? refuse((words) => words.notAChoice(`--${name}`, value, choices.join(", ")));
}

/** The language of every message, known before the options are right: the first sensible `--language`. */
export function languageOf(args: readonly string[]): Language {
  for (let i = 0; i < args.length; i++) {
    const value = args[i] === "--language" ? args[i + 1] : /^--language=(.*)$/.exec(args[i] ?? "")?.[1];
    const known = LANGUAGES.find((language) => language === value);
    if (known !== undefined) return known;
  }
  return "nl";
}
