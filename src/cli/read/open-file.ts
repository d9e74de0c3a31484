import { createHash } from "node:crypto";
import { detectFile, type FileKind } from "../../sources/bank/detect";
import type { Files } from "../io";
import { decodeText } from "../../sources/decode-text";
import { onFile, refuse, refuseFor } from "../refusal";
import { foreignFile } from "./foreign-file";

/** An input that was opened: its bytes, what they are, and which sheet was named. */
export interface OpenedFile {
  /** as given, without the sheet */
  readonly path: string;
  readonly sheet?: string;
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
  readonly sha256: string;
}

/** More than a machine minds to hold as one text. */
const MOST_BYTES = 512 * 1024 * 1024 - 64;

/**
 * Opens `FILE` or `FILE#SHEET`. A `#` may be part of a name: the longest beginning that exists is the file.
 *
 * @throws Refusal where it cannot be read
 * @example openFile(files, "posten.xlsx#Debiteuren").sheet // "Debiteuren"
 */
export function openFile(files: Files, given: string): OpenedFile {
  const { path, sheet } = split(files, given);
  const bytes = readBytes(files, path);
  const kind = kindOf(path, bytes);
  const file: OpenedFile = { path, ...(sheet === undefined ? {} : { sheet }), bytes, kind, sha256: sha256(bytes) };
  const problem = foreignFile(file);
  return problem ? refuseFor(problem) : file;
}

/** The bytes of a file. @throws Refusal */
export function readBytes(files: Files, path: string): Uint8Array {
  const facts = onFile(path, () => files.facts(path));
  if (facts?.kind === "folder") refuse((words) => words.file(path, words.system.EISDIR));
  if (facts && facts.size > MOST_BYTES) refuse((words) => words.tooLarge(path));
  const bytes = onFile(path, () => files.read(path, MOST_BYTES));
  return bytes.length > MOST_BYTES ? refuse((words) => words.tooLarge(path)) : bytes;
}

function split(files: Files, given: string): { path: string; sheet?: string } {
  const facts = (path: string) => onFile(path, () => files.facts(path));
  if (facts(given)) return { path: given };
  for (let at = given.lastIndexOf("#"); at > 0; at = given.lastIndexOf("#", at - 1)) {
    const path = given.slice(0, at);
    if (facts(path)) return { path, sheet: given.slice(at + 1) };
  }
  const at = given.indexOf("#");
  return { path: at > 0 ? given.slice(0, at) : given };
}

/** By content; a list of one column, or of heads alone, is known by the name of its file. */
function kindOf(path: string, bytes: Uint8Array): FileKind {
  const kind = detectFile(bytes);
  // JSON has commas in most of its lines, too
  if (kind === "csv" && /^\s*(?:\{|\[\s*[{[])/.test(decodeText(bytes.subarray(0, 256)))) return "unknown";
  return kind === "unknown" && /\.(?:csv|tsv)$/i.test(path) ? "csv" : kind;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
