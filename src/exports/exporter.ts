import type { JournalDocument } from "../domain/journal/document";
import type { Profile } from "../domain/profile/profile";
import type { Language } from "../words/language";

/** What an export needs besides the documents. */
export interface ExportContext {
  readonly language: Language;
  readonly profile: Profile;
  /** what an account is called; as far as the profile tells where it is left out */
  readonly accountName?: (account: string) => string;
  /** of debit and credit; EUR where it is left out */
  readonly baseCurrency?: string;
  /** name and version, e.g. "Afletter 0.1.0" */
  readonly program: string;
  /** when it is exported, `yyyy-mm-dd hh:mm`; the last document's date where it is left out */
  readonly at?: string;
  /** code of the administration in the package, where the file names it */
  readonly administration?: string;
  /** for the audit file */
  readonly company?: { readonly name: string; readonly taxNumber: string; readonly country: string };
}

/**
 * What one package imports. The documents are written as they are given: the caller gives approved
 * ones only (`approvedDocuments`). The text is complete, byte order mark included where the package
 * wants one; encode it as UTF-8.
 */
export interface Exporter {
  /** as on the command line (spec 11) */
  readonly id: string;
  /** the package's own name */
  readonly name: string;
  /** without a dot */
  readonly extension: "csv" | "xml" | "json";
  /**
   * The package does not tick off an invoice by what is in the file (spec 7, Exports; formats.md 4): the file
   * of `pairs` goes with it.
   */
  readonly needsPairs?: true;
  write(documents: readonly JournalDocument[], context: ExportContext): string;
}
