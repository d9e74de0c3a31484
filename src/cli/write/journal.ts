import type { JournalDocument } from "../../domain/journal/document";
import type { Profile } from "../../domain/profile/profile";
import type { Exporter } from "../../exports/exporter";
import type { Language } from "../../words/language";
import { BASE_CURRENCY } from "../result/journal-record";

/** Approved documents, and what an export needs besides them. */
export interface ApprovedJournal {
  readonly documents: readonly JournalDocument[];
  readonly profile: Profile;
  readonly language: Language;
  /** when they were approved, as it was given */
  readonly at?: string;
}

/** The documents as a package imports them. */
export function* journalText(
  exporter: Exporter,
  { documents, profile, language, at }: ApprovedJournal,
): Generator<string> {
  yield exporter.write(documents, {
    language,
    profile,
    baseCurrency: BASE_CURRENCY,
    program: `Afletter ${BUILD.version}`,
    ...(at === undefined ? {} : { at: momentOf(at) }),
  });
}

/** `yyyy-mm-dd hh:mm` of a time as it was given. */
export function momentOf(at: string): string {
  return at.slice(0, 16).replace("T", " ");
}
