import { dayOf } from "../domain/dates/iso";
import { EXPORTERS, exporterOf } from "../exports";
import type { Exporter } from "../exports/exporter";
import type { DecimalMark } from "../sources/table/amount-text";
import type { DateOrder } from "../sources/table/date-text";
import type { Ledger } from "../sources/table/fields";
import type { Language } from "../words/language";
import { choiceOf, readArguments, type Arguments } from "./arguments";
import { refuse } from "./refusal";

/** How columns are to be read where they do not tell themselves. */
export interface NotationOptions {
  readonly decimal?: DecimalMark;
  readonly dateOrder?: DateOrder;
  readonly ledger?: Ledger;
  /** path of a column mapping */
  readonly map?: string;
}

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
  readonly profile: string;
  readonly notation: NotationOptions;
  readonly language: Language;
  readonly approval?: Approval;
  readonly json?: string;
  readonly matches?: string;
  readonly workbook?: string;
  readonly journal?: { readonly path: string; readonly exporter: Exporter };
}

const NOTATION = { ledger: "value", map: "value", decimal: "value", "date-order": "value", language: "value" } as const;

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
  if (given.values("payout").length > 0) refuse((words) => words.noPayouts);
  if (given.value("memory") !== undefined) refuse((words) => words.noMemory);
  const openItems = given.value("open-items") ?? refuse((words) => words.required("--open-items"));
  const approval = approvalOf(given);
  const journal = journalOf(given);
  if (journal && !approval) refuse((words) => words.nothingApproved);
  const outputs = optional({
    json: given.value("json"),
    matches: given.value("matches"),
    workbook: given.value("workbook"),
    journal,
  });
  return {
    openItems,
    statements: given.values("statement"),
    profile: given.value("profile") ?? "afletter",
    notation,
    language,
    ...(approval ? { approval } : {}),
    // who asks for nothing in particular gets the result
    ...(Object.keys(outputs).length === 0 ? { json: "-" } : outputs),
  };
}

/** What `afletter read` was asked for. */
export interface ReadFileOptions {
  readonly file: string;
  readonly json: string;
  readonly notation: NotationOptions;
  readonly language: Language;
}

/** @throws Refusal */
export function readReadOptions(args: readonly string[]): ReadFileOptions {
  const given = readArguments(args, { ...NOTATION, json: "value" }, "read");
  const notation = notationOf(given);
  return { file: onlyFile(given), json: given.value("json") ?? "-", notation, language: languageChoice(given) };
}

/** What `afletter export` was asked for. */
export interface ExportOptions {
  readonly result: string;
  readonly journal: string;
  readonly exporter: Exporter;
  readonly language: Language;
}

/** @throws Refusal */
export function readExportOptions(args: readonly string[]): ExportOptions {
  const given = readArguments(args, { format: "value", journal: "value", language: "value" }, "export");
  const result = onlyFile(given);
  return {
    result,
    journal: given.value("journal") ?? "-",
    exporter: exporterChoice(given) ?? refuse((words) => words.required("--format")),
    language: languageChoice(given),
  };
}

function onlyFile({ positionals }: Arguments): string {
  const [file, extra] = positionals;
  if (extra !== undefined) refuse((words) => words.tooManyFiles(extra));
  return file ?? refuse((words) => words.required("FILE"));
}

function notationOf(given: Arguments): NotationOptions {
  return optional({
    decimal: choiceOf(given, "decimal", ["comma", "point"]),
    dateOrder: choiceOf(given, "date-order", ["dmy", "mdy", "ymd"]),
    ledger: choiceOf(given, "ledger", ["receivable", "payable", "mixed"]),
    map: given.value("map"),
  });
}

function languageChoice(given: Arguments): Language {
  return choiceOf(given, "language", ["nl", "en"]) ?? "nl";
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

function exporterChoice(given: Arguments): Exporter | undefined {
  const id = choiceOf(
    given,
    "format",
    EXPORTERS.map((exporter) => exporter.id),
  );
  return id === undefined ? undefined : exporterOf(id);
}

/** Leaves out what is undefined. */
function optional<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
