import { dayOf } from "../../domain/dates/iso";
import type { Exporter } from "../../exports/exporter";
import type { Language } from "../../words/language";
import { readArguments, type Arguments } from "../arguments";
import { refuse } from "../refusal";
import { exporterChoice, languageChoice, NOTATION, notationOf, optional, type NotationOptions } from "./common";

/** Who approves everything, and when: the only clock there is (spec 11). */
export interface Approval {
  readonly by: string;
  /** as it was given */
  readonly at: string;
}

/** What `afletter match` was asked for. Paths as they were given; "-" is standard output. */
export interface MatchOptions {
  readonly openItems: string;
  readonly statements: readonly string[];
  readonly payouts: readonly string[];
  readonly profile: string;
  readonly notation: NotationOptions;
  readonly language: Language;
  readonly approval?: Approval;
  /** what was learnt: read, and written where everything is approved */
  readonly memory?: string;
  readonly json?: string;
  readonly matches?: string;
  readonly workbook?: string;
  readonly journal?: { readonly path: string; readonly exporter: Exporter };
}

const OPTIONS = {
  ...NOTATION,
  "open-items": "value",
  statement: "values",
  payout: "values",
  profile: "value",
  memory: "value",
  "approve-all": "flag",
  by: "value",
  at: "value",
  matches: "value",
  json: "value",
  workbook: "value",
  journal: "value",
  format: "value",
} as const;

/** @throws Refusal for whatever is not right */
export function readMatchOptions(args: readonly string[]): MatchOptions {
  const given = readArguments(args, OPTIONS, "match");
  const [extra] = given.positionals;
  if (extra !== undefined) refuse((words) => words.tooManyFiles(extra));
  const notation = notationOf(given);
  const language = languageChoice(given);
  if (given.value("memory") === "-") refuse((words) => words.noStdout("--memory"));
  const openItems = given.value("open-items") ?? refuse((words) => words.required("--open-items"));
  const approval = approvalOf(given);
  const journal = journalOf(given);
  if (given.value("workbook") === "-") refuse((words) => words.noStdout("--workbook"));
  if (journal && !approval) refuse((words) => words.nothingApproved);
  const outputs = optional({
    json: given.value("json"),
    matches: given.value("matches"),
    workbook: given.value("workbook"),
    journal,
  });
  const memory = given.value("memory");
  return {
    openItems,
    statements: given.values("statement"),
    payouts: given.values("payout"),
    profile: given.value("profile") ?? "afletter",
    notation,
    language,
    ...(approval ? { approval } : {}),
    ...(memory === undefined ? {} : { memory }),
    // who asks for nothing in particular gets the result
    ...(Object.keys(outputs).length === 0 ? { json: "-" } : outputs),
  };
}

function approvalOf(given: Arguments): Approval | undefined {
  const by = given.value("by");
  const at = given.value("at");
  if (!given.flag("approve-all")) {
    if (by !== undefined) refuse((words) => words.together("--by", "--approve-all"));
    if (at !== undefined) refuse((words) => words.together("--at", "--approve-all"));
    return undefined;
  }
  if (by === undefined) return refuse((words) => words.together("--approve-all", "--by"));
  if (by.trim() === "") refuse((words) => words.missingValue("--by"));
  if (at === undefined) return refuse((words) => words.together("--approve-all", "--at"));
  const parts =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(at);
  if (dayOf(parts?.[1] ?? "") === undefined) refuse((words) => words.notATime(at));
  return { by, at };
}

function journalOf(given: Arguments): MatchOptions["journal"] {
  const path = given.value("journal");
  const exporter = exporterChoice(given);
  if (path === undefined) {
    if (exporter) refuse((words) => words.together("--format", "--journal"));
    return undefined;
  }
  return { path, exporter: exporter ?? refuse((words) => words.together("--journal", "--format")) };
}
