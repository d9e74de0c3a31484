import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { dayOf } from "../../src/domain/dates/iso";
import { formatAmount, formatDay } from "../../src/words/format";
import { baseOf, languageFor, phrases, type Phrases } from "../../src/words/language";
import { addBelgianDutch } from "../../src/words/nl-be";
import { byHandWords } from "../../src/words/pane/by-hand";
import { journalWords } from "../../src/words/pane/journal";
import { matchWords } from "../../src/words/pane/match";
import { ribbonWords } from "../../src/words/pane/ribbon";
import { shellWords } from "../../src/words/pane/shell";
import { taskWords } from "../../src/words/pane/tasks";
import { decisionWords, linkWords } from "../../src/words/sheets/state";
import { memorialWords } from "../../src/words/sheets/memorial";
import { resultWords } from "../../src/words/sheets/result";

addBelgianDutch();

const load = createRequire(__filename);
const ROOT = join(__dirname, "../../src/words");

/** Every set of phrases there is, by file and name. */
function everySet(): [string, Phrases<unknown>][] {
  const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.flatMap((file) =>
    Object.entries(load(join(ROOT, file)) as Record<string, unknown>)
      .filter((entry): entry is [string, Phrases<unknown>] => typeof entry[1] === "function" && "vary" in entry[1])
      .map(([name, set]): [string, Phrases<unknown>] => [`${file} ${name}`, set]),
  );
}

/** All plain texts of a set, by key. */
function texts(said: unknown, path = ""): [string, string][] {
  if (typeof said === "string") return [[path, said]];
  if (typeof said !== "object" || said === null) return [];
  return Object.entries(said).flatMap(([key, one]) => texts(one, `${path}.${key}`));
}

describe("Dutch as in Belgium", () => {
  it("says afpunten wherever a text says afletteren in the Netherlands, in every form of the verb", () => {
    const left = everySet().flatMap(([name, set]) =>
      texts(set("nl-BE"))
        .filter(([, text]) => /aflett(?!er\b)|afgelett|\bletter(t|en)?\b.*\baf\b|\baf te letter/i.test(text))
        .map(([path, text]) => `${name}${path}: ${text}`),
    );
    expect(left).toEqual([]);
    expect(matchWords("nl").primary).toBe("Automatisch afletteren");
    expect(matchWords("nl-BE").primary).toBe("Automatisch afpunten");
    expect(matchWords("nl-BE").headline.lines("3", "5")).toBe("3 van 5 bankregels afgepunt");
    expect(ribbonWords("nl-BE").clearFirst).toMatch(/^Punt eerst automatisch af/);
    expect(journalWords("nl-BE").nothingText).toMatch(/^Punt eerst af\./);
  });

  it("never changes what came from outside: a sheet keeps its name", () => {
    expect(resultWords("nl-BE").title("Afletteren 2025")).toBe("Resultaat van het afpunten: Afletteren 2025");
    expect(taskWords("nl-BE").reportWritten("Afgeletterd")).toBe("Het overzicht staat op blad Afgeletterd.");
  });

  it("says everything else as in the Netherlands, figures and days too", () => {
    expect(shellWords("nl-BE")).toMatchObject({
      undo: "Ongedaan maken",
      places: { sources: "Bronnen", match: "Afpunten" },
    });
    expect(byHandWords("nl-BE").hindrance).toEqual(byHandWords("nl").hindrance);
    expect(formatAmount("nl-BE", 121000, "EUR")).toBe("€ 1.210,00");
    expect(formatDay("nl-BE", dayOf("2025-12-31")!)).toBe("31-12-2025");
  });

  it("leaves the heads by which a sheet is read back as they are", () => {
    for (const set of [memorialWords, decisionWords, linkWords]) {
      expect(set("nl-BE").columns).toEqual(set("nl").columns);
    }
    const names = everySet().flatMap(([name, set]) => {
      const sheetName = (set("nl-BE") as { sheetName?: unknown }).sheetName;
      return typeof sheetName === "string" && sheetName !== (set("nl") as { sheetName: string }).sheetName
        ? [name]
        : [];
    });
    expect(names).toEqual([]);
    expect(memorialWords("nl-BE").roles).toEqual(memorialWords("nl").roles);
  });
});

describe("a language", () => {
  it("is taken from what Excel or the browser says, whatever the case", () => {
    expect(["nl-NL", "nl-BE", "NL-be", "nl", "en-GB", "fr-BE", ""].map(languageFor)).toEqual([
      ...["nl", "nl-BE", "nl-BE", "nl", "en", "en", "en"],
    ]);
    expect(baseOf("nl-BE")).toBe("nl");
  });

  it("may say part of a set in another way, and the rest as the language it belongs to", () => {
    const greetings = phrases({
      nl: { part: { morning: "Goedemorgen", by: (name: string) => `Dag ${name}` }, end: "Tot ziens" },
      en: { part: { morning: "Good morning", by: (name: string) => `Hello ${name}` }, end: "Goodbye" },
    });
    expect(greetings("nl-BE").end).toBe("Tot ziens");
    greetings.vary("nl-BE", { part: { by: (name) => `Goeiedag ${name}` } });
    const { part, end } = greetings("nl-BE");
    expect([part.morning, part.by("Els"), end]).toEqual(["Goedemorgen", "Goeiedag Els", "Tot ziens"]);
    expect(greetings("nl").part.by("Els")).toBe("Dag Els");
  });
});
