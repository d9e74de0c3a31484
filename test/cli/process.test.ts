import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { folder } from "./io";

/** Enough for a result that no pipe takes at once. */
const COUNT = 1500;
const numbers = Array.from({ length: COUNT }, (_, i) => String(10_000 + i));
const files = folder({
  "posten.csv": `Factuur;Relatie;Datum;Openstaand\n${numbers.map((n) => `2025-${n};D${n};01-11-2025;${n},50`).join("\n")}\n`,
  "bank.csv": `Datum;Bedrag;Omschrijving\n${numbers.map((n) => `02-12-2025;${n},50;factuur 2025-${n}`).join("\n")}\n`,
});
afterAll(files.remove);
const RUN = ["match", "--open-items", files.at("posten.csv"), "--statement", files.at("bank.csv")];

/** Starts the program as a shell does; its standard output waits until it is read. */
function start(...args: string[]): ChildProcess {
  // as a loader, not as a program around it: signals are to reach the program itself
  const loader = pathToFileURL(join(__dirname, "../../node_modules/tsx/dist/loader.mjs")).href;
  const program = ["--import", loader, join(__dirname, "spawned.ts")];
  return spawn(process.execPath, [...program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
}

function ended(child: ChildProcess): Promise<{ code: number | null; signal: string | null; stderr: string }> {
  let stderr = "";
  child.stderr!.on("data", (text: Buffer) => (stderr += text.toString()));
  return new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal, stderr })));
}

describe("the program as a process", () => {
  const before = files.names();

  it("says on one line that nobody reads on, and leaves no output behind", async () => {
    const child = start(...RUN, "--json", "-", "--matches", files.at("m.csv"), "--language", "en");
    const done = ended(child);
    child.stdout!.once("data", () => child.stdout!.destroy());
    const { code, stderr } = await done;
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "afletter: standard output: the receiver stopped reading.\n",
    });
    expect(files.names()).toEqual(before);
  }, 60_000);

  it("takes away what it had begun when the user breaks off", async () => {
    const child = start(...RUN, "--json", "-", "--matches", files.at("m.csv"));
    const done = ended(child);
    // standard output is written last, and waits for a reader
    await new Promise((resolve) => child.stdout!.once("readable", resolve));
    expect(files.names()).toContain("m.csv.afletter-1.tmp");
    child.kill("SIGINT");
    child.stdout!.resume();
    const { code, signal } = await done;
    expect([code, signal]).not.toContain(0);
    expect(files.names()).toEqual(before);
  }, 60_000);
});
