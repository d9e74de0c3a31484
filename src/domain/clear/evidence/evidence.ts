import { NO_DAY } from "../../dates/day";
import { isoOf } from "../../dates/iso";
import { decimalOf } from "../../money/decimal";
import { currencyOf, type Books } from "../books";
import type { Criterion } from "../criterion";
import type { CriterionName, Evidence } from "../match";
import { rawReference } from "../references/findings";

const BY_DATE: ReadonlySet<CriterionName> = new Set(["date", "date-and-amount"]);
/** Evidence of more items than this says nothing new. */
const MOST_MENTIONS = 20;

/** The cells that a clearing rests on: references, relation, date and amount (law 6). */
export function evidenceOf(
  books: Books,
  criterion: Pick<Criterion, "name" | "byReference">,
  line: number,
  items: readonly number[],
): Evidence[] {
  return evidenceAt(books, criterion, line, items, books.lineLeft[line]);
}

type Known = Pick<Books, "items" | "lines" | "assigned" | "findings">;

/** The same, where the line had this open: minor units. */
export function evidenceAt(
  books: Known,
  criterion: Pick<Criterion, "name" | "byReference">,
  line: number,
  items: readonly number[],
  open: number,
): Evidence[] {
  const evidence: Evidence[] = [];
  if (criterion.byReference) addMentions(evidence, books, line, items);
  const assigned = books.assigned.of[line];
  if (assigned) {
    const found = books.lines[assigned.field].at(line);
    evidence.push({ field: "relation", found, in: { side: "line", index: line, field: assigned.field } });
  }
  const day = books.lines.bookingDate[line];
  const isByDate = BY_DATE.has(criterion.name) || (criterion.name === "batch" && evidence.every(isRelation));
  if (isByDate && day !== (NO_DAY as number)) {
    evidence.push({ field: "bookingDate", found: isoOf(day), in: { side: "line", index: line, field: "bookingDate" } });
  }
  const amount = decimalOf(open, currencyOf(books.lines.currency.at(line)));
  evidence.push({ field: "amount", found: amount, in: { side: "line", index: line, field: "amount" } });
  return evidence;
}

function isRelation({ field }: Evidence): boolean {
  return field === "relation";
}

function addMentions(evidence: Evidence[], books: Known, line: number, items: readonly number[]): void {
  const mentions = books.findings.of[line]?.mentions;
  if (!mentions) return;
  const many = items.length > FEW ? new Set(items) : undefined;
  let count = 0;
  for (const m of mentions) {
    if (!(many ? many.has(m.item) : items.includes(m.item))) continue;
    if (++count > MOST_MENTIONS) return;
    evidence.push(
      { field: m.itemField, found: m.found, in: { side: "line", index: line, field: m.lineField } },
      {
        field: m.itemField,
        found: rawReference(books.items, m),
        in: { side: "item", index: m.item, field: m.itemField },
      },
    );
  }
}

/** So many items are looked through faster than they are put in a set. */
const FEW = 8;
