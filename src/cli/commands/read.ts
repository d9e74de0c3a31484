import type { Problem } from "../../domain/ledger/problem";
import type { Language } from "../../words/language";
import type { Io } from "../io";
import { readReadOptions, type ReadFileOptions } from "../options/file-options";
import { openFile } from "../read/open-file";
import { readAny, type AnyReading } from "../read/read-any";
import { readMapping } from "../read/mapping";
import { Refusal } from "../refusal";
import { problemLine } from "../problem-line";
import { problemRecord } from "../result/problem-records";
import { RESULT_SCHEMA } from "../result/write-result";
import { refuseSameFiles, writeOutputs } from "../write/outputs";

/**
 * `afletter read` (spec 11): what was read from any input, literally.
 *
 * @returns 0; 1 where something could not be read
 * @throws Refusal for a file of no known kind, after its problems were written
 */
export async function read(args: readonly string[], io: Io): Promise<0 | 1> {
  const options = readReadOptions(args);
  refuseSameFiles(io.files, [options.file], [options.json]);
  let reading: AnyReading;
  try {
    reading = readFile(options, io);
  } catch (error) {
    if (error instanceof Refusal && error.problem) await writeUnknown(io, options.json, error.problem);
    throw error;
  }
  await writeOutputs(io, [{ path: options.json, pieces: readingJson(reading) }]);
  await tell(io, options.language, reading);
  return reading.isIncomplete ? 1 : 0;
}

function readFile({ file, notation }: ReadFileOptions, { files }: Io): AnyReading {
  const opened = openFile(files, file);
  const map = notation.map === undefined ? undefined : readMapping(files, notation.map);
  return readAny(opened, { notation, ...(map ? { map } : {}) });
}

function* readingJson({ kind, sources, key, records, problems }: AnyReading): Generator<string> {
  yield `{"schema":${RESULT_SCHEMA},\n"kind":${JSON.stringify(kind)},\n"sources":${JSON.stringify(sources)},\n"${key}":[`;
  let separator = "\n";
  for (const record of records) {
    yield separator;
    yield* pieces(record);
    separator = ",\n";
  }
  yield `\n],\n"problems":${JSON.stringify(problems.map(({ problem, source }) => problemRecord(problem, source)))}}\n`;
}

/** A record as `JSON.stringify` writes it, entry by entry: a statement of a large file is never whole in memory. */
function* pieces(record: object): Generator<string> {
  let before = "{";
  for (const [key, value] of Object.entries(record) as [string, unknown][]) {
    if (value === undefined) continue;
    const name = `${before}${JSON.stringify(key)}:`;
    before = ",";
    if (!Array.isArray(value)) {
      yield name + JSON.stringify(value);
      continue;
    }
    yield `${name}[`;
    let separator = "";
    for (const one of value) {
      yield separator + JSON.stringify(one);
      separator = ",";
    }
    yield "]";
  }
  yield before === "{" ? "{}" : "}";
}

async function writeUnknown(io: Io, path: string, problem: Problem): Promise<void> {
  // there is but one source, and it is none
  const record = { ...problemRecord(problem, 0), source: undefined };
  const json = JSON.stringify({ schema: RESULT_SCHEMA, kind: "unknown", problems: [record] });
  await writeOutputs(io, [{ path, pieces: [`${json}\n`] }]);
}

async function tell(io: Io, language: Language, { sources, problems }: AnyReading): Promise<void> {
  const lines = problems.map(({ problem, source }) => problemLine(language, sources[source]?.file ?? "", problem));
  if (lines.length > 0) await io.stderr.write(`${lines.join("\n")}\n`);
}
