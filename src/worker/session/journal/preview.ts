import { accountNames } from "../../../sheets/memorial/account-names";
import type { JournalPreview } from "../../api";
import { journalAgain } from "./journal";
import { renewalOf } from "./renewal";
import type { Session } from "../session";

/**
 * What a memorial would hold that is made now, and every question that something waits for: also
 * documents that were proposed already can't be approved before their answer (spec 7, Route).
 */
export function previewOf(session: Session): JournalPreview {
  const { journal, withdrawn, waiting } = renewalOf(session);
  const { documents, leftOut } = journal;
  const lines = documents.flatMap((document) => document.lines);
  const accounts = new Map<string, { debit: number; credit: number }>();
  for (const { account, debit, credit } of lines) {
    const so = accounts.get(account) ?? { debit: 0, credit: 0 };
    accounts.set(account, { debit: so.debit + debit, credit: so.credit + credit });
  }
  const nameOf = accountNames(session.profile, session.language);
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  return {
    documents: documents.length,
    lines: lines.length,
    debit: sum(lines.map(({ debit }) => debit)),
    credit: sum(lines.map(({ credit }) => credit)),
    currency: "EUR",
    periods: [...new Set(documents.map(({ period }) => period))].sort(),
    accounts: [...accounts]
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([account, totals]) => ({ account, name: nameOf(account), ...totals })),
    questions: together(journal.questions, journalAgain(session, waiting).questions),
    leftOut,
    differences: sum(lines.filter(({ role }) => role === "difference").map(({ debit, credit }) => debit + credit)),
    ...(withdrawn.length > 0 ? { renews: withdrawn.length } : {}),
  };
}

type Questions = JournalPreview["questions"];

/** The same question of two lots of documents is one question, for as many as wait in both. */
function together(some: Questions, others: Questions): Questions {
  const keyOf = (question: Questions[number]) => JSON.stringify({ ...question, documents: 0 });
  const counts = new Map<string, Questions[number]>();
  for (const question of [...some, ...others]) {
    const before = counts.get(keyOf(question))?.documents ?? 0;
    counts.set(keyOf(question), { ...question, documents: before + question.documents });
  }
  return [...counts.values()];
}
