import {
  closeSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { FileFacts, Files, FileWriter, Io, Sink } from "./io";

/** The machine itself: its files, its standard output and standard error. */
export function nodeIo(): Io {
  return {
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    files: nodeFiles,
    onInterrupt,
    pause: () => new Promise((resolve) => void setImmediate(resolve)),
  };
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Afterwards the signal does what it would have done: whoever sent it sees that it ended the program. */
function onInterrupt(work: () => void): () => void {
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, interrupted);
  };
  const interrupted = (signal: NodeJS.Signals) => {
    release();
    work();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, interrupted);
  return release;
}

/** The files of this machine. */
export const nodeFiles: Files = {
  facts(path): FileFacts | undefined {
    const facts = statSync(path, { throwIfNoEntry: false });
    if (!facts) return undefined;
    return { kind: facts.isFile() ? "file" : facts.isDirectory() ? "folder" : "other", size: facts.size };
  },
  read: (path, most) => (statSync(path).isFile() ? readFileSync(path) : readEndless(path, most)),
  create: writerOf,
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  identity(path) {
    const whole = resolve(path);
    try {
      return realpathSync(whole);
    } catch {
      // a file that does not exist yet stands in a folder that does
      try {
        return join(realpathSync(dirname(whole)), basename(whole));
      } catch {
        return whole;
      }
    }
  },
};

/** Of a pipe or a device: until it ends, or is more than `most` bytes. */
function readEndless(path: string, most: number): Uint8Array {
  const file = openSync(path, "r");
  const blocks: Buffer[] = [];
  try {
    for (let total = 0; total <= most;) {
      const block = Buffer.allocUnsafe(1 << 20);
      const count = readSync(file, block);
      if (count === 0) break;
      total += count;
      blocks.push(block.subarray(0, count));
    }
  } finally {
    closeSync(file);
  }
  return Buffer.concat(blocks);
}

function writerOf(path: string): FileWriter {
  const file = openSync(path, "w");
  return {
    write(content) {
      const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done, bytes.length - done);
    },
    close: () => closeSync(file),
  };
}

function sinkOf(stream: NodeJS.WriteStream): Sink {
  // the error of a write comes to its callback; without a listener it would end the program as well
  stream.on("error", () => undefined);
  return {
    isTerminal: stream.isTTY,
    write: (text) =>
      new Promise((done, failed) => {
        stream.write(text, (error) => (error ? failed(error) : done()));
      }),
  };
}
