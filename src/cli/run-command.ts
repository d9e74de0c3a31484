import { COMMAND_NAMES, helpText, type CommandName } from "../words/cli/help";
import type { Language } from "../words/language";
import { refusals } from "../words/cli/refusals";
import { languageOf } from "./arguments";
import { exportJournal } from "./commands/export";
import { match } from "./commands/match";
import { read } from "./commands/read";
import type { Io } from "./io";
import { refuse, Refusal } from "./refusal";
import { writeOutputs } from "./write/outputs";

/** 0: done; 1: done, but some rows could not be read; 2: nothing was done (spec 11). */
export type ExitStatus = 0 | 1 | 2;

/** A command: its arguments without its name. @throws Refusal where nothing can be done */
type Command = (args: readonly string[], io: Io) => Promise<ExitStatus>;

const COMMANDS: Readonly<Record<CommandName, Command>> = { match, read, export: exportJournal };

/**
 * Runs `afletter` (spec 11).
 *
 * @param args what stands behind `afletter` on the command line
 * @example await runCommand(["match", "--open-items", "posten.csv", "--json", "-"], nodeIo()) // 0
 */
export async function runCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const language = languageOf(args);
  try {
    return await chosen(args, io);
  } catch (error) {
    const line = error instanceof Refusal ? error.say(language) : unforeseen(language, error);
    await quietly(io.stderr.write(`afletter: ${line.replace(/\s*\n\s*/g, " ")}\n`));
    return 2;
  }
}

async function chosen(args: readonly string[], io: Io): Promise<ExitStatus> {
  const language = languageOf(args);
  const [name] = args;
  const behind = args.indexOf("--");
  const asked = behind < 0 ? args : args.slice(0, behind);
  if (asked.includes("--help") || asked.includes("-h")) {
    await print(io, helpText(language, commandOf(name)));
    return 0;
  }
  if ((name === undefined || name.startsWith("-")) && asked.includes("--version")) {
    await print(io, `afletter ${BUILD.version} (${BUILD.commit})\n`);
    return 0;
  }
  if (name === undefined || name.startsWith("--language")) return refuse((words) => words.noCommand);
  const command = commandOf(name);
  return command ? COMMANDS[command](args.slice(1), io) : refuse((words) => words.unknownCommand(name));
}

function commandOf(name: string | undefined): CommandName | undefined {
  return COMMAND_NAMES.find((command) => command === name);
}

async function print(io: Io, text: string): Promise<void> {
  await writeOutputs(io, [{ path: "-", pieces: [text] }]);
}

/** A fault of the program itself: what it was and where, for whoever mends it. */
function unforeseen(language: Language, error: unknown): string {
  const where =
    error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 2).join(" ") : String(error);
  return refusals(language).unforeseen(where);
}

/** A message that nobody can receive is lost; the exit status still tells. */
async function quietly(writing: Promise<void>): Promise<void> {
  await writing.catch(() => undefined);
}
