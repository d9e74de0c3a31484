import type { Io } from "../io";
import { readExportOptions } from "../options/file-options";
import { decodeText } from "../../sources/decode-text";
import { readBytes } from "../read/open-file";
import { refuse } from "../refusal";
import { readJournal } from "../result/read-journal";
import { refuseSameFiles, writeOutputs } from "../write/outputs";
import { journalOutputs, journalPaths } from "../write/journal";

/**
 * `afletter export` (spec 11): writes the journal of a result again, for the same or another package.
 * Only approved documents leave the program.
 *
 * @throws Refusal where the file is no result, or nothing in it is approved
 */
export async function exportJournal(args: readonly string[], io: Io): Promise<0> {
  const { result, journal, exporter, language } = readExportOptions(args);
  refuseSameFiles(io.files, [result], journalPaths(journal));
  const read = readJournal(result, decodeText(readBytes(io.files, result)));
  if (read.documents.length === 0 && read.proposed > 0) refuse((words) => words.nothingApprovedIn(result));
  await writeOutputs(io, journalOutputs(journal, exporter, { ...read, language }));
  return 0;
}
