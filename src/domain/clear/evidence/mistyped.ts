import { NO_RELATION } from "../../assign/relations";
import { compactIban } from "../../text/iban";
import { fold } from "../../text/fold";
import { beforeOneError, isOneError } from "../../text/one-error";
import { compact, numberedOf, withoutZeros, zeros } from "../../text/reference";
import { tokenise } from "../../text/tokens";
import { currencyOf, type Books } from "../books";
import { entriesOf, hasEntries, REFERENCE_FIELDS, seriesOf, type ReferenceField } from "../references";
import { surroundings, weaknessOf } from "../references/surroundings";
import { eachWindow, type Window } from "../references/windows";

/** With fewer characters one error says too little. */
const SHORTEST = 6;

/** A number in a line's text that is no reference of the list. */
export interface Typed {
  /** letters and digits, the letter O read as zero */
  readonly key: string;
  /** as it stands in the text */
  readonly found: string;
  readonly field: "description" | "paymentReference";
  /** could it be a number of our own that left the list? */
  readonly looksLikeOurs: boolean;
}

/** By the amounts of the lines, which every run has of its own: with the run it is forgotten. */
const remembered = new WeakMap<Float64Array, Map<number, readonly Typed[]>>();

/**
 * The numbers of a line that name nothing in the list and are no date, amount, account or telephone
 * number; several criteria ask for them.
 */
export function typedNumbers(books: Books, line: number): readonly Typed[] {
  let known = remembered.get(books.lineAmount);
  if (!known) remembered.set(books.lineAmount, (known = new Map<number, readonly Typed[]>()));
  let typed = known.get(line);
  if (!typed) known.set(line, (typed = lookFor(books, line)));
  return typed;
}

function lookFor(books: Books, line: number): readonly Typed[] {
  let typed = NOTHING;
  for (const field of FIELDS) {
    const text = books.lines[field].at(line);
    if (!hasFourDigits(text)) continue;
    const found = numbersIn(books, line, text, field);
    if (found.length > 0) typed = typed.length > 0 ? [...typed, ...found] : found;
  }
  return typed;
}

const FIELDS = ["description", "paymentReference"] as const;
const NOTHING: readonly Typed[] = [];

/** Four digits with at most one sign between each and the next? */
function hasFourDigits(text: string): boolean {
  return text.length > 3 && /\d(?:\D?\d){3}/.test(text);
}

function numbersIn(books: Books, line: number, text: string, field: Typed["field"]): Typed[] {
  const { references, lines } = books;
  const folded = fold(text);
  const tokens = tokenise(folded);
  const around = surroundings(folded, tokens, references, {
    ibans: () => [compactIban(lines.iban.at(line)), compactIban(lines.ownAccount.at(line))].filter(Boolean),
    amount: lines.amount[line],
    currency: lines.currency.at(line),
  });
  const found: Typed[] = [];
  eachWindow(folded, tokens, 3, references.longestPrefix, (window) => {
    const key = zeros(window.typed);
    const parts = numberedOf(key);
    if (key.length < SHORTEST - 1 || !parts || parts.digits.length < 4 || isLoose(folded, tokens, window)) return;
    const weakness = weaknessOf(around, window);
    if ((weakness !== undefined && weakness !== "short") || hasEntries(references.byKey, key)) return;
    const looksLikeOurs = references.series.has(seriesOf(parts.prefix, parts.digits));
    found.push({ key, found: text.slice(tokens[window.from].start, tokens[window.to].end), field, looksLikeOurs });
  });
  return found;
}

/** Are its pieces only next to each other by accident: blanks between more than two of them? */
function isLoose(folded: string, tokens: ReturnType<typeof tokenise>, { from, to }: Window): boolean {
  if (tokens[from].digits === 0 && to > from && /\s/.test(folded.slice(tokens[from].end, tokens[from + 1].start))) {
    return tokens[from].text.length > 3;
  }
  return to - from > 1 && /\s/.test(folded.slice(tokens[from].end, tokens[to].start));
}

