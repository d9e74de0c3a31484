import { NO_DAY } from "../../domain/dates/day";
import { dayOf } from "../../domain/dates/iso";
import type { JournalLeftOut, JournalQuestion } from "../../domain/journal/document";
import { minorOfDecimal } from "../../domain/money/decimal";
import { ACCOUNT_NAMES } from "../../domain/profile/profile";
import type { PairRow } from "../../exports/match-pairs";
import { recordOf, textOf, type Fields, type No } from "./fields";
import type { ReadJournal } from "./read-journal";

const REASONS = ["pairs", "closedPeriod", "noBaseAmount", "noDate", "payoutUntied"] as const;

/** What a journal leaves out and why, and what is to be ticked off instead; what nobody knows is passed over. */
export function readLeftOut(journal: Fields, no: No): Pick<ReadJournal, "questions" | "leftOut" | "unbooked"> {
  const leftOut: JournalLeftOut[] = [];
  const unbooked: PairRow[] = [];
  listOf(journal.leftOut).forEach((record, i) => {
    const reason = REASONS.find((known) => known === record.reason);
    const match = Number(record.match);
    if (reason === undefined || !Number.isSafeInteger(match)) return;
    const firstOpenDate = dayOf(textOf(record.firstOpenDate));
    leftOut.push({ match, reason, ...(firstOpenDate === undefined ? {} : { firstOpenDate }) });
    listOf(record.rows).forEach((row, r) => {
      unbooked.push(rowOf(match, row, (field) => no(`journal.leftOut[${i}].rows[${r}].${field}`)));
    });
  });
  return { questions: listOf(journal.questions).flatMap(questionOf), leftOut, unbooked };
}

function rowOf(match: number, row: Fields, no: No): PairRow {
  const currency = textOf(row.currency) || no("currency");
  const amount = (field: "amount" | "rest"): number => {
    const read = minorOfDecimal(textOf(row[field]), currency);
    return typeof read === "string" ? no(field) : read;
  };
  const kind = row.kind === "line" || row.kind === "item" ? row.kind : no("kind");
  const date = row.date === undefined ? NO_DAY : (dayOf(textOf(row.date)) ?? no("date"));
  return {
    ...{ match, kind, date, currency, amount: amount("amount"), rest: amount("rest") },
    account: textOf(row.account),
    relationCode: textOf(row.relationCode),
    relationName: textOf(row.relationName),
    invoiceNumber: textOf(row.invoiceNumber),
    description: textOf(row.description),
  };
}

function questionOf({ kind, ownAccount, account, documents }: Fields): JournalQuestion[] {
  const count = Number(documents);
  if (kind === "account") {
    const name = ACCOUNT_NAMES.find((known) => known === account);
    return name ? [{ kind, account: name, documents: count }] : [];
  }
  if (kind !== "route" && kind !== "suspenseAccount" && kind !== "bankLedger") return [];
  return [{ kind, ownAccount: textOf(ownAccount), documents: count }];
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(recordOf).filter((one) => one !== undefined) : [];
}
