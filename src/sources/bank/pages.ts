import type { Problem } from "../../domain/ledger/problem";
import type { BankStatement } from "./bank-file";
import { given } from "./camt-detail";
import { isZero } from "./decimal-text";
import { proven } from "./proof";

/**
 * Puts the pages of a statement together where all of them are there: opening of the first,
 * closing of the last, entries of all, in the order of the pages. A page of which others are
 * missing, or that stands twice, stays what it is: a statement with `page`.
 *
 * @example withPagesTogether([page2, page1]).length // 1
 */
export function withPagesTogether(statements: readonly BankStatement[]): BankStatement[] {
  const groups = groupsOf(statements);
  const done = new Set<string>();
  return statements.flatMap((statement) => {
    const key = keyOf(statement);
    const pages = key === undefined ? undefined : groups.get(key);
    if (!pages || key === undefined || !isWhole(pages)) return [statement];
    if (done.has(key)) return [];
    done.add(key);
    return [together(pages)];
  });
}

/** Pages that are missing or stand twice, by statement (spec 1). */
export function pageNotices(source: string, statements: readonly BankStatement[]): Problem[] {
  return [...groupsOf(statements).values()].flatMap((pages) => {
    const [{ account, number = "" }] = pages;
    const numbers = pages.map(({ page }) => page?.number ?? 0);
    const last = pages.find(({ page }) => page?.isLast)?.page?.number;
    const missing: string[] = [];
    const end = last ?? Math.max(...numbers);
    for (let wanted = 1; wanted <= Math.min(end, 10_000); wanted++) {
      if (!numbers.includes(wanted)) missing.push(String(wanted));
    }
    if (last === undefined) missing.push(`${end + 1}…`);
    const twice = numbers.filter((page, i) => numbers.indexOf(page) !== i);
    const place = { source, column: account };
    // banks number messages as well, without that a page is missing
    const told = pages.some(
      ({ page, difference }) => !page?.ofMessage || difference === undefined || !isZero(difference),
    );
    return [
      ...(told && missing.length > 0
        ? [{ code: "pageMissing", place, found: number, expected: missing.slice(0, 20).join(", ") }]
        : []),
      ...(twice.length > 0
        ? [{ code: "pageTwice", place, found: number, expected: [...new Set(twice)].join(", ") }]
        : []),
    ];
  });
}

function groupsOf(statements: readonly BankStatement[]): Map<string, BankStatement[]> {
  const groups = new Map<string, BankStatement[]>();
  for (const statement of statements) {
    const key = keyOf(statement);
    if (key === undefined) continue;
    const found = groups.get(key);
    if (found) found.push(statement);
    else groups.set(key, [statement]);
  }
  return groups;
}

function keyOf({ account, currency, number = "", page }: BankStatement): string | undefined {
  return page ? JSON.stringify([account, currency, number]) : undefined;
}

function isWhole(pages: readonly BankStatement[]): boolean {
  const numbers = new Set(pages.map(({ page }) => page?.number));
  const last = pages.find(({ page }) => page?.isLast)?.page?.number;
  return (
    numbers.size === pages.length && last === pages.length && numbers.has(1) && Math.max(...pagesOf(pages)) === last
  );
}

function pagesOf(pages: readonly BankStatement[]): number[] {
  return pages.map(({ page }) => page?.number ?? 0);
}

function together(pages: readonly BankStatement[]): BankStatement {
  const ordered = [...pages].sort((a, b) => (a.page?.number ?? 0) - (b.page?.number ?? 0));
  const [first, last] = [ordered[0], ordered[ordered.length - 1]];
  const { account, currency, number, from, opening } = first;
  return proven({
    account,
    currency,
    ...given({ number, from, to: last.to, opening, closing: last.closing }),
    entries: ordered.flatMap(({ entries }) => entries),
  });
}
