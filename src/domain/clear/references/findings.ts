import type { OpenItems } from "../../ledger/open-items";
import type { StatementLines } from "../../ledger/statement-lines";
import type { Progress } from "../../reconcile";
import { compareText } from "../../text/compare";
import { compactIban } from "../../text/iban";
import { compact, referenceKey } from "../../text/reference";
import { structured } from "../../text/check-digits";
import type { Weakness } from "../../text/weakness";
import { addMention, KIND_BIT, noMentions, type Mention, type ReferenceKind } from "./mentions";
import { entriesOf, isNoReference, REFERENCE_FIELDS, type ReferenceIndex } from "./index";
import { scanText } from "./scan";
import type { LineContext } from "./surroundings";

export type { Mention, ReferenceKind } from "./mentions";

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

/** Relation of every line and of every item, below 0 for none. */
export interface Belonging {
  readonly ofLine: Int32Array;
  readonly ofItem: Int32Array;
}

/**
 * Reads all references of all lines once, before any criterion asks for them.
 *
 * @param itemRank places of the items in the order date, number, key
 * @param belonging where a number that stands at very many items counts: absent, nowhere
 */
export function* findReferences(
  items: OpenItems,
  lines: StatementLines,
  index: ReferenceIndex,
  itemRank: Int32Array,
  belonging?: Belonging,
): Generator<Progress, Findings> {
  const of: (Finding | undefined)[] = new Array<Finding | undefined>(lines.count).fill(undefined);
  const kinds = new Uint8Array(lines.count);
  const known = { items, lines, index, itemRank, ...(belonging && { belonging }) };
  for (let line = 0; line < lines.count; line++) {
    if (line % SLICE === 0) yield { stage: "references", done: line, of: lines.count };
    const finding = findingOf(line, known);
    of[line] = finding;
    if (finding) for (const m of finding.mentions) kinds[line] |= KIND_BIT[m.kind];
  }
  return { of, kinds };
}

interface Known {
  readonly items: OpenItems;
  readonly lines: StatementLines;
  readonly index: ReferenceIndex;
  readonly itemRank: Int32Array;
  readonly belonging?: Belonging;
}

function findingOf(line: number, known: Known): Finding | undefined {
  const { items, lines, index, itemRank } = known;
  const named = noMentions();
  let notOpen: string[] | undefined;
  let perhaps: string[] | undefined;
  for (const column of ID_COLUMNS) {
    const found = lines[column].at(line);
    if (found === "" || isNoReference(found)) continue;
    named.place++;
    const weakness = column === "paymentReference" ? checkOf(found) : undefined;
    for (const entry of entriesOf(index.byKey, referenceKey(found))) {
      const fits = column === "batchId" ? REFERENCE_FIELDS[index.field[entry]] === "batchId" : true;
      if (fits) addMention(named, index, entry, column, found, true, weakness);
    }
  }
  let context: LineContext | undefined;
  for (const field of FREE_TEXT) {
    const text = lines[field].at(line);
    if (text === "") continue;
    const scan = scanText(text, index, items, (context ??= contextOf(line, known)));
    for (const sighting of scan.sightings) {
      named.place++;
      const found = text.slice(sighting.start, sighting.end);
      for (const { entry, exact, weakness } of sighting.named) {
        addMention(named, index, entry, field, found, exact, weakness);
      }
    }
    // an end-to-end id of the payer's own making may look like anything
    if (field === "endToEndId") continue;
    for (const gone of scan.notOpen) (notOpen ??= []).push(text.slice(gone.start, gone.end));
    for (const gone of scan.perhapsNotOpen) (perhaps ??= []).push(text.slice(gone.start, gone.end));
  }
  const { mentions } = named;
  if (mentions.length === 0 && !notOpen && !perhaps) return undefined;
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

const ID_COLUMNS = ["endToEndId", "paymentReference", "batchId"] as const;

function contextOf(line: number, { lines, belonging }: Known): LineContext {
  const relation = belonging?.ofLine[line] ?? -1;
  return {
    ibans: () => [compactIban(lines.iban.at(line)), compactIban(lines.ownAccount.at(line))].filter(Boolean),
    amount: lines.amount[line],
    currency: lines.currency.at(line),
    ...(belonging && relation >= 0 && { isOwn: (item: number) => belonging.ofItem[item] === relation }),
  };
}

const NOTHING: readonly string[] = [];

/** A structured reference whose check digits fail is weak evidence (formats 1.5). */
function checkOf(text: string): Weakness | undefined {
  return structured(compact(text))?.valid === false ? "checkDigits" : undefined;
}

/** The reference of a mention as it stands in the item's cell. */
export function rawReference(items: OpenItems, mention: Mention): string {
  return items[mention.itemField].at(mention.item);
}
