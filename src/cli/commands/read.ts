import type { Io } from "../io";
import { readReadOptions } from "../match-options";
import { openFile } from "../read/open-file";
export async function read(args: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const o = readReadOptions(args);
  openFile(io.files, o.file);
  return Promise.resolve(0);
}
