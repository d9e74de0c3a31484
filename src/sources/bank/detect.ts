import { decodeText } from "../decode-text";
import { knownCsv } from "./csv/read-bank-csv";
import { isZip, namesInZip } from "./zip";

/** What a file is, by its content; names and extensions decide nothing. */
export type FileKind =
  | "camt053"
  | "mt940"
  | "coda"
  /** the CSV or tab file of a bank that is known */
  | "bankCsv"
  /** any other list in rows and columns */
  | "csv"
  | "xlsx"
  | "zip"
  /** XML of another kind: camt.052, camt.054, an audit file … */
  | "xml"
  /** the old binary Excel, or a workbook with a password to open */
  | "xls"
  | "pdf"
  | "empty"
  | "unknown";

const LOOKED_AT = 64 * 1024;

/**
 * What a file is (spec 1; issue 4, Detection).
 *
 * @example detectFile(new TextEncoder().encode(":20:940S\n:25:NL…\n:60F:C…")) // "mt940"
 */
export function detectFile(bytes: Uint8Array): FileKind {
  if (isZip(bytes)) return namesInZip(bytes).some((name) => name === "[Content_Types].xml") ? "xlsx" : "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "xls";
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  const text = decodeText(bytes.subarray(0, LOOKED_AT));
  if (text.trim() === "") return "empty";
  if (/^\s*</.test(text)) return /<(?:\w+:)?BkToCstmrStmt[\s>/]/.test(text) ? "camt053" : "xml";
  if (/(?:^|\W):20:/.test(text) && /:25P?:/.test(text) && /:60[FM]:/.test(text)) return "mt940";
  if (isCoda(text)) return "coda";
  if (!isCsv(text)) return "unknown";
  return knownCsv(text) ? "bankCsv" : "csv";
}

/** Records of 128 characters that begin with a header record (formats.md 1.4). */
function isCoda(text: string): boolean {
  const [first = "", second = ""] = text.split(/\r?\n/);
  return /^00000?\d{6}\d{3}05/.test(first) && first.length >= 120 && first.length <= 129 && /^1/.test(second);
}

/** Lines of text with the same delimiter in most of them. */
function isCsv(text: string): boolean {
  if (text.includes("\u0000")) return false;
  const lines = text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 50);
  return [";", ",", "\t", "|"].some((delimiter) => {
    const hits = lines.filter((line) => line.includes(delimiter)).length;
    // a single line may be the heads of a list of nothing, but a sentence has a comma too
    return lines.length > 1 ? hits > 0 && hits >= lines.length / 2 : (lines[0]?.split(delimiter).length ?? 0) > 2;
  });
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