/** How an item may be named: its references, with and without the letters in front. */
function keysOf(books: Books, item: number): { readonly field: ReferenceField; readonly keys: readonly string[] }[] {
  const fields: readonly ReferenceField[] = ["invoiceNumber", "ourReference", "yourReference", "paymentReference"];
  return fields.flatMap((field) => {
    const key = zeros(compact(books.items[field].at(item)));
    if (key.length < SHORTEST) return [];
    const digits = numberedOf(key)?.digits ?? "";
    return [{ field, keys: digits.length >= SHORTEST && digits !== key ? [key, digits] : [key] }];
  });
}

/** Is the number one typing error away from a reference of the item, and from which? */
export function isErrorOf(books: Books, typed: Typed, item: number): ReferenceField | undefined {
  return keysOf(books, item).find(({ keys }) => keys.some((key) => isOneError(typed.key, key)))?.field;
}

/** Items, open or not, of whatever relation, from a reference of which the number is one error away. */
export function withinOneError(books: Books, typed: Typed): Set<number> {
  const { references } = books;
  const items = new Set<number>();
  const digits = numberedOf(typed.key)?.prefix === "" ? typed.key : "";
  const add = (entries: readonly number[]) => {
    for (const entry of entries) {
      if (REFERENCE_FIELDS[references.field[entry]] !== "batchId") items.add(references.item[entry]);
    }
  };
  for (const variant of beforeOneError(typed.key)) {
    add(entriesOf(references.byKey, variant));
    if (digits !== "") add(entriesOf(references.byCore, withoutZeros(variant)));
  }
  return items;
}

/** A number of the line that is one error away from an open item of its relation outside the reading. */
export function mistypedElsewhere(
  books: Books,
  line: number,
  reading: readonly number[],
): { readonly typed: Typed; readonly item: number } | undefined {
  const relation = books.assigned.relation[line];
  if (relation === NO_RELATION) return undefined;
  const numbers = typedNumbers(books, line);
  if (numbers.length === 0) return undefined;
  const others = books.itemIndex
    .ofRelation(relation)
    .filter((item) => books.itemAmount[item] !== 0 && !reading.includes(item));
  for (const typed of numbers) {
    // mostly the relation has a few items, and none of them is near: then the list need not be asked
    if (others.length <= FEW_ITEMS && !others.some((item) => mayBeMeant(books, typed, item))) continue;
    for (const item of withinOneError(books, typed)) {
      if (books.relations.ofItem[item] === relation && !reading.includes(item) && books.itemAmount[item] !== 0) {
        return { typed, item };
      }
    }
  }
  return undefined;
}

/** So many items are looked through faster than all that a number may have been is looked up. */
const FEW_ITEMS = 40;

/** Is the number one error away from a reference of the item, whole or without its letters and leading zeros? */
function mayBeMeant(books: Books, { key: typed }: Typed, item: number): boolean {
  for (const field of REFERENCE_FIELDS) {
    const text = field === "batchId" ? "" : books.items[field].at(item);
    if (text === "") continue;
    const whole = compact(text);
    if (isOneError(zeros(whole), typed)) return true;
    const core = withoutZeros(numberedOf(whole)?.digits ?? "");
    if (core.length < 4) continue;
    for (let length = typed.length - 1; length <= typed.length + 1; length++) {
      if (length >= core.length && isOneError(core.padStart(length, "0"), typed)) return true;
    }
  }
  return false;
}

/** Items of the line's relation with exactly its amount. */
export function exactOfRelation(books: Books, line: number): readonly number[] {
  const relation = books.assigned.relation[line];
  if (relation === NO_RELATION) return [];
  const currency = currencyOf(books.lines.currency.at(line));
  return books.itemIndex.ofRelationWithAmount(relation, currency, books.lineLeft[line]);
}
