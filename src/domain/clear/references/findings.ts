import type { OpenItems } from "../../ledger/open-items";
import type { StatementLines } from "../../ledger/statement-lines";
import type { Progress } from "../../reconcile";
import { compareText } from "../../text/compare";
import { compactIban } from "../../text/iban";
import { compact, referenceKey } from "../../text/reference";
import { structured } from "../../text/check-digits";
import { isSomethingElse, type Weakness } from "../../text/weakness";
import { entriesOf, isNoReference, REFERENCE_FIELDS, type ReferenceField, type ReferenceIndex } from "./index";
import { scanText } from "./scan";
import type { LineContext } from "./surroundings";

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

const KIND_BIT: Readonly<Record<ReferenceKind, number>> = { "end-to-end": 1, payment: 2, our: 4, batch: 8 };

/** Does the line name anything of these kinds? Looks at no mention. */
export function hasKinds(findings: Findings, line: number, kinds: readonly ReferenceKind[]): boolean {
  return findings.kinds[line] !== 0 && (findings.kinds[line] & kindsOf(kinds)) !== 0;
}

/** Kinds as the bits of `Findings.kinds`. */
export function kindsOf(kinds: readonly ReferenceKind[]): number {
  let bits = 0;
  for (const kind of kinds) bits |= KIND_BIT[kind];
  return bits;
}

/** What the references of a line say. */
export interface Finding {
  readonly mentions: readonly Mention[];
  /** numbers that look like our invoices and are not open */
  readonly notOpen: readonly string[];
  /** dates that may as well be such numbers */
  readonly perhapsNotOpen?: readonly string[];
}

export interface Findings {
  readonly of: readonly (Finding | undefined)[];
  /** the kinds that each line names, a bit for each: most criteria have nothing to look at */
  readonly kinds: Uint8Array;
}

const FREE_TEXT = ["description", "paymentReference", "endToEndId"] as const;
const SLICE = 1000;

/**
 * Reads all references of all lines once, before any criterion asks for them.
 *
 * @param itemRank places of the items in the order date, number, key
 */
export function* findReferences(
  items: OpenItems,
  lines: StatementLines,
  index: ReferenceIndex,
  itemRank: Int32Array,
): Generator<Progress, Findings> {
  const of: (Finding | undefined)[] = new Array<Finding | undefined>(lines.count).fill(undefined);
  const kinds = new Uint8Array(lines.count);
  for (let line = 0; line < lines.count; line++) {
    if (line % SLICE === 0) yield { stage: "references", done: line, of: lines.count };
    const finding = findingOf(line, items, lines, index, itemRank);
    of[line] = finding;
    if (finding) for (const m of finding.mentions) kinds[line] |= KIND_BIT[m.kind];
  }
  return { of, kinds };
}

function findingOf(
  line: number,
  items: OpenItems,
  lines: StatementLines,
  index: ReferenceIndex,
  itemRank: Int32Array,
): Finding | undefined {
  let best: Map<number, Mention> | undefined;
  let notOpen: string[] | undefined;
  let perhaps: string[] | undefined;
  let place = 0;
  const add = (
    entry: number,
    lineField: Mention["lineField"],
    found: string,
    exact: boolean,
    weakness: Weakness | undefined,
  ) => {
    const itemField = REFERENCE_FIELDS[index.field[entry]];
    const kind = KIND_OF_FIELD[itemField];
    const item = index.item[entry];
    const key = item * KINDS.length + KINDS.indexOf(kind);
    const known = best?.get(key);
    if (known && strengthOf(exact, weakness) <= strength(known)) return;
    best ??= new Map<number, Mention>();
    best.set(key, { item, kind, itemField, lineField, found, exact, place, ...(weakness && { weakness }) });
  };
  for (const column of ["endToEndId", "paymentReference", "batchId"] as const) {
    const found = lines[column].at(line);
    if (found === "" || isNoReference(found)) continue;
    place++;
    for (const entry of entriesOf(index.byKey, referenceKey(found))) {
      const weakness = column === "paymentReference" ? checkOf(found) : undefined;
      const fits = column === "batchId" ? REFERENCE_FIELDS[index.field[entry]] === "batchId" : true;
      if (fits) add(entry, column, found, true, weakness);
    }
  }
  const context: LineContext = {
    ibans: () => [compactIban(lines.iban.at(line)), compactIban(lines.ownAccount.at(line))].filter(Boolean),
    amount: lines.amount[line],
    currency: lines.currency.at(line),
  };
  for (const field of FREE_TEXT) {
    const text = lines[field].at(line);
    if (text === "") continue;
    const scan = scanText(text, index, items, context);
    for (const sighting of scan.sightings) {
      place++;
      const found = text.slice(sighting.start, sighting.end);
      for (const { entry, exact, weakness } of sighting.named) add(entry, field, found, exact, weakness);
    }
    // an end-to-end id of the payer's own making may look like anything
    if (field === "endToEndId") continue;
    for (const gone of scan.notOpen) (notOpen ??= []).push(text.slice(gone.start, gone.end));
    for (const gone of scan.perhapsNotOpen) (perhaps ??= []).push(text.slice(gone.start, gone.end));
  }
  if (!best && !notOpen && !perhaps) return undefined;
  const mentions = best ? [...best.values()] : [];
  // in the order of the text, and of the items' dates and numbers: never of their rows (law 5)
  if (mentions.length > 1) {
    mentions.sort((a, b) => a.place - b.place || itemRank[a.item] - itemRank[b.item] || compareText(a.kind, b.kind));
  }
  return {
    mentions,
    notOpen: notOpen ? [...new Set(notOpen)] : NOTHING,
    ...(perhaps && { perhapsNotOpen: perhaps }),
  };
}

const NOTHING: readonly string[] = [];
const KINDS: readonly ReferenceKind[] = ["end-to-end", "payment", "our", "batch"];

/** A structured reference whose check digits fail is weak evidence (formats 1.5). */
function checkOf(text: string): Weakness | undefined {
  return structured(compact(text))?.valid === false ? "checkDigits" : undefined;
}

/** How much a mention says: whole and without a doubt, badly typed, perhaps something else. */
export function strength(mention: Pick<Mention, "exact" | "weakness">): number {
  return strengthOf(mention.exact, mention.weakness);
}

function strengthOf(exact: boolean, weakness: Weakness | undefined): number {
  if (weakness === undefined) return exact ? 4 : 3;
  return isSomethingElse(weakness) ? 1 : 2;
}

/** The reference of a mention as it stands in the item's cell. */
export function rawReference(items: OpenItems, mention: Mention): string {
  return items[mention.itemField].at(mention.item);
}
