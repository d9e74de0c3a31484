import { Inflate } from "fflate";
import { refuse } from "../xlsx-error";
import { crc32 } from "./crc32";

/** A file inside the zip, as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Bytes that one workbook may take unpacked, all parts together: about twice a full sheet of 20 columns. */
export const MAX_UNPACKED = 3 * 1024 ** 3;
/** From this size on, a part may not be more than MAX_RATIO times its packed size; real sheets stay under 60. */
const RATIO_FROM = 32 * 1024 ** 2;
const MAX_RATIO = 300;
const MAX_ENTRIES = 20_000;
const SLICE = 32_768;

/**
 * Reads the directory at the end of a zip file.
 *
 * @param source file name, for problems
 * @throws XlsxError for what is no zip, or one that is cut off
 */
export function readDirectory(bytes: Uint8Array, source: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = { source };
  if (bytes.length >= 4 && view.getUint32(0) === 0xd0cf11e0) refuse("xlsx-old-or-encrypted", place);
  const startsAsZip = bytes.length >= 4 && view.getUint32(0, true) === 0x04034b50;
  const end = findEnd(view);
  if (end < 0) refuse(startsAsZip ? "xlsx-damaged" : "xlsx-not-a-workbook", place);
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let start = view.getUint32(end + 16, true);
  let directoryEnd = end;
  if ((count === 0xffff || start === 0xffffffff) && end >= 20 && view.getUint32(end - 20, true) === 0x07064b50) {
    const wide = Number(view.getBigUint64(end - 12, true));
    if (wide + 56 > bytes.length || view.getUint32(wide, true) !== 0x06064b50) refuse("xlsx-damaged", place);
    count = Number(view.getBigUint64(wide + 32, true));
    size = Number(view.getBigUint64(wide + 40, true));
    start = Number(view.getBigUint64(wide + 48, true));
    directoryEnd = wide;
  }
  // bytes before the zip (a self-extractor, a mail header) shift every offset
  const shift = directoryEnd - size - start;
  if (shift < 0 || count > MAX_ENTRIES) refuse("xlsx-damaged", place);
  const entries: ZipEntry[] = [];
  for (let at = start + shift; entries.length < count;) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) refuse("xlsx-damaged", place);
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const nameEnd = at + 46 + lengths[0];
    const entry = {
      name: new TextDecoder()
        .decode(bytes.subarray(at + 46, nameEnd))
        .replaceAll("\\", "/")
        .replace(/^\/+/, ""),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    widen(entry, view, nameEnd, Math.min(nameEnd + lengths[1], bytes.length));
    entry.offset += shift;
    entries.push(entry);
    at = nameEnd + lengths[1] + lengths[2];
  }
  return entries;
}

/** Where the end record stands, or -1: it is followed by a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50 && at + 22 + view.getUint16(at + 20, true) <= view.byteLength)
      return at;
  }
  return -1;
}

/** Takes the sizes of the zip64 extra field where the ordinary ones are full. */
function widen(
  entry: { size: number; packed: number; offset: number },
  view: DataView,
  from: number,
  to: number,
): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const key of ["size", "packed", "offset"] as const) {
      if (entry[key] !== 0xffffffff || field + 8 > to) continue;
      entry[key] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
}

/** What is left of the room that one workbook may take unpacked. */
export interface Budget {
  left: number;
}

/**
 * Unpacks one entry, piece by piece, and checks its size and check sum.
 *
 * @param onPiece gets bytes that are its own
 * @param onProgress gets the packed bytes done so far
 * @throws XlsxError damaged, or over the limits
 */
export function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  source: string,
  budget: Budget,
  onPiece: (piece: Uint8Array) => void,
  onProgress?: (packedDone: number) => void,
): void {
  const place = { source, column: entry.name };
  const damaged = (found: string): never => refuse("xlsx-damaged", place, found);
  if (entry.encrypted) refuse("xlsx-old-or-encrypted", place);
  if (entry.offset + 30 > bytes.length) damaged("offset");
  const header = new DataView(bytes.buffer, bytes.byteOffset + entry.offset, 30);
  if (header.getUint32(0, true) !== 0x04034b50) damaged("header");
  const from = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const to = from + entry.packed;
  if (to > bytes.length) damaged("length");
  let size = 0;
  let crc = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    budget.left -= piece.length;
    if (budget.left < 0 || (size > RATIO_FROM && size > MAX_RATIO * entry.packed))
      refuse("xlsx-too-large", place, String(size));
    crc = crc32(piece, crc);
    if (piece.length > 0) onPiece(piece);
  };
  const inflate = new Inflate((piece) => take(piece));
  for (let at = from; at < to || at === from; at += SLICE) {
    const slice = bytes.subarray(at, Math.min(at + SLICE, to));
    if (entry.method === 0) take(slice);
    else if (entry.method === 8) push(inflate, slice, at + SLICE >= to, damaged);
    else damaged(`method ${entry.method}`);
    onProgress?.(Math.min(at + SLICE, to) - from);
  }
  if (size !== entry.size || crc !== entry.crc) damaged("check sum");
}

/** Errors of the unpacker itself mean a damaged file; those of the reader behind it pass through. */
function push(inflate: Inflate, slice: Uint8Array, last: boolean, damaged: (found: string) => never): void {
  try {
    inflate.push(slice, last);
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "number") damaged(error.message);
    throw error;
  }
}
