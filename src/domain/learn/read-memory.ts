import type { Problem } from "../ledger/problem";
import { parseJson } from "../profile/json";
import { faultsOf, type Fault, type ProfileFault } from "../profile/validate";
import { compactIban } from "../text/iban";
import { keyOfWords, nameKey } from "../text/names";
import {
  factKey,
  inOrder,
  refusedKey,
  SETTLEMENTS,
  type Clue,
  type Fact,
  type Memory,
  type RefusedRows,
} from "./memory";
import { MEMORY_SCHEMA } from "./memory-schema";

/** What can be wrong with a memory file. */
export type MemoryFault =
  | "memoryNotJson"
  | "memoryTwice" // a key, a fact or a pair that stands twice
  | "memoryUnknownField"
  | "memoryMissingField"
  | "memoryWrongType" // expected: "object", "array", "string" or "integer"
  | "memoryNotAChoice" // expected: the choices, separated by ", "
  | "memoryWrongForm"
  | "memoryOutOfRange";

const CODES: Readonly<Record<ProfileFault, MemoryFault>> = {
  profileNotJson: "memoryNotJson",
  profileTwice: "memoryTwice",
  profileUnknownField: "memoryUnknownField",
  profileMissingField: "memoryMissingField",
  profileWrongType: "memoryWrongType",
  profileNotAChoice: "memoryNotAChoice",
  profileWrongForm: "memoryWrongForm",
  profileOutOfRange: "memoryOutOfRange",
};

type Written = Omit<Fact, "against" | "last"> & { readonly against?: number; readonly last?: string };

/**
 * Reads a memory file (spec 8). A file that is not wholly right is refused, with every fault at its
 * place: `row` is the line, `column` the path ("facts[3].confirmed").
 *
 * @param source name of the file, for the places
 * @example readMemory('{"schema": 1, "facts": []}', "geleerd.json") // { memory: { schema: 1, facts: [], … } }
 */
export function readMemory(
  text: string,
  source: string,
): { memory: Memory } | { problems: readonly Problem<MemoryFault>[] } {
  const json = parseJson(text);
  if (!("value" in json)) {
    const place = { source, row: json.line };
    return { problems: [{ code: "memoryNotJson", place, found: json.found, expected: "JSON" }] };
  }
  const shape: Fault[] = [
    ...json.duplicates.map((path): Fault => ({ code: "profileTwice", path, found: path })),
    ...faultsOf(json.value, MEMORY_SCHEMA),
  ];
  const value = json.value as { facts: Written[]; refused?: RefusedRows[]; statements?: string[] };
  const faults = shape.length > 0 ? shape : [...factFaults(value.facts), ...pairFaults(value.refused ?? [])];
  if (faults.length > 0) {
    const problems = faults.map(({ code, path, found, expected }): Problem<MemoryFault> => ({
      code: CODES[code],
      place: { source, row: json.lines.get(path) ?? 1, ...(path === "" ? {} : { column: path }) },
      ...(found === undefined ? {} : { found }),
      ...(expected === undefined ? {} : { expected }),
    }));
    return { problems };
  }
  return {
    memory: inOrder({
      facts: value.facts.map(completed),
      refused: (value.refused ?? []).map(sorted),
      statements: value.statements ?? [],
    }),
  };
}

/** A clue as it is compared, however it was typed. */
export function clueText(clue: Clue, text: string): string {
  if (clue === "iban") return compactIban(text);
  const plain = text.trim().replace(/\s+/g, " ");
  if (clue === "wording") return plain.toUpperCase();
  // a key is left as it is: its single letters would be taken for initials once more
  const isKey = plain === plain.toUpperCase() && plain === keyOfWords(plain.split(" "));
  return isKey ? plain : nameKey(text);
}

function completed({ against = 0, last = "", ...fact }: Written): Fact {
  const { clue, means, value, confirmed } = fact;
  return { clue, text: clueText(clue, fact.text), means, value: value.trim(), confirmed, against, last };
}

function sorted({ lines, items }: RefusedRows): RefusedRows {
  return { lines: [...lines].sort(), items: [...items].sort() };
}

function factFaults(facts: readonly Written[]): Fault[] {
  const seen = new Set<string>();
  return facts.flatMap((written, i): Fault[] => {
    const path = `facts[${i}]`;
    const fact = completed(written);
    if (fact.text === "")
      return [{ code: "profileWrongForm", path: `${path}.text`, found: written.text, expected: "text" }];
    const isWay = SETTLEMENTS.some((way) => way === fact.value);
    if (fact.means === "difference" && !isWay) {
      return [
        { code: "profileNotAChoice", path: `${path}.value`, found: fact.value, expected: SETTLEMENTS.join(", ") },
      ];
    }
    const key = factKey(fact);
    if (seen.has(key)) return [{ code: "profileTwice", path, found: `${fact.text} - ${fact.value}` }];
    seen.add(key);
    return [];
  });
}

function pairFaults(pairs: readonly RefusedRows[]): Fault[] {
  const seen = new Set<string>();
  return pairs.flatMap((pair, i): Fault[] => {
    const path = `refused[${i}]`;
    if (pair.lines.length + pair.items.length === 0) {
      return [{ code: "profileOutOfRange", path, found: "0", expected: "1-" }];
    }
    const key = refusedKey(sorted(pair));
    if (seen.has(key)) return [{ code: "profileTwice", path, found: [...pair.lines, ...pair.items].join(" - ") }];
    seen.add(key);
    return [];
  });
}
