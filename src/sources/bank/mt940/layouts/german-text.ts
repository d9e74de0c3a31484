import { known } from "../../camt-detail";
import { accountIn, tidy, type Layout } from "../layout";

/** Subfields are filled to this width and then run on in the next one. */
const WIDTH = 27;

/** The numbers of subfields that exist. */
const TAG = /^(?:00|10|2\d|3[0-48]|6[0-3]|7\d)/;

/** Marks of the parts of a SEPA text. */
const PARTS = /(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|PURP|IBAN|BIC)\+|(MTLG):/g;

/** 166?00GUTSCHRIFT?20EREF+…?21SVWZ+…?30<bic>?31<account>?32<name>?33…, of German banks. */
export const germanText: Layout = {
  name: "german",
  fits: ({ lines }) => /^\d{3}([?@^~<|])\d\d/.test(lines[0] ?? ""),
  read: ({ lines }) => {
    const text = lines.join("");
    const subfields = subfieldsOf(text.slice(3), text[3]);
    const said = (from: number, to = from): string =>
      joined(subfields.filter(([tag]) => tag >= from && tag <= to).map(([, value]) => value));
    const remittance = joined([said(20, 29), said(60, 63)].filter((part) => part !== ""));
    const parts = partsOf(remittance);
    const description = parts.get("SVWZ") || parts.get("")?.trim() || parts.get("MTLG");
    return {
      name: tidy(said(32, 33)),
      iban: accountIn(said(31)),
      description: tidy(description ?? "") || tidy(said(0)),
      endToEndId: known(tidy(parts.get("EREF") ?? "")),
      batchId: known(tidy(parts.get("KREF") ?? "")),
      code: text.slice(0, 3),
    };
  },
};

/** Tag and text of each subfield behind its mark. */
export function subfieldsOf(text: string, mark: string): (readonly [number, string])[] {
  return text
    .split(mark)
    .reduce<string[]>((pieces, piece) => {
      // the mark can stand in a text as well
      if (TAG.test(piece) || pieces.length === 0) pieces.push(piece);
      else pieces[pieces.length - 1] += mark + piece;
      return pieces;
    }, [])
    .filter((piece) => TAG.test(piece))
    .map((piece) => [Number(piece.slice(0, 2)), piece.slice(2)] as const);
}

/** Subfields as one text: a full one runs on, any other ends with a word. */
export function joined(values: readonly string[]): string {
  let text = "";
  let full = true;
  for (const value of values) {
    text += full || value.startsWith(" ") ? value : ` ${value}`;
    full = value.length >= WIDTH;
  }
  return text;
}

/** The text of each SEPA part; what stands before the first is under "". */
function partsOf(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  const hits = [...text.matchAll(PARTS)];
  parts.set("", text.slice(0, hits[0]?.index ?? text.length));
  hits.forEach((hit, i) => {
    const value = text.slice(hit.index + hit[0].length, hits[i + 1]?.index ?? text.length);
    const part = hit[0].slice(0, -1);
    if (!parts.has(part)) parts.set(part, value);
  });
  return parts;
}
