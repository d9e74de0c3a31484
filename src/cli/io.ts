/** Where text goes: standard output or standard error. */
export interface Sink {
  /** resolves once the text was taken, so that a slow reader holds the writer back */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
}

/** A file that is being written. */
export interface FileWriter {
  write(content: string | Uint8Array): void;
  close(): void;
}

/** What is known of a path before it is opened. */
export interface FileFacts {
  readonly kind: "file" | "folder" | "other";
  /** bytes */
  readonly size: number;
}

/**
 * The files of the machine. Every verb throws what the system says, an error with a `code`
 * like `ENOENT`; `FileRefusal` makes a sentence of it.
 */
export interface Files {
  /** undefined where there is nothing at that path */
  facts(path: string): FileFacts | undefined;
  /** the whole of a file; of what has no end (a device, a pipe) no more than some bytes above `most` */
  read(path: string, most: number): Uint8Array;
  create(path: string): FileWriter;
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** the same text for every way to write the same path */
  identity(path: string): string;
}

/** Everything outside the program that a command touches. Tests pass their own. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly files: Files;
  /**
   * Has work done when the user breaks off (Ctrl-C), before the program ends; it runs at the next `pause`.
   *
   * @returns what takes that back
   */
  onInterrupt(work: () => void): () => void;
  /** Lets an interruption come through. */
  pause(): Promise<void>;
}
