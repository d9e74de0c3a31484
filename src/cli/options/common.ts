import { EXPORTERS, exporterOf } from "../../exports";
import type { Exporter } from "../../exports/exporter";
import type { DecimalMark } from "../../sources/table/cells/amount-text";
import type { DateOrder } from "../../sources/table/cells/date-text";
import type { Ledger } from "../../sources/table/recognise/fields";
import { LANGUAGES, type Language } from "../../words/language";
import { choiceOf, type Arguments } from "../arguments";
import { refuse } from "../refusal";

/** How columns are to be read where they do not tell themselves. */
export interface NotationOptions {
  readonly decimal?: DecimalMark;
  readonly dateOrder?: DateOrder;
  readonly ledger?: Ledger;
  /** path of a column mapping */
  readonly map?: string;
}

/** The options by which any list is read. */
export const NOTATION = {
  ledger: "value",
  map: "value",
  decimal: "value",
  "date-order": "value",
  language: "value",
} as const;

/** @throws Refusal */
export function notationOf(given: Arguments): NotationOptions {
  return optional({
    decimal: choiceOf(given, "decimal", ["comma", "point"]),
    dateOrder: choiceOf(given, "date-order", ["dmy", "mdy", "ymd"]),
    ledger: choiceOf(given, "ledger", ["receivable", "payable", "mixed"]),
    map: given.value("map"),
  });
}

/** @throws Refusal */
export function languageChoice(given: Arguments): Language {
  return choiceOf(given, "language", LANGUAGES) ?? "nl";
}

/** The package that a journal is for. @throws Refusal */
export function exporterChoice(given: Arguments): Exporter | undefined {
  const id = choiceOf(
    given,
    "format",
    EXPORTERS.map((exporter) => exporter.id),
  );
  return id === undefined ? undefined : exporterOf(id);
}

/** The one file that a command is about. @throws Refusal */
export function onlyFile({ positionals }: Arguments): string {
  const [file, extra] = positionals;
  if (extra !== undefined) refuse((words) => words.tooManyFiles(extra));
  return file ?? refuse((words) => words.required("FILE"));
}

/** Leaves out what is undefined. */
export function optional<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
