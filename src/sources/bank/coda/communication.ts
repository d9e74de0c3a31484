import type { BankDetail } from "../bank-file";
import { signed } from "../decimal-text";
import { at, tidy } from "./fields";

type Said = Pick<
  BankDetail,
  "description" | "paymentReference" | "instructedAmount" | "instructedCurrency" | "name" | "returnReason"
>;

/**
 * What the communication of a movement or an information record says. A structured one
 * begins with three digits of its kind: 101 and 102 an OGM, 100 a creditor reference,
 * 105 the amount in another currency, 127 a SEPA direct debit, 001 the counterparty.
 *
 * @param structured is position 62 (or 40) a 1?
 * @param text the communication over all its records, with the spaces between
 * @param sign of the movement
 * @example communicationOf(true, "101090933755493", 1).paymentReference // "090933755493"
 */
export function communicationOf(structured: boolean, text: string, sign: 1 | -1): Said {
  if (!structured) return { description: tidy(text) };
  const rest = text.slice(3);
  switch (text.slice(0, 3)) {
    case "100":
      return { paymentReference: tidy(rest.slice(0, 25)) };
    case "101":
    case "102":
      return { paymentReference: rest.slice(0, 12).trim(), description: tidy(rest.slice(12)) };
    case "105":
      return otherCurrency(rest, sign);
    case "127":
      // settlement date, type, scheme, paid or reason, creditor, mandate; the text; the reason of a return
      return { description: tidy(at(rest, 80, 141)), returnReason: tidy(at(rest, 143, 146)) };
    case "001":
      return { name: tidy(rest.slice(0, 70)) };
    default:
      // rows of amounts and rates say nothing to who reads them
      return { description: /[A-Za-z]/.test(rest) ? tidy(rest) : "" };
  }
}

/** Amount in the account's currency (15), in the original one (15), rate (12), currency (3), reference (12). */
function otherCurrency(text: string, sign: 1 | -1): Said {
  const [digits, currency, reference] = [at(text, 16, 30), at(text, 43, 45), at(text, 46, 57)];
  if (!/^\d{15}$/.test(digits) || !/^[A-Z]{3}$/.test(currency)) return { description: tidy(text) };
  const amount = `${digits.slice(0, 12).replace(/^0+(?=\d)/, "")}.${digits.slice(12).replace(/0$/, "")}`;
  return {
    instructedAmount: signed(amount, sign),
    instructedCurrency: currency,
    ...(/^\d{12}$/.test(reference) && /[1-9]/.test(reference) ? { paymentReference: reference } : {}),
  };
}
