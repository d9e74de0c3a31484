import type { Criterion } from "../criterion";
import type { CriterionName } from "../match";
import { amount } from "./amount";
import { batch } from "./batch";
import { combination } from "./combination";
import { date } from "./date";
import { dateAndAmount } from "./date-and-amount";
import { overpayment } from "./overpayment";
import { partPayment } from "./part-payment";
import { paymentDiscount } from "./payment-discount";
import { referenceAndAmount } from "./reference-and-amount";
import { referenceTotal } from "./reference-total";
import { withinTolerance } from "./within-tolerance";

/** The criteria that look at one line at a time, by name. Which run, and in what order, the profile says. */
export const LINE_CRITERIA: ReadonlyMap<CriterionName, Criterion> = new Map(
  [
    batch,
    referenceTotal("end-to-end-id", ["end-to-end"]),
    referenceAndAmount("payment-reference-and-amount", ["payment"]),
    referenceAndAmount("our-reference-and-amount", ["our"]),
    dateAndAmount,
    referenceTotal("payment-reference", ["payment"]),
    referenceTotal("our-reference", ["our"]),
    date,
    amount,
    paymentDiscount,
    withinTolerance,
    combination,
    partPayment,
    overpayment,
  ].map((criterion) => [criterion.name, criterion]),
);
