import { refuse, XlsxError } from "../xlsx-error";
import { childrenOf, parseXml, RELATIONSHIPS, type XmlElement } from "./xml-tree";
import { type Budget, MAX_UNPACKED, readDirectory, unpack, type ZipEntry } from "./zip";

/** What one part says of another. */
export interface Relationship {
  readonly id: string;
  /** last word of the type: "worksheet", "table" … */
  readonly kind: string;
  readonly type: string;
  /** path of the part from the root, without slash in front; an address where external */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a workbook file. Paths are without slash in front; case does not count. */
export interface Package {
  readonly source: string;
  readonly parts: readonly ZipEntry[];
  has(path: string): boolean;
  bytes(path: string): Uint8Array;
  /** @throws XlsxError where the part is missing */
  xml(path: string): XmlElement;
  /** unpacks a large part piece by piece, as UTF-8; `onProgress` hears the share done, 0 to 1 */
  stream(path: string, onPiece: (piece: Uint8Array) => void, onProgress?: (share: number) => void): void;
  relationships(path: string): Relationship[];
}

/** Small parts are built as trees: more than this is no workbook of people. */
const MAX_TREE_BYTES = 64 * 1024 ** 2;
const TYPES = /^http:\/\/(schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\//;

/** Opens the zip; `source` is the file's name, for problems. */
export function openPackage(file: Uint8Array, source: string): Package {
  const parts = readDirectory(file, source).filter((part) => !part.name.endsWith("/"));
  const byName = new Map<string, ZipEntry>();
  for (const part of parts) {
    const key = part.name.toLowerCase();
    // two parts of one name: which of them a program shows is anyone's guess
    if (byName.has(key)) refuse("xlsx-damaged", { source, column: part.name });
    byName.set(key, part);
  }
  const budget: Budget = { left: MAX_UNPACKED };
  const find = (path: string): ZipEntry =>
    byName.get(path.toLowerCase()) ?? refuse("xlsx-damaged", { source, column: path });

  const opened: Package = {
    source,
    parts,
    has: (path) => byName.has(path.toLowerCase()),
    bytes(path) {
      const pieces: Uint8Array[] = [];
      unpack(file, find(path), source, budget, (piece) => pieces.push(piece));
      return concat(pieces);
    },
    xml(path) {
      const place = { source, column: path };
      const entry = find(path);
      if (entry.size > MAX_TREE_BYTES) refuse("xlsx-too-large", place, String(entry.size));
      return parseXml(decodeXml(opened.bytes(path)), place);
    },
    stream(path, onPiece, onProgress) {
      const entry = find(path);
      let recode: ((piece: Uint8Array) => Uint8Array) | undefined;
      within({ source, column: path }, () =>
        unpack(
          file,
          entry,
          source,
          budget,
          (piece) => {
            recode ??= recoder(piece);
            onPiece(recode(piece));
          },
          (done) => onProgress?.(entry.packed === 0 ? 1 : done / entry.packed),
        ),
      );
    },
    relationships(path) {
      const slash = path.lastIndexOf("/");
      const folder = path.slice(0, slash + 1);
      const rels = `${folder}_rels/${path.slice(slash + 1)}.rels`;
      if (!opened.has(rels)) return [];
      return childrenOf(opened.xml(rels), "Relationship").map(({ attributes }) => {
        const external = attributes.get("TargetMode") === "External";
        const target = attributes.get("Target") ?? "";
        const type = (attributes.get("Type") ?? "").replace(
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
          RELATIONSHIPS,
        );
        return {
          id: attributes.get("Id") ?? "",
          kind: TYPES.test(type) || type.includes("/relationships/") ? type.slice(type.lastIndexOf("/") + 1) : type,
          type,
          target: external ? target : resolvePath(folder, target),
          external,
        };
      });
    },
  };
  return opened;
}

/** A target as seen from a folder: "../tables/table1.xml" from "xl/worksheets/" is "xl/tables/table1.xml". */
export function resolvePath(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Names the place of problems that were found where only bytes are known. */
export function within<T>(place: { source: string; column: string }, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof XlsxError && error.problem.place.source === "") {
      throw new XlsxError({ ...error.problem, place: { ...place, ...error.problem.place, source: place.source } });
    }
    throw error;
  }
}

/** The encoding of a part by its first bytes: UTF-8 unless a mark or the declaration says otherwise. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 60 && bytes[1] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] === 60) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 100));
  const declared = /^[^<]{0,3}<\?xml[^>]*encoding=["']([A-Za-z0-9_-]+)["']/.exec(head)?.[1]?.toLowerCase();
  return declared === "iso-8859-1" || declared === "windows-1252" ? "windows-1252" : "utf-8";
}

function recoder(first: Uint8Array): (piece: Uint8Array) => Uint8Array {
  const encoding = encodingOf(first);
  if (encoding === "utf-8") return (piece) => piece;
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return (piece) => encoder.encode(decoder.decode(piece, { stream: true }));
}

function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0];
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
