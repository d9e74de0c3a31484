import { accountIn, referenceIn, tidy, type Layout } from "../layout";

/** GIRO   428428 KPN …, 52.89.39.882   MYCOM …, BEA   NR:… <date>/<time> <shop>,PAS…: of ABN AMRO before SEPA. */
const TRANSFER = /^(?:GIRO\s+(\d{1,10})|(\d{2}\.\d{2}\.\d{2}\.\d{3}))\s+(.*)$/;
const CARD = /^(?:BEA|GEA)\s+NR:\S+\s+\d{2}\.\d{2}\.\d{2}\/\d{2}\.\d{2}\s+(.*?)\s*(?:,PAS\w*)?$/;

export const oldAbnText: Layout = {
  name: "oldAbn",
  fits: ({ lines: [first = ""] }) => TRANSFER.test(first) || CARD.test(first),
  read: ({ lines }) => {
    const [first = ""] = lines;
    const description = tidy(lines.join(" "));
    const [, giro, account, beside] = TRANSFER.exec(first) ?? [];
    return {
      // the name fills the first cell, or the second where the account has the first to itself
      name: tidy(beside === undefined ? (CARD.exec(first)?.[1] ?? "") : (beside.split(/\s{2,}/)[0] ?? "")),
      iban: accountIn(giro ?? account ?? ""),
      description,
      paymentReference: referenceIn(first.slice(33)),
    };
  },
};
