import type { JournalDocument } from "../../domain/journal/document";
import type { Profile } from "../../domain/profile/profile";
import type { ExportContext, Exporter } from "../../exports/exporter";
import { matchPairs, type PairRow } from "../../exports/match-pairs";
import { pairs } from "../../exports/pairs";
import type { Language } from "../../words/language";
import { BASE_CURRENCY } from "../result/journal-record";
import type { Output } from "./outputs";

/** Approved documents, and what an export needs besides them. */
export interface ApprovedJournal {
  readonly documents: readonly JournalDocument[];
  readonly profile: Profile;
  readonly language: Language;
  /** when they were approved, as it was given */
  readonly at?: string;
}

/**
 * The documents as a package imports them; beside them, where a journal line alone does not tick off the
 * invoice, the file of pairs (`pairsPath`). Standard output has room for the journal alone.
 */
export function journalOutputs(path: string, exporter: Exporter, journal: ApprovedJournal): Output[] {
  const context = contextOf(journal);
  const main: Output = { path, pieces: written(() => exporter.write(journal.documents, context)) };
  if (!exporter.needsPairs || path === "-") return [main];
  return [main, { path: pairsPath(path), pieces: written(() => pairs(journal.documents, context)) }];
}

/**
 * The matches that get no document because their package processes the statement itself (spec 7, Route c), as
 * the list to tick off beside the journal; nothing where there are none.
 */
export function unbookedOutput(path: string, pairs: readonly PairRow[], language: Language): Output[] {
  if (pairs.length === 0 || path === "-") return [];
  return [{ path: unbookedPath(path), pieces: written(() => matchPairs(pairs, language)) }];
}

/** Everything that a journal of this name may be written to. */
export function journalPaths(path: string): string[] {
  return path === "-" ? [path] : [path, pairsPath(path), unbookedPath(path)];
}

/** @example pairsPath("journaal.xml") // "journaal.pairs.csv" */
function pairsPath(path: string): string {
  return `${withoutExtension(path)}.pairs.csv`;
}

/** @example unbookedPath("journaal.xml") // "journaal.unbooked.csv" */
function unbookedPath(path: string): string {
  return `${withoutExtension(path)}.unbooked.csv`;
}

function withoutExtension(path: string): string {
  return path.replace(/\.[A-Za-z0-9]{1,4}$/, "");
}

function contextOf({ profile, language, at }: ApprovedJournal): ExportContext {
  return {
    language,
    profile,
    baseCurrency: BASE_CURRENCY,
    program: `Afletter ${BUILD.version}`,
    ...(at === undefined ? {} : { at: momentOf(at) }),
  };
}

/** Made when it is written, not before. */
function* written(text: () => string): Generator<string> {
  yield text();
}

/** `yyyy-mm-dd hh:mm` of a time as it was given. */
export function momentOf(at: string): string {
  return at.slice(0, 16).replace("T", " ");
}
