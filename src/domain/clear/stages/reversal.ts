import type { Progress } from "../../reconcile";
import { fold } from "../../text/fold";
import { countNames, isWaiting, type Books } from "../books";
import { because } from "../reasons";
import type { Criterion } from "../criterion";
import { evidenceOf } from "../evidence/evidence";
import { isRefused } from "../held";
import type { Match } from "../match";
import { momentOf } from "../moment";
import { told } from "../evidence/packed-evidence";
import { payerOf } from "../payer";
import { clear, matchOf, note, offer, type Results } from "../results";
import { rawReference, type Mention } from "../references/findings";
import { scoreOf } from "../score/score";
import { isSure } from "../evidence/sure";
import { minor } from "../../money/minor";
import type { Payout } from "../../payout/payouts";
import { PROVIDER_NAMES } from "../../payout/provider";
import { currencyOf } from "../item-index";

const WORDS =
  /\b(STORNO|STORNERING|STORNERINGEN|GESTORNEERD|TERUGBOEKING|TERUGGEBOEKT|GEWEIGERDE? INCASSO|INCASSO GEWEIGERD|RETOUR INCASSO|INCASSO RETOUR|REVERSAL|RETURNED|RTRN|CHARGEBACK|REFUSED)\b/;

const REVERSAL: Pick<Criterion, "name" | "byReference"> = { name: "reversal", byReference: true };

const SLICE = 5000;

/** Does the bank or the text say that the line takes an earlier one back? */
export function isReversal(books: Books, line: number): boolean {
  const kind = books.payouts?.kind(line);
  if (kind) return kind === "chargeback";
  return books.lines.reversal[line] === 1 || WORDS.test(fold(books.lines.description.at(line)));
}

/**
 * Storno (spec 3): a returned direct debit debits the debtor again under the original invoice
 * number; a returned payment to a supplier mirrors it. The collection that it takes back is
 * looked for among the lines of this run and the matches of earlier ones. It is cleared first,
 * then taken back, so that the item is open again for the next attempt. Not found: suggested.
 */
export function* findReversals(books: Books, results: Results): Generator<Progress> {
  const isOn = books.profile.criteria.includes("reversal");
  const returns: number[] = [];
  const { linesInOrder } = books;
  for (let i = 0; i < linesInOrder.length; i++) {
    if (i % SLICE === 0) yield { stage: "reversal", done: i, of: linesInOrder.length };
    const line = linesInOrder[i];
    if (isWaiting(books, line) && isReversal(books, line)) returns.push(line);
  }
  if (returns.length === 0) return;
  const naming = yield* linesByItem(books);
  const collected = amountsCollected([...books.held.matches, ...results.cleared]);
  for (const line of returns) {
    const amount = books.lineLeft[line];
    const mentions = (books.findings.of[line]?.mentions ?? []).filter(
      (m) => isSure(books, line, m) && books.items.openAmount[m.item] * amount <= 0,
    );
    const blocked = mentions.find((m) => books.blocked[m.item]);
    if (blocked) {
      note(results, line, because("namesBlocked", { reference: rawReference(books.items, blocked) }));
      books.setAside[line] = 1;
      continue;
    }
    // an item that is named twice, by its id and in the text, is one item
    const named = mentions.filter((m, i) => mentions.findIndex(({ item }) => item === m.item) === i);
    const found = named.flatMap((m) => originalsOf(books, line, m, naming, collected));
    const isTaken = isOn || books.payouts?.of(line) !== undefined;
    if (isTaken && found.length === 1 && !isRefused(books.held, [line], [found[0].item])) {
      const { item, original, mention } = found[0];
      if (original !== undefined) collect(books, results, original, mention);
      takeBack(books, results, line, item);
      continue;
    }
    setAside(books, results, line, mentions[0]);
  }
}

interface Original {
  readonly item: number;
  readonly mention: Mention;
  /** the line that collected it in this run; undefined where a held match did */
  readonly original?: number;
}

/** Collections of an item that a return may take back: same payer, opposite amount, not later. */
function originalsOf(
  books: Books,
  line: number,
  mention: Mention,
  naming: ReadonlyMap<number, readonly number[]>,
  collected: ReadonlyMap<number, readonly number[]>,
): Original[] {
  const { item } = mention;
  const amount = books.lineLeft[line];
  if (books.itemLeft[item] === 0 && collected.get(item)?.includes(-amount)) return [{ item, mention }];
  if (books.itemLeft[item] !== -amount || books.itemDone[item]) return [];
  const payer = payerOf(books, line);
  const earlier = (naming.get(item) ?? []).filter(
    (other) =>
      other !== line &&
      isWaiting(books, other) &&
      books.lineLeft[other] === -amount &&
      books.lines.bookingDate[other] <= books.lines.bookingDate[line] &&
      (payer === "" || payerOf(books, other) === "" || payerOf(books, other) === payer),
  );
  // of several collections the last one before the return was returned
  const last = earlier.at(-1);
  return last === undefined ? [] : [{ item, mention, original: last }];
}

