import { dayOf } from "../../../src/domain/dates/iso";
import { openItemsOf, statementLinesOf } from "../../../src/domain/ledger/from-records";
import { PROFILES } from "../../../src/domain/profile/builtin";
import { withSettings } from "../../../src/domain/profile/read-profile";
import type { Book } from "../books";

const own = { ownAccount: "NL91ABNA0417164300", currency: "EUR" };
const invoice = { currency: "EUR", documentDate: dayOf("2026-04-01")!, discountDate: dayOf("2026-04-11")! };

/**
 * Payment discount with its VAT (spec 5, and the table of spec 7): 2 % on 1.210,00 (21 %) and 1.090,00 (9 %) together,
 * paid on the last day; VAT is corrected per rate. Then one paid a day late, and one paid in full.
 */
export const paymentDiscount: Book = {
  name: "payment-discount",
  ledger: "receivable",
  profile: withSettings(PROFILES.afletter, {
    discountVat: "correct",
    accounts: { ...PROFILES.afletter.accounts, paymentDiscount: "8090", vat: "1520" },
    ownAccounts: { NL91ABNA0417164300: { route: "suspense", account: "2000" } },
  }),
  items: openItemsOf([
    {
      ...invoice,
      relationCode: "301",
      relationName: "Drukkerij Noord",
      invoiceNumber: "VF26-0301",
      openAmount: 121000,
      originalAmount: 121000,
      discountAmount: 2420,
      vat: [{ code: "1", base: 100000, amount: 21000 }],
    },
    {
      ...invoice,
      relationCode: "301",
      relationName: "Drukkerij Noord",
      invoiceNumber: "VF26-0302",
      openAmount: 109000,
      originalAmount: 109000,
      discountAmount: 2180,
      vat: [{ code: "2", base: 100000, amount: 9000 }],
    },
    {
      ...invoice,
      relationCode: "302",
      relationName: "Laatkomer",
      invoiceNumber: "VF26-0303",
      openAmount: 60500,
      originalAmount: 60500,
      discountAmount: 1210,
      vat: [{ code: "1", base: 50000, amount: 10500 }],
    },
    {
      ...invoice,
      relationCode: "303",
      relationName: "Volbetaler",
      invoiceNumber: "VF26-0304",
      openAmount: 24200,
      originalAmount: 24200,
      discountAmount: 484,
      vat: [{ code: "1", base: 20000, amount: 4200 }],
    },
  ]),
  lines: statementLinesOf([
    {
      ...own,
      bookingDate: dayOf("2026-04-11")!,
      amount: 225400,
      name: "Drukkerij Noord",
      description: "VF26-0301 VF26-0302 -2%",
    },
    { ...own, bookingDate: dayOf("2026-04-12")!, amount: 59290, name: "Laatkomer", description: "VF26-0303 -2%" },
    { ...own, bookingDate: dayOf("2026-04-10")!, amount: 24200, name: "Volbetaler", description: "VF26-0304" },
  ]),
};
