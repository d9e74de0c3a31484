import "../build";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Files, Io } from "../../src/cli/io";
import { nodeFiles } from "../../src/cli/node-io";
import { runCommand, type ExitStatus } from "../../src/cli/run-command";

/** What a command did: its exit status and everything it printed. */
export interface Ran {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
}

/** Nobody breaks off. */
export const UNDISTURBED: Pick<Io, "onInterrupt" | "pause"> = {
  onInterrupt: () => () => undefined,
  pause: () => Promise.resolve(),
};

/** Runs the command in this process; nothing but the files is real. */
export async function afletter(args: readonly string[], files: Files = nodeFiles, isTerminal = false): Promise<Ran> {
  const said = { stdout: "", stderr: "" };
  const sink = (name: keyof typeof said) => ({
    isTerminal,
    write(text: string) {
      said[name] += text;
      return Promise.resolve();
    },
  });
  const io: Io = {
    stdout: sink("stdout"),
    stderr: sink("stderr"),
    files,
    ...UNDISTURBED,
  };
  return { status: await runCommand(args, io), ...said };
}

/** A folder of its own, with files in it; gone after the tests. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const path = mkdtempSync(join(tmpdir(), "afletter-cli-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return {
    path,
    at: (name: string) => join(path, name),
    text: (name: string) => readFileSync(join(path, name), "utf8"),
    names: () => readdirSync(path).sort(),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

export const SAMPLE = join(__dirname, "../../assets/sample.xlsx");

/** A list of four debtors' invoices, as a bookkeeping package exports it. */
export const ITEMS_CSV = `Id;Debiteur;Naam;Factuurnummer;Factuurdatum;Openstaand;IBAN
P1;D1;Jansen B.V.;2025-0012;01-11-2025;1.210,00;NL02ABNA0123456789
P2;D1;Jansen B.V.;2025-0013;05-11-2025;-242,00;NL02ABNA0123456789
P3;D2;Pietersen;2025-0014;07-11-2025;121,00;
P4;D3;De Vries;2025-0015;09-11-2025;60,50;
`;

/** A statement of three lines: one for two items, one paid 0.50 short, one that nothing explains. */
export const LINES_CSV = `Id;Datum;Bedrag;Naam tegenpartij;Tegenrekening;Omschrijving;Eigen rekening
R1;01-12-2025;968,00;Jansen B.V.;NL02ABNA0123456789;facturen 2025-0012 en 2025-0013;NL94INGB0006284510
R2;02-12-2025;120,50;P. Pietersen;;betaling 2025-0014;NL94INGB0006284510
R3;03-12-2025;-15,00;Bank;;kosten;NL94INGB0006284510
`;

/** A profile that answers how the lines of that account reach the ledger. */
export const PROFILE = JSON.stringify({
  schema: 1,
  name: "Kantoor",
  base: "afletter",
  ownAccounts: { NL94INGB0006284510: { route: "suspense", account: "2000" } },
});
