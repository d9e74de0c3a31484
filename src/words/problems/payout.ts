import { formatNumber } from "../format";
import { phrases } from "../language";
import type { Said } from "./said";

/** What deserves a look in a payout report: the row of the place is one of the report, the column a payout's reference. */
export const payoutProblems = phrases({
  nl: {
    payoutWithoutAmount: () =>
      "het bedrag ontbreekt. De transactie doet niet mee, en de uitbetaling is niet te bewijzen.",
    payoutNotACurrency: ({ found }: Said) =>
      `'${found ?? ""}' is geen valuta. De regel is ingelezen zonder, en de uitbetaling is niet te bewijzen.`,
    payoutUnknownType: ({ found, expected }: Said) =>
      `'${found ?? ""}' is geen soort transactie die Afletter van ${expected ?? "deze aanbieder"} kent. De regel is ingelezen en blijft open.`,
    payoutNoMovement: ({ found }: Said) => `'${found ?? ""}' heeft het saldo niet veranderd en is niet meegenomen.`,
    payoutDoesNotTie: ({ found, expected }: Said) =>
      found === undefined
        ? "niet elke regel van deze uitbetaling is leesbaar, zodat zij niet te bewijzen is. Er komt geen journaalpost."
        : `bruto min terugbetalingen, terugboekingen en kosten wijkt ${formatNumber("nl", found)} ${expected ?? ""} af van de uitbetaling. Er komt geen journaalpost.`,
    payoutRowDoesNotTie: ({ found, expected }: Said) =>
      `bruto min kosten wijkt ${formatNumber("nl", found ?? "")} ${expected ?? ""} af van het netto van deze regel.`,
    payoutFeesBooked: ({ found, expected }: Said) =>
      `kosten van ${expected ?? ""} (${found ?? ""}) zijn zonder inkoopfactuur geboekt. Volgt er een maandfactuur, boek die dan niet nogmaals.`,
    payoutNotPaidYet: () => "deze transacties zijn nog niet uitbetaald.",
    payoutEmpty: () => "er staan geen transacties in dit uitbetalingsrapport.",
  },
  en: {
    payoutWithoutAmount: () => "the amount is missing. The transaction takes no part, and the payout cannot be proven.",
    payoutNotACurrency: ({ found }: Said) =>
      `'${found ?? ""}' is no currency. The row was read without one, and the payout cannot be proven.`,
    payoutUnknownType: ({ found, expected }: Said) =>
      `'${found ?? ""}' is no kind of transaction that Afletter knows of ${expected ?? "this provider"}. The row was read and stays open.`,
    payoutNoMovement: ({ found }: Said) => `'${found ?? ""}' did not change the balance and was left out.`,
    payoutDoesNotTie: ({ found, expected }: Said) =>
      found === undefined
        ? "not every row of this payout can be read, so it cannot be proven. No journal is made of it."
        : `gross less refunds, chargebacks and fees differs by ${formatNumber("en", found)} ${expected ?? ""} from the payout. No journal is made of it.`,
    payoutRowDoesNotTie: ({ found, expected }: Said) =>
      `gross less fee differs by ${formatNumber("en", found ?? "")} ${expected ?? ""} from the net of this row.`,
    payoutFeesBooked: ({ found, expected }: Said) =>
      `costs of ${expected ?? ""} (${found ?? ""}) were booked without a purchase invoice. If a monthly invoice follows, do not book it again.`,
    payoutNotPaidYet: () => "these transactions have not been paid out yet.",
    payoutEmpty: () => "there are no transactions in this payout report.",
  },
});
