import type { Journal } from "../../domain/journal/document";
import type { Profile } from "../../domain/profile/profile";
import type { Language } from "../../words/language";
import type { DocumentStatus } from "../../words/sheets/memorial-columns";
import type { JournalLine } from "../../domain/journal/document";
import type { SheetRow } from "../row-link";

/** How a document stands, and who said so when. */
export interface DocumentReview {
  readonly status: DocumentStatus;
  readonly who?: string;
  /** `yyyy-mm-dd hh:mm` */
  readonly at?: string;
  /** why it was rejected */
  readonly reason?: string;
}

/** Control totals of a source, as they stood when it was read: minor units, debit and credit both positive. */
export interface SourceTotals {
  readonly name: string;
  readonly rows: number;
  readonly currency: string;
  readonly debit: number;
  readonly credit: number;
}

export interface MemorialInput {
  readonly journal: Pick<Journal, "documents">;
  /** by document number; a document that is not in it is proposed */
  readonly reviews: ReadonlyMap<string, DocumentReview>;
  readonly head: {
    readonly who: string;
    /** `yyyy-mm-dd hh:mm` */
    readonly at: string;
    readonly sources: readonly SourceTotals[];
    /** name and version, e.g. "Afletter 0.1.0" */
    readonly program: string;
  };
  readonly profile: Profile;
  readonly language: Language;
  /**
   * Where the row stands that a journal line comes from (spec 7: links to the sources). Left out where
   * the sources are not in the workbook that the sheet goes to: then there is no column for it.
   */
  readonly rowOf?: (from: NonNullable<JournalLine["from"]>) => SheetRow | undefined;
  /** what users wrote about matches, by match number: on the first line of their document */
  readonly notes?: ReadonlyMap<number, { readonly text: string }>;
  /** name of the sheet */
  readonly name: string;
  /** EUR where it is left out */
  readonly baseCurrency?: string;
}
