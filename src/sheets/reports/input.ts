import type { Day } from "../../domain/dates/day";
import type { NumberedMatch } from "../../domain/decisions/links-of";
import type { JournalDocument } from "../../domain/journal/document";
import type { LedgerSide } from "../../domain/journal/side";
import type { OpenItems } from "../../domain/ledger/open-items";
import type { StatementLines } from "../../domain/ledger/statement-lines";
import type { Language } from "../../words/language";
import type { SourceTotals } from "../memorial/input";
import type { NotBooked } from "./difference-kinds";

/** A match that holds its rows. */
export interface ReportMatch extends NumberedMatch {
  readonly isApproved: boolean;
}

/** What every report is made of (spec 7, Also written on request). */
export interface ReportInput {
  readonly items: OpenItems;
  readonly lines: StatementLines;
  /** cleared, accepted, proposed or approved: they take what they take */
  readonly matches: readonly ReportMatch[];
  readonly ledger: LedgerSide;
  /** the day that the report is of */
  readonly asOf: Day;
  /** what the ledger account says, in minor units of the base currency, debit positive; the list must equal it (spec 1) */
  readonly ledgerBalance?: number;
  /** EUR where it is left out */
  readonly baseCurrency?: string;
  readonly head: {
    readonly who: string;
    /** `yyyy-mm-dd hh:mm` */
    readonly at: string;
    readonly program: string;
    readonly sources: readonly SourceTotals[];
  };
  readonly language: Language;
  /** name of the sheet */
  readonly name: string;
}

export interface ReconciliationInput extends ReportInput {
  /** by match: the document as proposed or approved, else as it would be made now; it counts for all matches that it is of */
  readonly documents: ReadonlyMap<number, JournalDocument>;
  /** why a match gets no document (`JournalLeftOut`); undefined where it has one */
  readonly whyNotBooked: (match: number) => NotBooked | undefined;
  readonly accountName: (account: string) => string;
}
