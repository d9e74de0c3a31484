import { dayOf } from "../../domain/dates/iso";
import type { JournalDocument, JournalLeftOut, JournalLine, JournalQuestion } from "../../domain/journal/document";
import { minorOfDecimal } from "../../domain/money/decimal";
import type { Minor } from "../../domain/money/minor";
import { PROFILES } from "../../domain/profile/builtin";
import type { Profile } from "../../domain/profile/profile";
import type { PairRow } from "../../exports/match-pairs";
import { refuse } from "../refusal";
import { BASE_CURRENCY } from "./journal-record";
import { recordOf, textOf, type Fields, type No } from "./fields";
import { readLeftOut } from "./read-left-out";
import { RESULT_SCHEMA } from "./write-result";

/** The journal of a result: its approved documents, and how many wait. */
export interface ReadJournal {
  readonly documents: readonly JournalDocument[];
  /** documents that are not approved */
  readonly proposed: number;
  /** with the accounts that were used */
  readonly profile: Profile;
  readonly at?: string;
  /** what was asked and what got no document, as far as it is known what that is */
  readonly questions: readonly JournalQuestion[];
  readonly leftOut: readonly JournalLeftOut[];
  /** what the package books itself, to be ticked off (`matchPairs`) */
  readonly unbooked: readonly PairRow[];
}

/**
 * Reads the journal back from a result (spec 11, export). Every document must balance: a result is a text
 * that anybody can change, and an unbalanced journal never leaves the program (law 2).
 *
 * @throws Refusal that names what is not right
 */
export function readJournal(path: string, text: string): ReadJournal {
  const no = (what: string): never => refuse((words) => words.notAResult(path, what));
  const result = recordOf(parsed(path, text)) ?? no("{}");
  if (result.schema !== RESULT_SCHEMA) no(`schema ${String(result.schema)}`);
  const journal = recordOf(result.journal) ?? no("journal");
  if (journal.currency !== BASE_CURRENCY) no("journal.currency");
  if (!Array.isArray(journal.documents)) no("journal.documents");
  const records = journal.documents as readonly unknown[];
  const approved: JournalDocument[] = [];
  let at: string | undefined;
  records.forEach((value, i) => {
    const where = `journal.documents[${i}]`;
    const record = recordOf(value) ?? no(where);
    const approval = recordOf(record.approval) ?? no(`${where}.approval`);
    if (approval.status !== "approved") return;
    at ??= textOf(approval.at) || undefined;
    approved.push(documentOf(record, where, no));
  });
  const accounts = recordOf(journal.accounts) ?? {};
  const ownAccounts = recordOf(journal.ownAccounts) ?? {};
  return {
    documents: approved,
    proposed: records.length - approved.length,
    profile: { ...PROFILES.afletter, accounts, ownAccounts } as Profile,
    ...(at === undefined ? {} : { at }),
    ...readLeftOut(journal, no),
  };
}

function documentOf(record: Fields, where: string, no: No): JournalDocument {
  const date = dayOf(textOf(record.date)) ?? no(`${where}.date`);
  if (!Array.isArray(record.lines)) no(`${where}.lines`);
  const lines = (record.lines as readonly unknown[]).map((line, i) => lineOf(line, `${where}.lines[${i}]`, no));
  if (lines.reduce((sum, { debit, credit }) => sum + debit - credit, 0) !== 0) no(`${where}: debit <> credit`);
  return {
    number: textOf(record.number) || no(`${where}.number`),
    match: Number(record.match),
    ...(Array.isArray(record.matches) ? { matches: record.matches.map(Number) } : {}),
    journal: textOf(record.journal),
    date,
    period: textOf(record.period),
    lines,
  };
}

/** Texts that every line has, "" where the result leaves them out. */
const TEXTS = ["relationCode", "relationName", "invoiceNumber", "description", "currency"] as const;
/** Texts that a line may have. */
const OPTIONAL = ["accountName", "side", "vatCode", "costCentre", "costUnit"] as const;

function lineOf(value: unknown, where: string, no: No): JournalLine {
  const record = recordOf(value) ?? no(where);
  const amount = (field: string, currency: string): Minor => {
    const read = minorOfDecimal(textOf(record[field]), currency);
    return typeof read === "string" || read < 0 ? no(`${where}.${field}`) : read;
  };
  const account = textOf(record.account) || no(`${where}.account`);
  const optional = OPTIONAL.filter((field) => textOf(record[field]) !== "");
  return {
    ...Object.fromEntries(optional.map((field) => [field, textOf(record[field])])),
    ...(Object.fromEntries(TEXTS.map((field) => [field, textOf(record[field])])) as Record<
      (typeof TEXTS)[number],
      string
    >),
    role: textOf(record.role) as JournalLine["role"],
    account,
    debit: amount("debit", BASE_CURRENCY),
    credit: amount("credit", BASE_CURRENCY),
    ...(typeof record.match === "number" ? { match: record.match } : {}),
    ...(record.foreign === undefined ? {} : { foreign: amount("foreign", textOf(record.currency)) }),
  };
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // where it stops being JSON the engine words differently in every version: the line is ours to find
    return refuse((words) => words.notJson(path, 1));
  }
}
