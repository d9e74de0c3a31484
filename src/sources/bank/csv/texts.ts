import { known } from "../camt-detail";
import { referenceIn, tidy } from "../mt940/layout";
import type { CsvTexts } from "./bank";

/** Words with a colon that ING writes in its Mededelingen or Notifications, in their order, per meaning. */
const LABELS = Object.entries({
  Naam: "name",
  Name: "name",
  Omschrijving: "description",
  Description: "description",
  IBAN: "iban",
  BIC: "",
  Kenmerk: "endToEndId",
  Reference: "endToEndId",
  Betalingskenmerk: "paymentReference",
  "Machtiging ID": "",
  "Mandate ID": "",
  "Incassant ID": "",
  "Creditor ID": "",
  "Overige partij": "",
  "Other party": "",
  Pasvolgnr: "",
  "Card sequence no.": "",
  Transactie: "",
  Transaction: "",
  Term: "",
  "Datum/Tijd": "",
  "Date/time": "",
  Valutadatum: "valueDate",
  "Value date": "valueDate",
});

/** The same by their last letter, in the same order: that is looked at first. */
const LABELS_BY_END = new Map(
  LABELS.map(([label]) => [
    label.charCodeAt(label.length - 1),
    LABELS.filter(([other]) => other.at(-1) === label.at(-1)),
  ]),
);
const NONE: typeof LABELS = [];

/** Where a label stands in a text, and what it means. */
interface Hit {
  readonly start: number;
  readonly end: number;
  readonly meaning: string;
  readonly label: string;
}

/** The labels of a text: whole words before a colon and a space. */
function hitsOf(text: string): Hit[] {
  const hits: Hit[] = [];
  for (let colon = text.indexOf(":"); colon >= 0; colon = text.indexOf(":", colon + 1)) {
    const next = text[colon + 1];
    if (next !== " " && next !== undefined) continue;
    for (const [label, meaning] of LABELS_BY_END.get(text.charCodeAt(colon - 1)) ?? NONE) {
      const start = colon - label.length;
      if (!text.endsWith(label, colon) || start < (hits.at(-1)?.end ?? 0) || (start > 0 && text[start - 1] !== " "))
        continue;
      hits.push({ start, end: colon + 1, meaning, label });
      break;
    }
  }
  return hits;
}

/**
 * What a text with labels says: "Naam: … Omschrijving: … IBAN: … Kenmerk: … Valutadatum: …". A
 * word with a colon that the customer wrote in the description stays a part of it, as far as
 * the IBAN behind it shows where the description ends.
 *
 * @example labelled("Naam: J. Jansen Omschrijving: Factuur 12 IBAN: NL20INGB0001234567").get("description") // "Factuur 12"
 */
export function labelled(text: string): ReadonlyMap<string, string> {
  let hits = hitsOf(text);
  const described = hits.findIndex(({ meaning }) => meaning === "description");
  const account = hits.findLastIndex(
    ({ meaning, end }) => meaning === "iban" && /^ ?[A-Z]{2}\d{2}/.test(text.slice(end, end + 5)),
  );
  if (described >= 0 && account > described) hits = hits.filter((_, i) => i <= described || i >= account);
  const said = new Map<string, string>();
  said.set("", tidy(text.slice(0, hits[0]?.start ?? text.length)));
  hits.forEach(({ end, meaning, label }, i) => {
    const value = tidy(text.slice(end, hits[i + 1]?.start ?? text.length));
    const key = meaning === "" ? label : meaning;
    if (!said.has(key)) said.set(key, value);
  });
  return said;
}

/** ING: the labels of the description put where they belong; what only repeats the columns is dropped. */
export function withLabels(texts: CsvTexts): CsvTexts {
  const text = texts.description ?? "";
  const said = labelled(text);
  const description = said.get("description") ?? (said.get("") || cardText(said));
  return {
    ...texts,
    name: texts.name || (said.get("name") ?? ""),
    iban: texts.iban || (said.get("iban") ?? ""),
    description,
    valueDate: texts.valueDate || (/^\d{1,2}[-/]\d{1,2}[-/]\d{4}/.exec(said.get("valueDate") ?? "")?.[0] ?? ""),
    endToEndId: known(said.get("endToEndId") ?? ""),
    paymentReference: (said.get("paymentReference") ?? "").replace(/ /g, "") || referenceIn(text),
  };
}

/** A card payment has its card, terminal and time only. */
function cardText(said: ReadonlyMap<string, string>): string {
  const words = ["Pasvolgnr", "Card sequence no.", "Transactie", "Transaction", "Term", "Datum/Tijd", "Date/time"];
  return words.flatMap((word) => (said.has(word) ? `${word}: ${said.get(word) ?? ""}` : [])).join(" ");
}

/** The twelve digits of a Belgian structured communication; "" where there is none. @example ogmIn("+++090/9337/55493+++") // "090933755493" */
export function ogmIn(text: string): string {
  const found = /(?:^|[^\d])[+*]{3}\s*(\d{3})[/ ]?(\d{4})[/ ]?(\d{5})\s*[+*]{3}/.exec(text);
  return found ? found.slice(1).join("") : "";
}

/** The digits of a structured communication in a column of its own, however they are parted. */
export function structured(text: string): string {
  const digits = text.replace(/[^\d]/g, "");
  return digits.length === 12 ? digits : tidy(text.replace(/[+*]/g, ""));
}
