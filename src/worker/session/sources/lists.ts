import { bytesToHex } from "@noble/hashes/utils";
import { sha256 } from "@noble/hashes/sha2";
import { linksOf } from "../../../domain/decisions/links-of";
import { matchesFrom } from "../../../domain/decisions/matches-from";
import { statesOf } from "../../../domain/decisions/states";
import { concatItems, concatLines } from "../../../domain/ledger/concat";
import { openItemsOf, statementLinesOf } from "../../../domain/ledger/from-records";
import { itemKeys, lineKeys } from "../../../domain/ledger/keys";
import type { StatementLines } from "../../../domain/ledger/statement-lines";
import { PROVIDER_NAMES, providerOf, type Provider } from "../../../domain/payout/provider";
import { detectPayout } from "../../../sources/psp/read-payout";
import { decodeCells, type EncodedCells } from "../../../sources/table/cells/encoded-cells";
import type { Role, TableChoice } from "../../../sources/table/recognise/fields";
import { readOpenItems } from "../../../sources/table/items/read-open-items";
import { readStatementLines } from "../../../sources/table/lines/read-statement-lines";
import type { ReadOptions, ReadReport } from "../../../sources/table/rows/report";
import { readPayoutList } from "./payouts";
import type { Ledger, List, Session } from "../session";
import { overclaimed } from "../state/stale";

/** A list that is being read: its blocks come in one by one. */
export interface Opened {
  readonly role: Role;
  readonly choice: TableChoice;
  readonly blocks: EncodedCells[];
}

export const NO_LEDGER: Ledger = {
  items: openItemsOf([]),
  lines: statementLinesOf([]),
  naming: { itemKeys: { at: () => "" }, lineKeys: { at: () => "" }, sheets: [] },
};

/** Reads the blocks of a list; a list of that sheet that was read before is replaced. */
export function readList(session: Session, opened: Opened, options: ReadOptions): ReadReport {
  const { role, choice, blocks } = opened;
  const table = decodeCells(blocks);
  const known = session.lists.get(choice.sheet);
  const payout = role === "lines" && Object.keys(choice.mapping).length === 0 ? detectPayout(table) : undefined;
  const list: List =
    role === "items"
      ? withHash(blocks, readOpenItems(table, choice, options))
      : withHash(
          blocks,
          payout ? readPayoutList(table, payout, choice, options) : readStatementLines(table, choice, options),
        );
  // the order of the lists does not change when one is read again
  if (known && known.summary.role !== role) session.lists.delete(choice.sheet);
  session.lists.set(choice.sheet, list);
  refreshLedger(session);
  return list.summary;
}

export function dropList(session: Session, sheet: string): void {
  if (session.lists.delete(sheet)) refreshLedger(session);
}

function withHash(
  blocks: readonly EncodedCells[],
  { report, ...rows }: { report: ReadReport } & Pick<List, "items" | "lines">,
): List {
  const provider = rows.lines && providerIn(rows.lines);
  const summary = provider === undefined ? report : { ...report, provider: PROVIDER_NAMES[provider] };
  return { summary, sha256: hashOf(blocks), ...rows };
}

/** The provider whose balance the lines are about: a payout report, and no statement of a bank. */
function providerIn({ ownAccount, count }: StatementLines): Provider | undefined {
  const provider = count > 0 ? providerOf(ownAccount.at(0)) : undefined;
  for (let i = 1; i < count && provider !== undefined; i++) {
    if (providerOf(ownAccount.at(i)) !== provider) return undefined;
  }
  return provider;
}

/** SHA-256 over the values of the cells, as they were read (spec 1). */
function hashOf(blocks: readonly EncodedCells[]): string {
  const hash = sha256.create();
  for (const block of blocks) {
    hash.update(block.kinds);
    hash.update(new Uint8Array(block.numbers.buffer, block.numbers.byteOffset, block.numbers.byteLength));
    hash.update(block.texts);
  }
  return bytesToHex(hash.digest());
}

/**
 * Puts the lists together anew. What the matches take is found back by the rows' keys: users sort
 * and filter; a match of which a row is gone is stale, and its links are kept (design.md).
 */
function refreshLedger(session: Session): void {
  const { items, lines, naming } = session.ledger;
  const links = [...linksOf(session.entries, items, lines, naming), ...session.staleLinks];
  const lists = [...session.lists.values()];
  const sheets = lists.map(({ summary }) => summary.sheet);
  const placed = <T extends { source: Uint16Array }>(rows: T, sheet: string): T => ({
    ...rows,
    source: rows.source.slice().fill(sheets.indexOf(sheet)),
  });
  const allItems = concatItems(lists.flatMap(({ items: own, summary }) => (own ? [placed(own, summary.sheet)] : [])));
  const allLines = concatLines(lists.flatMap(({ lines: own, summary }) => (own ? [placed(own, summary.sheet)] : [])));
  const keys = { itemKeys: itemKeys(allItems), lineKeys: lineKeys(allLines), sheets };
  session.ledger = { items: allItems, lines: allLines, naming: keys };
  takeLinks(session, links);
}

/** The matches that these links stand for, on the rows as they are now. */
export function takeLinks(session: Session, links: Parameters<typeof matchesFrom>[0]): void {
  const { items, lines, naming } = session.ledger;
  const { matches, stale } = matchesFrom(links, items, lines, naming);
  const gone = new Set([...stale, ...overclaimed(matches, statesOf(session.decisions), session.ledger)]);
  session.entries = matches.filter(({ number }) => !gone.has(number));
  session.staleLinks = links.filter(({ match }) => gone.has(match));
  session.version++;
}
