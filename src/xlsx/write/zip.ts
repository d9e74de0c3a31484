import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** A zip that is written part by part. */
export interface ZipWriter {
  /** opens a part; text goes to what it returns until the next part is opened */
  part(path: string): (text: string) => void;
  /** a part that is there already */
  bytes(path: string, content: Uint8Array): void;
  close(): Uint8Array;
}

/** The same bytes whenever and wherever a workbook is written (law 8): the first date that zips know. */
const TIME = new Date(1980, 0, 1);
/** Fast rather than small: a level more costs twice the time for a tenth of the size. */
const LEVEL = 3;
const PACKED = /\.(png|jpe?g|gif|emf|wmf|zip)$/i;

/** A zip in memory; text is packed as it comes, so no part is ever held whole. */
export function createZipWriter(): ZipWriter {
  const pieces: Uint8Array[] = [];
  const encoder = new TextEncoder();
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  let current: ZipDeflate | undefined;
  const finish = (): void => {
    current?.push(new Uint8Array(0), true);
    current = undefined;
  };
  return {
    part(path) {
      finish();
      const part = new ZipDeflate(path, { level: LEVEL });
      part.mtime = TIME;
      zip.add(part);
      current = part;
      return (text) => {
        if (text !== "") part.push(encoder.encode(text), false);
      };
    },
    bytes(path, content) {
      finish();
      const part = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: LEVEL });
      part.mtime = TIME;
      zip.add(part);
      part.push(content, true);
    },
    close() {
      finish();
      zip.end();
      const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
      let at = 0;
      for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
      }
      return whole;
    },
  };
}
