import { writeMemory } from "../../domain/learn/write-memory";
import type { Language } from "../../words/language";
import { refusals } from "../../words/cli/refusals";
import type { Files, Io } from "../io";
import { readMatchOptions, type MatchOptions } from "../options/match-options";
import { memoryAfter, openMemory } from "../memory";
import { chooseProfile } from "../profile";
import { continueRun } from "../earlier/continue-run";
import { linkedSheets } from "../earlier/linked-sheets";
import { readStoredState, refuseOtherStates } from "../earlier/stored-state";
import { showProgress } from "../progress";
import { refuseGivenTwice } from "../read/given-twice";
import { loadSources } from "../read/load-sources";
import { readMapping } from "../read/mapping";
import type { Reading } from "../read/read-list";
import type { Source } from "../read/source";
import { withoutCells } from "../read/without-cells";
import { reconcileSources } from "../reconcile-sources";
import { refuse } from "../refusal";
import { withFeeNotices } from "../result/fee-notices";
import { journalNotices, questionLine } from "../result/journal-notices";
import { memorialOf, NO_MEMORIAL } from "../result/journal-record";
import { unbookedRows } from "../result/unbooked";
import { matchesCsv } from "../result/matches-csv";
import { problemLine } from "../problem-line";
import { resultJson, type RunResult } from "../result/write-result";
import { refuseSameFiles, writeOutputs, type Output } from "../write/outputs";
import { journalOutputs, journalPaths, momentOf, unbookedOutput, type ApprovedJournal } from "../write/journal";
import { resultWorkbook } from "../write/workbook";

/**
 * `afletter match` (spec 11): reads, clears, and writes what was asked for.
 *
 * @returns 0, or 1 where some rows could not be read
 * @throws Refusal where nothing can be done
 */
export async function match(args: readonly string[], io: Io): Promise<0 | 1> {
  const options = readMatchOptions(args);
  const { language, notation } = options;
  const { profile, name } = chooseProfile(io.files, options.profile);
  if (options.approval && profile.fourEyes) refuse((words) => words.fourEyes);
  const learnt = options.memory === undefined ? undefined : openMemory(io.files, options.memory);
  const map = notation.map === undefined ? undefined : readMapping(io.files, notation.map);
  const reading = { notation, ...(map ? { map } : {}) };
  const { sources, stored } = readSources(options, io.files, reading);
  const inputs = [...sources.map(({ file }) => file.path), options.profile, ...(map ? [map.path] : [])];
  if (learnt && !options.approval) inputs.push(learnt.path);
  refuseSameFiles(io.files, inputs, pathsOf(options));

  const memory = learnt?.memory;
  const running = stored
    ? continueRun(sources, {
        stored,
        profile,
        language,
        ...(memory ? { memory } : {}),
        stamp: stampOf(options.approval),
        approves: options.approval !== undefined,
      })
    : reconcileSources(sources, profile, memory);
  const matched = await showProgress(io.stderr, language, running);
  // the flat list of matches does without a journal
  const isJournalled = options.approval ?? options.json ?? options.workbook;
  const memorial = isJournalled ? memorialOf(matched, sources, profile, options.approval) : NO_MEMORIAL;
  const [question] = memorial.questions;
  if (options.journal && question) refuse((words) => questionLine(words, question));
  const known = learnt && options.approval ? memoryAfter(learnt, matched, sources, options.approval) : memory;
  const told = withFeeNotices(sources, matched);
  const run: RunResult = {
    sources: told,
    matched,
    memorial,
    profile,
    profileName: name,
    language,
    ...(known ? { memory: known } : {}),
  };
  const outputs = outputsOf(options, run);
  if (learnt && known && options.approval) outputs.push({ path: learnt.path, pieces: [writeMemory(known)] });
  await writeOutputs(io, outputs);
  if (learnt?.isNew)
    await io.stderr.write(`${refusals(language).file(learnt.path, refusals(language).memoryStartsEmpty)}\n`);
  return report(io, language, told, journalNotices(language, memorial));
}

/** Reads everything, in a function of its own: what was read from is gone when the clearing begins. */
function readSources(options: MatchOptions, files: Files, reading: Reading) {
  const given = loadSources(files, options.openItems, options.statements, options.payouts, reading);
  refuseGivenTwice(given);
  const stored = readStoredState(given[0].file);
  refuseOtherStates(given);
  const sources = stored ? [...given, ...linkedSheets(given, stored, reading)] : given;
  return { stored, sources: options.workbook === undefined ? sources.map(withoutCells) : sources };
}

function stampOf(approval: MatchOptions["approval"]) {
  return approval ? { who: approval.by, at: momentOf(approval.at) } : { who: "", at: "" };
}

/** What could not be read, a line each; then what the journal left out. */
async function report(io: Io, language: Language, sources: readonly Source[], notices: readonly string[]) {
  let lines = "";
  let unread = 0;
  for (const { file, problems, notices: looks } of sources) {
    unread += problems.length;
    for (const problem of [...problems, ...looks]) lines += `${problemLine(language, file.path, problem)}\n`;
  }
  for (const notice of notices) lines += `${refusals(language).file("afletter", notice)}\n`;
  if (lines !== "") await io.stderr.write(lines);
  return unread > 0 ? 1 : 0;
}

function pathsOf({ json, matches, workbook, journal, memory, approval }: MatchOptions): string[] {
  return [json, matches, workbook, ...(journal ? journalPaths(journal.path) : []), approval && memory].filter(
    (path) => path !== undefined,
  );
}

function outputsOf(options: MatchOptions, run: RunResult): Output[] {
  const { json, matches, workbook, journal } = options;
  const outputs: Output[] = [];
  if (json !== undefined) outputs.push({ path: json, pieces: resultJson(run) });
  if (matches !== undefined) outputs.push({ path: matches, pieces: matchesCsv(run.matched) });
  if (workbook !== undefined) outputs.push({ path: workbook, pieces: resultWorkbook(run) });
  if (journal) {
    outputs.push(
      ...journalOutputs(journal.path, journal.exporter, approvedIn(run)),
      ...unbookedOutput(journal.path, unbookedRows(run.matched, run.memorial), run.language),
    );
  }
  return outputs;
}

function approvedIn({ memorial, profile, language }: RunResult): ApprovedJournal {
  const documents = [...memorial.earlier, ...memorial.documents].filter(({ number }) => memorial.approved.has(number));
  return { documents, profile, language, ...(memorial.approval ? { at: memorial.approval.at } : {}) };
}
