import { unzipSync } from "fflate";
import type { Problem } from "../../domain/ledger/problem";

/** More than any bank delivers, and less than a machine minds. */
const MOST_FILES = 10_000;
const MOST_BYTES = 512 * 1024 * 1024;
/** XML packs well, but not a thousand times. */
const MOST_RATIO = 1000;

export interface ZipMember {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Do the bytes begin as a zip does? */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** The names of the files in a zip; empty where it cannot be read. */
export function namesInZip(bytes: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter({ name }) {
        if (names.length < MOST_FILES) names.push(name);
        return false;
      },
    });
  } catch {
    return [];
  }
  return names;
}

/**
 * Unpacks a zip, folders and hidden files of a Mac left out. What would unpack to more than
 * the limits is refused before it is unpacked.
 */
export function unzip(source: string, bytes: Uint8Array): readonly ZipMember[] | Problem {
  let files = 0;
  let total = 0;
  let refused = false;
  try {
    const members = unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        files++;
        total += originalSize;
        refused ||=
          files > MOST_FILES || total > MOST_BYTES || (originalSize > 1 << 20 && originalSize > size * MOST_RATIO);
        return !refused && !name.endsWith("/") && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name);
      },
    });
    if (refused) return { code: "zipTooLarge", place: { source } };
    return Object.entries(members)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, content]) => ({ name, bytes: content }));
  } catch {
    return { code: "zipDamaged", place: { source } };
  }
}
