/** What a difference between lines and items is booked as: the roles of a journal line that is neither. */
const BOOKED = ["difference", "exchange", "discount", "vat", "charges", "rest", "assigned"] as const;

/** Why a difference is booked nowhere. */
export const NOT_BOOKED = [
  /** the package processes the statement itself (spec 7, Route c) */
  "pairs",
  "closedPeriod",
  "noBaseAmount",
  "noDate",
  "payoutUntied",
  /** a provider's reserve: the money stays where it is */
  "unmoved",
  /** the other side is in another currency: amounts of two currencies are never added up */
  "otherCurrency",
  "unexplained",
] as const;
export type NotBooked = (typeof NOT_BOOKED)[number];

/** In the order in which a report names them. */
export const DIFFERENCE_KINDS = [...BOOKED, ...NOT_BOOKED] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];
