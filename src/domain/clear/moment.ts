import type { Relations } from "../assign/relations";
import type { Books } from "./books";
import type { Criterion, Reading } from "./criterion";
import { evidenceAt } from "./evidence/evidence";
import { addFacts, candidatesFor, factsAt, otherThan, totalOf, type Figures } from "./evidence/facts";
import type { Evidence, Explanation } from "./match";
import { because } from "./reasons";
import type { Offer } from "./results";
import type { Telling } from "./telling";

/** What of the books evidence and explanations are written from: nothing of it changes during a run. */
export interface Known extends Pick<Books, "items" | "lines" | "assigned" | "findings"> {
  readonly relations: Pick<Relations, "code" | "name" | "ofItem">;
}

/** What a proposal says besides, and why it is only offered. */
export interface Besides {
  readonly facts: Explanation["facts"] | undefined;
  readonly evidence?: readonly Evidence[] | undefined;
  readonly reason?: Explanation;
  /** a reading that fits as well */
  readonly other?: Reading | undefined;
}

/**
 * What was so when a line was cleared or offered, in numbers: evidence and explanation are written from it when
 * somebody asks. Most of the time of a run would else go into texts that nobody reads.
 *
 * A class, because of a large run half a million of them stay.
 */
class Moment implements Telling, Figures {
  constructor(
    private readonly known: Known,
    private readonly criterion: Pick<Criterion, "name" | "byReference">,
    private readonly line: number,
    private readonly items: Reading,
    readonly amount: number,
    readonly total: number,
    readonly candidates: number,
    private readonly besides: Besides | undefined,
  ) {}

  get evidence(): readonly Evidence[] {
    const found = evidenceAt(this.known, this.criterion, this.line, this.items, this.amount);
    const before = this.besides?.evidence;
    return before ? [...before, ...found] : found;
  }

  get explanation(): Explanation {
    const { known, besides } = this;
    const facts = factsAt(known, this.line, this.items, this);
    if (!besides) return because(this.criterion.name, facts);
    const { reason, other } = besides;
    addFacts(addFacts(facts, besides.facts), reason?.facts);
    if (other) facts.other = otherThan(known, other, this.items);
    if (reason) facts.why = reason.code;
    return because(this.criterion.name, facts);
  }
}

/** What can be told of a line and the items that it settles, as the books are now. */
export function momentOf(
  books: Books,
  criterion: Pick<Criterion, "name" | "byReference">,
  line: number,
  items: Reading,
  besides?: Besides,
): Telling {
  const total = totalOf(books.itemLeft, items);
  const candidates = candidatesFor(books, line);
  return new Moment(knownOf(books), criterion, line, items, books.lineLeft[line], total, candidates, besides);
}

const known = new WeakMap<Books, Known>();

/** The indexes of the books, which are large, are not kept for what is told later. */
function knownOf(books: Books): Known {
  let part = known.get(books);
  if (!part) {
    const { items, lines, assigned, findings } = books;
    const { code, name, ofItem } = books.relations;
    known.set(books, (part = { items, lines, assigned, findings, relations: { code, name, ofItem } }));
  }
  return part;
}

/** What a suggestion tells: as it was offered, and on what it rests now that it is one. */
export function offered(books: Books, offer: Offer): Telling {
  return new Offered(knownOf(books), books.lineLeft, offer);
}

class Offered implements Telling {
  constructor(
    private readonly known: Known,
    private readonly lineLeft: Float64Array,
    private readonly offer: Offer,
  ) {}

  get evidence(): readonly Evidence[] {
    const { known, lineLeft, offer } = this;
    if (offer.evidence) return offer.evidence;
    const items = offer.items.map(({ index }) => index);
    const criterion = { name: offer.criterion, byReference: true };
    return offer.lines.flatMap(({ index }) => evidenceAt(known, criterion, index, items, lineLeft[index]));
  }

  get explanation(): Explanation {
    return this.offer.tells.explanation;
  }
}
