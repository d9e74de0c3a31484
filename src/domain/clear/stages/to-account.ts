import { accountNumber, contraOf, type Destination } from "../../assign/destination";
import type { Progress } from "../../reconcile";
import { isOpen, isWaiting, type Books } from "../books";
import { currencyOf } from "../item-index";
import type { Takes } from "../criterion";
import { hasSingle } from "../criteria/date";
import { evidenceOf } from "../evidence/evidence";
import { isRefused } from "../held";
import type { Contra, Evidence, Explanation } from "../match";
import { told } from "../evidence/packed-evidence";
import { because } from "../reasons";
import { rawReference } from "../references/findings";
import { clear, note, offer, type Results } from "../results";
import { scoreOf } from "../score/score";

const NAME = "assignment-rule";
const SLICE = 5000;

/**
 * Lines that go to a G/L account as a whole (spec 2, 3 and 6): transfers between own accounts,
 * lines that a rule of the user sends there, payouts of a provider without a report. Clearing takes
 * precedence: a line that names an open item, or whose relation has one of exactly its amount, is
 * only suggested for the account; so is every line whose account the profile does not know yet.
 */
export function* clearToAccounts(books: Books, results: Results): Generator<Progress> {
  const { destination } = books.assigned;
  const lines = [...destination.keys()].sort((a, b) => books.lineRank[a] - books.lineRank[b]);
  for (let i = 0; i < lines.length; i++) {
    if (i % SLICE === 0) yield { stage: NAME, done: i, of: lines.length };
    const line = lines[i];
    const goesTo = destination.get(line)!;
    const isTransfer = goesTo.kind === "internalTransfer";
    const isThere = isTransfer ? books.lineLeft[line] !== 0 && !books.lineDone[line] : isWaiting(books, line);
    if (!isThere || isRefused(books.held, [line], [])) continue;
    // a payout that its report knows, with another amount or more than once
    if (goesTo.kind === "provider" && results.offers.has(line)) continue;
    const contra = contraOf(goesTo);
    const taking = { criterion: NAME, lines: takesOf(books, line), items: [], contra } as const;
    const evidence = evidenceFor(books, line, goesTo);
    const facts = factsFor(books, line, goesTo, contra);
    const hold = (isTransfer ? undefined : holdOf(books, line)) ?? withoutAccount(books, contra);
    if (!hold) {
      clear(books, results, { ...taking, tells: told(evidence, because(NAME, facts)) });
      continue;
    }
    note(results, line, hold);
    const why = hold.code;
    const tells = { explanation: because(NAME, { ...facts, ...hold.facts, why }) };
    offer(books, results, { ...taking, evidence, score: scoreOf(NAME, why, 1), why, tells });
  }
}

/** Why a line that has somewhere to go may only be suggested for it. */
function holdOf(books: Books, line: number): Explanation | undefined {
  const finding = books.findings.of[line];
  const named = finding?.mentions.find(
    (m) => isOpen(books, m.item) && (m.weakness === undefined || books.itemLeft[m.item] === books.lineLeft[line]),
  );
  if (named) return because("namesAnother", { reference: rawReference(books.items, named) });
  // a return of an invoice that left the list is no cost (spec 3, Storno)
  const [reference] = finding?.notOpen ?? [];
  if (books.setAside[line] && reference !== undefined) return because("originalNotFound", { reference });
  const relation = books.assigned.relation[line];
  const currency = currencyOf(books.lines.currency.at(line));
  const hasItem = relation >= 0 && hasSingle(books, relation, currency, books.lineLeft[line]);
  return hasItem ? because("exactElsewhere") : undefined;
}

/** Which account is missing is asked, never guessed; what was accepted is asked for by the journal. */
function withoutAccount(books: Books, contra: Contra): Explanation | undefined {
  return accountNumber(contra, books.profile) === "" ? because("noAccount") : undefined;
}

function takesOf(books: Books, line: number): Takes {
  return [{ index: line, amount: books.lineLeft[line] }];
}

/** What the rule looked at, or the counterparty, each as it stands in its cell. */
function evidenceFor(books: Books, line: number, goesTo: Destination): Evidence[] {
  const conditions = goesTo.kind === "rule" ? goesTo.rule.when.map(({ field }) => field) : [];
  const whole = goesTo.kind === "internalTransfer" ? ["iban" as const] : ["name" as const];
  const fields = new Set(goesTo.kind === "rule" ? conditions : whole);
  const found = [...fields].map(
    (field) => ({ field, found: books.lines[field].at(line), in: { side: "line", index: line, field } }) as const,
  );
  const amount = evidenceOf(books, { name: NAME, byReference: false }, line, []).filter((e) => e.field === "amount");
  return [...found, ...amount];
}

function factsFor(books: Books, line: number, goesTo: Destination, contra: Contra): Explanation["facts"] {
  return {
    amount: books.lineLeft[line],
    currency: currencyOf(books.lines.currency.at(line)),
    date: books.lines.bookingDate[line],
    kind: goesTo.kind,
    account: accountNumber(contra, books.profile),
    ...(goesTo.kind === "rule" && { rule: goesTo.label }),
    ...(goesTo.kind === "provider" && { provider: goesTo.provider }),
    ...(goesTo.kind === "internalTransfer" && { counterparty: books.lines.iban.at(line) }),
    ...(contra.vatCode !== undefined && { vatCode: contra.vatCode }),
    ...(contra.costCentre !== undefined && { costCentre: contra.costCentre }),
    ...(contra.costUnit !== undefined && { costUnit: contra.costUnit }),
  };
}
