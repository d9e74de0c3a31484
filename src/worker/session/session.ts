import type { RowOutcome } from "../../domain/clear/status";
import type { Decision } from "../../domain/decisions/decision";
import type { Link, Naming } from "../../domain/decisions/link";
import type { NumberedMatch } from "../../domain/decisions/links-of";
import type { Memory } from "../../domain/learn/memory";
import type { OpenItems } from "../../domain/ledger/open-items";
import type { StatementLines } from "../../domain/ledger/statement-lines";
import type { Profile } from "../../domain/profile/profile";
import type { SheetSpec } from "../../sheets/sheet";
import type { CellTable } from "../../sources/table/cells/cells";
import type { Language } from "../../words/language";
import type { KnownHeads, MemorialDocument, SourceSummary } from "../api";
import type { Memorial } from "./journal/documents";
import type { Made } from "./sources/dropped";
import type { Proposal } from "./journal/memorial";

/** One list that was read: its rows as columns, and what was said about it. */
export interface List {
  readonly summary: SourceSummary;
  readonly sha256: string;
  readonly items?: OpenItems;
  readonly lines?: StatementLines;
}

/** Documents of a memorial, and what they were made of. */
interface KnownDocuments {
  readonly version: number;
  readonly memorial: number | undefined;
  readonly sheet: Memorial | undefined;
  readonly all: MemorialDocument[];
}

/** All lists together; `source` of an item or line is a position in `naming.sheets`. */
export interface Ledger {
  readonly items: OpenItems;
  readonly lines: StatementLines;
  /** the key of every row, and the names of the sheets */
  readonly naming: Naming;
}

/**
 * What the engine holds between two calls. One object, changed only by the verbs of
 * `engine.ts`; `version` tells views that were made of it when to be made anew.
 */
export interface Session {
  language: Language;
  profile: Profile;
  readonly outlines: Map<string, CellTable>;
  readonly lists: Map<string, List>;
  ledger: Ledger;
  /** every match that the workbook knows, in the order of the run; what became of each is in `decisions` */
  entries: readonly NumberedMatch[];
  /** links of matches with a row that is gone: kept, for the row may come back */
  staleLinks: readonly Link[];
  /** how the last run left every row; absent before the first */
  outcomes: { readonly items: readonly RowOutcome[]; readonly lines: readonly RowOutcome[] } | undefined;
  decisions: readonly Decision[];
  /** what is known of the memorials, by `Proposed.memorial` */
  readonly memorials: Map<number, Memorial>;
  /** what was proposed last, until something else is decided: to write its sheet, and to take it back where that fails */
  proposal?: Proposal | undefined;
  /** the documents of the memorial that was asked for last, as long as nothing changed */
  documents?: KnownDocuments;
  /** the rows of the report that was made last: to write its sheet */
  report?: SheetSpec["rows"];
  /** what approved clearings taught, as the workbook's sheet says it */
  memory: Memory;
  /** what the user said of lists before, by their heads; the latest last */
  knownHeads: readonly KnownHeads[];
  /** sheets of files that were dropped and are not written yet, by SHA-256 */
  readonly dropped: Map<string, readonly Made[]>;
  version: number;
}
