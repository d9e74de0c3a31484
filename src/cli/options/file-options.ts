import type { Exporter } from "../../exports/exporter";
import type { Language } from "../../words/language";
import { readArguments } from "../arguments";
import { refuse } from "../refusal";
import { exporterChoice, languageChoice, NOTATION, notationOf, onlyFile, type NotationOptions } from "./common";

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
