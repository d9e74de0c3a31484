import { known } from "../../camt-detail";
import { codeWords, inCodeWords } from "../../code-words";
import { accountIn, referenceIn, referenceOfLine, tidy, type EntryText, type Layout } from "../layout";

/**
 * /EREF/…//CNTP/<account>/<bic>/<name>/<city>//REMI/USTD//…/ of ING since 2014 and Triodos
 * since 2018: wrapped anywhere, at any width, so the lines simply follow each other.
 */
export const counterpartyText: Layout = {
  name: "counterparty",
  fits: (text) => {
    const joined = text.lines.join("");
    return inCodeWords(joined) && (MARKS.some((mark) => joined.includes(mark)) || codeOf(text) !== "");
  },
  read: (text) => {
    const words = codeWords(text.lines.join("")) ?? new Map<string, string>();
    const said = (word: string): string => tidy(words.get(word) ?? "");
    const [account = "", , ...rest] = said("CNTP").split("/");
    const remittance = said("REMI");
    const reference = /^STRD\/\w*\/(\S+?)\/?$/.exec(remittance)?.[1] ?? "";
    const description = reference === "" ? remittance.replace(/^USTD\/\//, "") : "";
    return {
      name: known(nameIn(rest)),
      iban: accountIn(account),
      description: tidy(description),
      endToEndId: known(said("EREF")),
      batchId: known(said("PREF")),
      paymentReference: reference || referenceOfLine(text.line) || referenceIn(description),
      returnReason: said("RTRN"),
      code: codeOf(text),
      instructed: said("OCMT"),
    };
  },
};

const MARKS = ["/CNTP/", "/REMI/USTD/", "/REMI/STRD/"];

/** The bank's code on the lines behind `:61:`, which are wrapped too: /TRCD/00100/ */
function codeOf({ line }: EntryText): string {
  if (!line.extra.some((extra) => extra.includes("/"))) return "";
  return /\/TRCD\/(\d+)\//.exec(line.extra.map((extra) => extra.trim()).join(""))?.[1] ?? "";
}

/** Name, city and the empty part behind the last slash; a name may have a slash itself. */
function nameIn(parts: readonly string[]): string {
  const filled = parts.length > 2 ? parts.slice(0, -2) : parts.slice(0, 1);
  return tidy(filled.join("/"));
}
