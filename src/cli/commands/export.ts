import type { Io } from "../io";
import { readExportOptions } from "../options/file-options";
import { decodeText } from "../../sources/decode-text";
import { readBytes } from "../read/open-file";
import { refuse } from "../refusal";
import { readJournal } from "../result/read-journal";
import { refuseSameFiles, writeOutputs } from "../write/outputs";
import { journalNotices } from "../result/journal-notices";
import { refusals } from "../../words/cli/refusals";
import { journalOutputs, journalPaths, unbookedOutput } from "../write/journal";

/**
 * `afletter export` (spec 11): writes the journal of a result again, for the same or another package.
 * Only approved documents leave the program; what was not booked is said, and written to be ticked off, as by `match`.
 *
 * @throws Refusal where the file is no result, or nothing in it is approved
 */
export async function exportJournal(args: readonly string[], io: Io): Promise<0> {
  const { result, journal, exporter, language } = readExportOptions(args);
  refuseSameFiles(io.files, [result], journalPaths(journal));
  const read = readJournal(result, decodeText(readBytes(io.files, result)));
  if (read.documents.length === 0 && read.proposed > 0) refuse((words) => words.nothingApprovedIn(result));
  const outputs = journalOutputs(journal, exporter, { ...read, language });
  await writeOutputs(io, [...outputs, ...unbookedOutput(journal, read.unbooked, language)]);
  const notices = journalNotices(language, { ...read, approval: true, refused: [] });
  const said = notices.map((notice) => `${refusals(language).file("afletter", notice)}\n`);
  if (said.length > 0) await io.stderr.write(said.join(""));
  return 0;
}