/** By item what was taken of it: by earlier runs, and in a batch of this one, for batches come first (spec 2). */
function amountsCollected(matches: readonly Match[]): Map<number, number[]> {
  const amounts = new Map<number, number[]>();
  for (const { criterion, items } of matches) {
    if (criterion === "reversal") continue;
    for (const { index, amount } of items) {
      const list = amounts.get(index);
      if (list) list.push(amount);
      else amounts.set(index, [amount]);
    }
  }
  return amounts;
}

function* linesByItem(books: Books): Generator<Progress, Map<number, number[]>> {
  const naming = new Map<number, number[]>();
  let done = 0;
  for (const line of books.linesInOrder) {
    if (done++ % SLICE === 0) yield { stage: "reversal", done, of: books.lines.count };
    if (!isWaiting(books, line)) continue;
    const items = new Set(
      books.findings.of[line]?.mentions.filter((m) => isSure(books, line, m)).map((m) => m.item) ?? [],
    );
    for (const item of items) {
      const list = naming.get(item);
      if (list) list.push(line);
      else naming.set(item, [line]);
    }
  }
  return naming;
}

/** The collection itself, by the reference that it names. */
function collect(books: Books, results: Results, line: number, mention: Mention): void {
  const kind = books.findings.of[line]?.mentions.find((m) => m.item === mention.item)?.kind;
  const name =
    kind === "end-to-end" || kind === "batch"
      ? "end-to-end-id"
      : kind === "payment"
        ? "payment-reference-and-amount"
        : "our-reference-and-amount";
  clear(books, results, {
    criterion: name,
    lines: [{ index: line, amount: books.lineLeft[line] }],
    items: [{ index: mention.item, amount: books.itemLeft[mention.item] }],
    tells: momentOf(books, { name, byReference: true }, line, [mention.item]),
  });
}

/** The item is open again: what was taken of it is given back. */
function takeBack(books: Books, results: Results, line: number, item: number): void {
  const amount = books.lineLeft[line];
  const tells = momentOf(books, REVERSAL, line, [item]);
  books.lineLeft[line] = 0;
  books.lineDone[line] = 1;
  countNames(books, line, -1);
  books.itemLeft[item] -= amount;
  books.itemDone[item] = 0;
  const taking = { criterion: REVERSAL.name, lines: [{ index: line, amount }], items: [{ index: item, amount }] };
  const match = matchOf(books, "cleared", { ...taking, tells });
  results.cleared.push({
    ...match,
    items: [{ index: item, amount: minor(amount), rest: minor(books.itemLeft[item]) }],
  });
}

/** A return without its original clears nothing, and no credit note may take its place. */
function setAside(books: Books, results: Results, line: number, mention: Mention | undefined): void {
  const [notOpen = ""] = books.findings.of[line]?.notOpen ?? [];
  const reason = because("originalNotFound", {
    reference: mention ? rawReference(books.items, mention) : notOpen,
  });
  note(results, line, reason);
  books.setAside[line] = 1;
  // an invoice that left the list may be the original (spec 3, Storno); the bank's own charge has none
  const isKnown = mention !== undefined || notOpen !== "" || books.assigned.of[line] !== undefined;
  const payout = books.payouts?.of(line);
  if (payout && !isKnown && clearChargeback(books, results, line, payout)) return;
  if (!payout && (!isKnown || !books.profile.criteria.includes("reversal"))) return;
  offer(books, results, {
    criterion: "reversal",
    lines: [{ index: line, amount: books.lineLeft[line] }],
    items: mention ? [{ index: mention.item, amount: books.lineLeft[line] }] : [],
    score: scoreOf("reversal", "originalNotFound", 1),
    why: reason.code,
    tells: { explanation: because("reversal", { ...reason.facts, amount: books.lineLeft[line], why: reason.code }) },
  });
}

/**
 * A chargeback of which nobody knows whose payment it takes back is still money that the provider kept (spec 6): it goes
 * to *vraagposten* where the profile has that account, as the provider's corrections do.
 */
function clearChargeback(books: Books, results: Results, line: number, { provider, reference }: Payout): boolean {
  if (books.profile.accounts.unexplained === undefined || isRefused(books.held, [line], [])) return false;
  const amount = books.lineLeft[line];
  clear(books, results, {
    criterion: "payout",
    lines: [{ index: line, amount }],
    items: [],
    contra: { name: "unexplained" },
    tells: told(
      evidenceOf(books, { name: "payout", byReference: false }, line, []),
      because("payout", {
        kind: "chargeback",
        amount,
        currency: currencyOf(books.lines.currency.at(line)),
        provider: PROVIDER_NAMES[provider],
        reference,
        lineCount: 1,
      }),
    ),
  });
  return true;
}
