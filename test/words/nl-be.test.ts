import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { dayOf } from "../../src/domain/dates/iso";
import { formatAmount, formatDay } from "../../src/words/format";
import { criterionSentences } from "../../src/words/criterion-sentences";
import type { Facts } from "../../src/words/facts";
import { baseOf, languageFor, phrases, type Phrases } from "../../src/words/language";
import { addBelgianDutch } from "../../src/words/nl-be";
import { byHandWords } from "../../src/words/pane/by-hand";
import { journalWords } from "../../src/words/pane/journal";
import { matchWords } from "../../src/words/pane/match";
import { ribbonWords } from "../../src/words/pane/ribbon";
import { shellWords } from "../../src/words/pane/shell";
import { taskWords } from "../../src/words/pane/tasks";
import { statementProblems } from "../../src/words/problems/bank";
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

/** The source of every text that is made of facts, by key. */
function makers(said: unknown, path = ""): [string, string][] {
  if (typeof said === "function") return [[path, String(said)]];
  if (typeof said !== "object" || said === null) return [];
  return Object.entries(said).flatMap(([key, one]) => makers(one, `${path}.${key}`));
}

/** Words of the Netherlands that a Belgian accountant has others for: the verb in every form, but not the product's name. */
const NORTHERN = [
  /\baflett(?!er\b)|\bafgelett|\blettert?\b[^`".;]*\baf\b|\baf te letter/i,
  /afschrift(?!e\b)/i,
  /betalingskenmerk/i,
  /\bincasso/i,
  /kruispost|vraagpost/i,
  /\bBW\b|Wet OB/,
];

/** What of a set a sheet is read back by, whoever wrote it. */
const READ_BACK = /\.(columns|kinds|settlements)\b/;

const isNorthern = ([path, text]: [string, string]) =>
  !READ_BACK.test(path) && NORTHERN.some((word) => word.test(text));

describe("Dutch as in Belgium", () => {
  it("says afpunten and the like wherever a text says it otherwise in the Netherlands, in every form", () => {
    const left = everySet().flatMap(([name, set]) =>
      texts(set("nl-BE"))
        .filter(isNorthern)
        .map(([path, text]) => `${name}${path}: ${text}`),
    );
    expect(left).toEqual([]);
    expect(matchWords("nl").primary).toBe("Automatisch afletteren");
    expect(matchWords("nl-BE").primary).toBe("Automatisch afpunten");
    expect(matchWords("nl-BE").headline.lines("3", "5")).toBe("3 van 5 bankregels afgepunt");
    expect(ribbonWords("nl-BE").clearFirst).toMatch(/^Punt eerst automatisch af/);
    expect(journalWords("nl-BE").nothingText).toMatch(/^Punt eerst af\./);
  });

  it("says so in texts that are made of facts, too: the source of none holds such a word", () => {
    const left = everySet().flatMap(([name, set]) =>
      makers(set("nl-BE"))
        // what is replaced is no text that anyone reads
        .map(([path, source]): [string, string] => [path, source.replace(/\.replace\([^)]*\)/g, "")])
        .filter(isNorthern)
        .map(([path, source]) => `${name}${path}: ${source}`),
    );
    expect(left).toEqual([]);
  });

  it("explains in Belgian, too, what is put together of several texts", () => {
    const facts = (kind: string): Facts => ({
      text: (name) => ({ kind, items: "V-12", provider: "Mollie", account: "440000" })[name] ?? "",
      count: (name) => (name === "charges" ? 1 : 0),
      amount: () => "€ 1,00",
      size: () => "€ 1,00",
      date: () => "31-12-2025",
      odds: "",
      isBetween: false,
      line: "bankregel",
      lines: "bankregels",
    });
    const said = Object.values(criterionSentences("nl-BE")).flatMap((sentence) =>
      ["rule", "internalTransfer", "learned", "provider", "chargeback", "correction", "remainders", "badDebt", ""].map(
        (kind) => sentence(facts(kind)),
      ),
    );
    expect(said.filter((text) => isNorthern(["", text]))).toEqual([]);
    expect(criterionSentences("nl-BE").manual(facts(""))).toBe("Met de hand afgepunt: V-12.");
    expect(criterionSentences("nl-BE")["payment-reference-and-amount"](facts(""))).toMatch(
      /^Gestructureerde mededeling en bedrag \(€ 1,00\)/,
    );
    expect(statementProblems("nl-BE").pageTwice({ found: "afschrift 3", expected: "2" })).toBe(
      "van uittreksel afschrift 3 staat pagina 2 er twee keer in. Verwijder er een.",
    );
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
