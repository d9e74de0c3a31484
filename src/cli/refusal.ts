import type { Problem } from "../domain/ledger/problem";
import { refusals, type Refusals } from "../words/cli/refusals";
import type { Language } from "../words/language";
import { problemLine } from "./problem-line";

/** Makes the one line on standard error that says why nothing was done. */
export type Say = (language: Language) => string;

/**
 * Nothing can be done (exit status 2, spec 11). Thrown wherever that turns out; the command
 * takes back what it had begun and prints the line.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    readonly say: Say,
    /** what is wrong with an input, as data, where that is why */
    readonly problem?: Problem,
  ) {
    super(say("en"));
  }
}

/** Gives up with a sentence of `words/cli/refusals`. @example refuse((words) => words.noCommand) */
export function refuse(choose: (words: Refusals) => string): never {
  throw new Refusal((language) => choose(refusals(language)));
}

/** Gives up because of what is wrong with an input. */
export function refuseFor(problem: Problem): never {
  throw new Refusal((language) => problemLine(language, problem.place.source, problem), problem);
}

/** Runs work on a file, and says what the system says of it where it fails. */
export function onFile<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw fileRefusal(path, error) ?? error;
  }
}

/** What the system says of a file, as a refusal; undefined for what is no error of the system. */
export function fileRefusal(path: string, error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (!/^E[A-Z0-9]+$/.test(code)) return undefined;
  return new Refusal((language) => {
    const words = refusals(language);
    const known: Readonly<Record<string, string | undefined>> = words.system;
    return words.file(path, known[code] ?? words.systemOther(code));
  });
}
