import type { Books } from "../books";
import type { Criterion, Proposal } from "../criterion";
import type { Evidence, Explanation } from "../match";
import { exactOfRelation, isErrorOf, typedNumbers, withinOneError, type Typed } from "../evidence/mistyped";
import { conflictOf, freeOf, notOpenOf } from "../evidence/named";
import { because } from "../reasons";
import { isSure } from "../evidence/sure";
import { numberOfItem } from "../../ledger/item-number";
import type { ReferenceField } from "../references";

/**
 * Criterion 3 with one typing error in the reference: suggested where amount and relation agree;
 * cleared where, besides, nothing else in the list, open or not, is within one error of what was
 * typed, and what was typed is no number of our own that left the list (spec 3).
 */
export const typingError: Criterion = { name: "our-reference-and-amount", byReference: true, propose };

interface Hit {
  readonly typed: Typed;
  readonly item: number;
  readonly field: ReferenceField;
}

function propose(books: Books, line: number): Proposal | undefined {
  if (books.findings.of[line]?.mentions.some((m) => isSure(books, line, m))) return undefined;
  const items = freeOf(books, exactOfRelation(books, line));
  if (items.length === 0) return undefined;
  const hits: Hit[] = [];
  for (const typed of typedNumbers(books, line)) {
    for (const item of items) {
      const field = isErrorOf(books, typed, item);
      if (field !== undefined) hits.push({ typed, item, field });
    }
  }
  if (hits.length === 0) return undefined;
  const readings = [...new Set(hits.map(({ item }) => item))].map((item) => [item]);
  const [hit] = hits;
  const reference = books.items[hit.field].at(hit.item);
  const facts = { found: hit.typed.found, reference };
  if (readings.length > 1) return { line, readings, facts };
  const hold = holdOf(books, line, hits, facts);
  return {
    line,
    readings,
    facts: { ...facts, ...(!hold && { why: "onlyTypingError" }) },
    evidence: evidenceOf(line, hit, reference),
    ...(hold && { hold }),
  };
}

function holdOf(
  books: Books,
  line: number,
  hits: readonly Hit[],
  facts: Explanation["facts"],
): Explanation | undefined {
  const [{ item }] = hits;
  for (const { typed } of hits) {
    const other = [...withinOneError(books, typed)].find((near) => near !== item);
    if (other !== undefined) return because("typingError", { ...facts, other: numberOfItem(books.items, other) });
    if (typed.looksLikeOurs) return because("namesNotOpen", { reference: typed.found });
  }
  const elsewhere = notOpenOf(books, line).find((text) => !hits.some(({ typed }) => typed.found === text));
  if (elsewhere !== undefined) return because("namesNotOpen", { reference: elsewhere });
  if (books.namedBy[item] > 0) return because("namedByAnother", { reference: numberOfItem(books.items, item) });
  return conflictOf(books, line);
}

function evidenceOf(line: number, { typed, item, field }: Hit, reference: string): Evidence[] {
  return [
    { field, found: typed.found, in: { side: "line", index: line, field: typed.field } },
    { field, found: reference, in: { side: "item", index: item, field } },
  ];
}
