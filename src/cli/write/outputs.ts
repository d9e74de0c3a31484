import type { Files, FileWriter, Io, Sink } from "../io";
import { fileRefusal, refuse, Refusal } from "../refusal";
import { refusals } from "../../words/cli/refusals";

/** What goes to one output: pieces of text, or bytes. */
export interface Output {
  /** "-" is standard output */
  readonly path: string;
  readonly pieces: Iterable<string | Uint8Array>;
}

/** Pieces are put together to blocks of about this many characters before they are written. */
const BLOCK = 1 << 18;

interface Written {
  /** as it was given */
  readonly path: string;
  /** where it ends up, links followed */
  readonly final: string;
  readonly temporary: string;
  /** has its own name by now */
  isNamed: boolean;
}

/**
 * Writes all outputs or none: each to a temporary name beside its own, then standard output, and only when
 * everything is written do the files get their names (spec 11: no output under its final name).
 *
 * @throws Refusal where one cannot be written; what was begun is taken away again
 */
export async function writeOutputs(io: Io, outputs: readonly Output[]): Promise<void> {
  const written: Written[] = [];
  const takeBack = () => {
    for (const { temporary, final, isNamed } of written) removeQuietly(io.files, isNamed ? final : temporary);
  };
  const release = io.onInterrupt(takeBack);
  try {
    for (const { path, pieces } of outputs) if (path !== "-") await writeFile(io, path, pieces, written);
    for (const { path, pieces } of outputs) if (path === "-") await writeToSink(io.stdout, pieces);
    await io.pause();
    for (const one of written) {
      inFile(one.path, () => io.files.rename(one.temporary, one.final));
      one.isNamed = true;
    }
  } catch (error) {
    takeBack();
    throw error;
  } finally {
    release();
  }
}

/**
 * Refuses outputs that would write over an input or over each other: sources are read-only (spec 0, law 7).
 */
export function refuseSameFiles(files: Files, inputs: readonly string[], outputs: readonly string[]): void {
  const taken = new Set(inputs.map((path) => files.identity(path)));
  let toStdout = false;
  for (const path of outputs) {
    if (path === "-" && toStdout) refuse((words) => words.sameStdout);
    toStdout ||= path === "-";
    if (path === "-") continue;
    const identity = files.identity(path);
    if (taken.has(identity)) refuse((words) => words.sameFile(path));
    taken.add(identity);
  }
}

async function writeFile(io: Io, path: string, pieces: Output["pieces"], written: Written[]): Promise<void> {
  const { files } = io;
  const facts = inFile(path, () => files.facts(path));
  if (facts?.kind === "folder") refuse((words) => words.file(path, words.system.EISDIR));
  // a device or a pipe has no name to be kept from; renaming over it would replace it
  if (facts?.kind === "other") return fill(io, path, () => files.create(path), pieces);
  const final = files.identity(path);
  const temporary = freeName(files, final);
  written.push({ path, final, temporary, isNamed: false });
  await fill(io, path, () => files.create(temporary), pieces);
}

async function fill(io: Io, path: string, open: () => FileWriter, pieces: Output["pieces"]): Promise<void> {
  const file = inFile(path, open);
  try {
    for (const block of blocksOf(pieces)) {
      inFile(path, () => file.write(block));
      await io.pause();
    }
  } catch (error) {
    try {
      file.close();
    } catch {
      // the first error is the one to tell
    }
    throw error;
  }
  inFile(path, () => file.close());
}

function freeName(files: Files, path: string): string {
  for (let n = 1; ; n++) {
    const name = `${path}.afletter-${n}.tmp`;
    if (!inFile(path, () => files.facts(name))) return name;
  }
}

async function writeToSink(sink: Sink, pieces: Output["pieces"]): Promise<void> {
  for (const block of blocksOf(pieces)) {
    const text = typeof block === "string" ? block : new TextDecoder().decode(block);
    try {
      await sink.write(text);
    } catch (error) {
      const said = fileRefusal("", error);
      if (!said) throw error;
      throw new Refusal((language) => said.say(language).replace(/^/, refusals(language).stdout));
    }
  }
}

/** Runs work on an output under its own name, whatever name it is written by. */
function inFile<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw fileRefusal(path, error) ?? error;
  }
}

function* blocksOf(pieces: Output["pieces"]): Generator<string | Uint8Array> {
  let block = "";
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      if (block !== "") yield block;
      block = "";
      yield piece;
      continue;
    }
    block += piece;
    if (block.length < BLOCK) continue;
    yield block;
    block = "";
  }
  if (block !== "") yield block;
}

function removeQuietly(files: Files, path: string): void {
  try {
    files.remove(path);
  } catch {
    // it may never have been made; what went wrong first is told
  }
}
