import "../build";
import { nodeFiles } from "../../src/cli/node-io";
import { runCommand } from "../../src/cli/run-command";
import type { Reading } from "./facts";

/** What `afletter read` gives of a file. */
export async function reading(path: string): Promise<Reading> {
  let json = "";
  const silent = { isTerminal: false, write: () => Promise.resolve() };
  await runCommand(["read", path, "--json", "-"], {
    stdout: { isTerminal: false, write: (text) => Promise.resolve(void (json += text)) },
    stderr: silent,
    files: nodeFiles,
    onInterrupt: () => () => undefined,
    pause: () => Promise.resolve(),
  });
  return JSON.parse(json) as Reading;
}
