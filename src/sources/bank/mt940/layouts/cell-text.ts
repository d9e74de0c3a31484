import { known } from "../../camt-detail";
import { accountIn, referenceIn, tidy, type Layout } from "../layout";

/** A line has two cells of this width with a space between. */
const CELL = 32;

const WORDS =
  "IBAN|BIC|NAAM|OMSCHRIJVING|KENMERK|BETALINGSKENM\\.?|INCASSANT|MACHTIGING|ID DEBITEUR|ID CREDITEUR|ID OPDRACHTGEVER|VOOR|UITGEVOERD DOOR|NAAM OPDRACHTGEVER";

/** In capitals until 2013, since then as words: Naam, Omschrijving. */
const LABEL = `${WORDS}|${WORDS.replace(/[A-Z]{5,}|NAAM|VOOR|DOOR/g, (word) => word[0] + word.slice(1).toLowerCase())}`;

const STARTS_LABEL = new RegExp(`^(?:${LABEL}): `);

/**
 * SEPA OVERBOEKING   IBAN: …  BIC: …  NAAM: …  OMSCHRIJVING: …  KENMERK: …, of ABN AMRO:
 * cells of a fixed width, in which words are cut at the border (CONSU LTING).
 */
export const cellText: Layout = {
  name: "cells",
  fits: ({ lines }) => {
    const text = lines.join(" ");
    return (
      !text.startsWith("/") &&
      /^[A-Z]/.test(text) &&
      /(?:^| )(?:IBAN|INCASSANT|NAAM|Incassant|Naam): \S/.test(text) &&
      !/\/NAAM:/.test(text) &&
      /^SEPA/.test(text)
    );
  },
  read: ({ lines }) => {
    const text = uncut(lines);
    const hits = [...text.matchAll(new RegExp(`(?:^|\\s)(${LABEL}): `, "g"))];
    const values = new Map<string, string>();
    hits.forEach((hit, i) => {
      const label = hit[1].replace(/\.$/, "").toUpperCase();
      const value = tidy(text.slice(hit.index + hit[0].length, hits[i + 1]?.index ?? text.length));
      if (!values.has(label)) values.set(label, value);
    });
    const description = values.get("OMSCHRIJVING") ?? "";
    return {
      name: values.get("NAAM") ?? "",
      iban: accountIn(values.get("IBAN") ?? ""),
      description: description || tidy(text.slice(0, hits[0]?.index ?? text.length)),
      endToEndId: known(values.get("KENMERK") ?? ""),
      paymentReference: (values.get("BETALINGSKENM") ?? "").replace(/ /g, "") || referenceIn(description),
    };
  },
};

/** The text of all cells: one that is full runs on in the next, unless that begins with a label. */
function uncut(lines: readonly string[]): string {
  let text = "";
  let full = false;
  for (const line of lines) {
    const [first, gap, second] = [line.slice(0, CELL), line.slice(CELL, CELL + 1), line.slice(CELL + 1)];
    const cells = gap === " " ? [first, second] : [line];
    for (const cell of cells) {
      text += full && !STARTS_LABEL.test(cell) ? cell : ` ${cell}`;
      full = cell.length === CELL && !cell.endsWith(" ");
    }
  }
  return text.trimStart();
}
