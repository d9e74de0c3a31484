import { tidy, type Layout } from "../layout";

/** BEA, Betaalpas | GEA, Geldmaat | BEA, Google Pay: the first cell of a card payment at ABN AMRO since 2022. */
const CARD = /^(?:BEA|GEA), \S.{0,40}?\s{2,}(\S.*?)\s*,PAS\w+/;

/**
 * Card payments of ABN AMRO since 2022: what was used, the shop with the card, terminal and
 * time, the place, each in a cell of its own.
 */
export const cardText: Layout = {
  name: "card",
  fits: ({ lines: [first = ""] }) => CARD.test(first),
  read: ({ lines }) => ({
    name: tidy(CARD.exec(lines[0] ?? "")?.[1] ?? ""),
    description: tidy(lines.join(" ")),
  }),
};
