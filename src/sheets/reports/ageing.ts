import { NO_DAY } from "../../domain/dates/day";

/** Days past due, as accountants age open items (spec 7). */
export const BUCKETS = ["notDue", "upTo30", "upTo60", "upTo90", "over90"] as const;
export type Bucket = (typeof BUCKETS)[number] | "credits";

const LIMITS: readonly (readonly [Exclude<Bucket, "credits">, number, number])[] = [
  ["notDue", -Infinity, 0],
  ["upTo30", 1, 30],
  ["upTo60", 31, 60],
  ["upTo90", 61, 90],
  ["over90", 91, Infinity],
];

/**
 * Days past due on a day: from the due date, else from the document date; an item without either is not
 * due yet. Never below zero.
 *
 * @example daysPastDue(20_000, NO_DAY, 20_031) // 31
 */
export function daysPastDue(due: number, documentDate: number, asOf: number): number {
  const from = due === NO_DAY ? documentDate : due;
  return from === NO_DAY ? 0 : Math.max(0, asOf - from);
}

/**
 * The bucket of an open amount: credits apart, which are what stands against the side of its list.
 *
 * @example bucketOf(121000, "receivable", 31) // "upTo60"
 */
export function bucketOf(amount: number, side: "receivable" | "payable", days: number): Bucket {
  if (side === "receivable" ? amount < 0 : amount > 0) return "credits";
  return LIMITS.find(([, least, most]) => days >= least && days <= most)![0];
}

/** The formulas of one row, for cells that hold the open amount and the days past due. */
export function bucketFormulas(
  amount: string,
  days: string,
  credits: string,
  side: "receivable" | "payable",
): Readonly<Record<Bucket, string>> {
  const within = (least: number, most: number): string => {
    const conditions = [
      `${credits}=0`,
      ...(least === -Infinity ? [] : [`${days}>=${least}`]),
      ...(most === Infinity ? [] : [`${days}<=${most}`]),
    ];
    return `=IF(AND(${conditions.join(",")}),${amount},0)`;
  };
  const formulas = LIMITS.map(([bucket, least, most]) => [bucket, within(least, most)] as const);
  const against = side === "receivable" ? "<" : ">";
  return {
    ...(Object.fromEntries(formulas) as Record<Exclude<Bucket, "credits">, string>),
    credits: `=IF(${amount}${against}0,${amount},0)`,
  };
}
