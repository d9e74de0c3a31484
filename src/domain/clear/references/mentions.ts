import { isSomethingElse, type Weakness } from "../../text/weakness";
import { REFERENCE_FIELDS, type ReferenceField, type ReferenceIndex } from "./index";

/** The kinds of references that the criteria ask for. */
export type ReferenceKind = "end-to-end" | "payment" | "our" | "batch";

const KIND_OF_FIELD: Readonly<Record<ReferenceField, ReferenceKind>> = {
  invoiceNumber: "our",
  ourReference: "our",
  yourReference: "our",
  paymentReference: "payment",
  endToEndId: "end-to-end",
  batchId: "batch",
};

/** The kinds as bits, for `Findings.kinds`. */
export const KIND_BIT: Readonly<Record<ReferenceKind, number>> = { "end-to-end": 1, payment: 2, our: 4, batch: 8 };

/** An open item that a line names, and where. */
export interface Mention {
  readonly item: number;
  readonly kind: ReferenceKind;
  readonly itemField: ReferenceField;
  readonly lineField: "description" | "paymentReference" | "endToEndId" | "batchId";
  /** the text as it stands in the line */
  readonly found: string;
  /** the whole reference, not one without its prefix or zeros */
  readonly exact: boolean;
  /** the same for everything that one stretch of text may stand for */
  readonly place: number;
  readonly weakness?: Weakness;
}

/** The mentions of one line while it is read: of an item and kind only the one that says most. */
export interface Mentions {
  readonly mentions: Mention[];
  /** where each stands, by item and kind; only where there are many */
  places: Map<number, number> | undefined;
  /** the stretch of text that is being read, from 1 */
  place: number;
}

export function noMentions(): Mentions {
  return { mentions: [], places: undefined, place: 0 };
}

/** More mentions than this are looked up, not looked through. */
const FEW = 12;

/** Adds what a reference of the index was found as, unless the item is named as well by a better one. */
export function addMention(
  to: Mentions,
  index: ReferenceIndex,
  entry: number,
  lineField: Mention["lineField"],
  found: string,
  exact: boolean,
  weakness: Weakness | undefined,
): void {
  const itemField = REFERENCE_FIELDS[index.field[entry]];
  const kind = KIND_OF_FIELD[itemField];
  const item = index.item[entry];
  const at = placeOf(to, item, kind);
  const { place, mentions } = to;
  if (at >= 0 && strength(exact, weakness) <= strength(mentions[at].exact, mentions[at].weakness)) return;
  const mention: Mention =
    weakness === undefined
      ? { item, kind, itemField, lineField, found, exact, place }
      : { item, kind, itemField, lineField, found, exact, place, weakness };
  if (at >= 0) {
    mentions[at] = mention;
    return;
  }
  to.places?.set(keyOf(item, kind), mentions.length);
  mentions.push(mention);
}

function placeOf(to: Mentions, item: number, kind: ReferenceKind): number {
  const { mentions } = to;
  if (mentions.length <= FEW) {
    for (let i = 0; i < mentions.length; i++) if (mentions[i].item === item && mentions[i].kind === kind) return i;
    return -1;
  }
  to.places ??= new Map(mentions.map((mention, i) => [keyOf(mention.item, mention.kind), i]));
  return to.places.get(keyOf(item, kind)) ?? -1;
}

function keyOf(item: number, kind: ReferenceKind): number {
  return item * 16 + KIND_BIT[kind];
}

/** How much a mention says: whole and without a doubt, badly typed, perhaps something else. */
function strength(exact: boolean, weakness: Weakness | undefined): number {
  if (weakness === undefined) return exact ? 4 : 3;
  return isSomethingElse(weakness) ? 1 : 2;
}
