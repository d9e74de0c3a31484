import { dayOf } from "../../../src/domain/dates/iso";
import { openItemsOf, statementLinesOf } from "../../../src/domain/ledger/from-records";
import { PROFILES } from "../../../src/domain/profile/builtin";
import type { Book } from "../books";

const debtor = { relationCode: "10100", relationName: "Jansen B.V.", currency: "EUR" };
const other = { relationCode: "10200", relationName: "De Groot", currency: "EUR" };

/**
 * AFAS Profit's worked example (seed document 003, spec 4 and 7): an invoice of € 1.210,00 and the
 * receipt that is open on the same debtor are cleared against each other by a memorial. Beside it a
 * receipt more than a month away from two invoices, which the one-month rule keeps apart.
 */
export const afasExample: Book = {
  name: "afas-example",
  profile: PROFILES.afas,
  lines: statementLinesOf([]),
  items: openItemsOf([
    {
      ...debtor,
      invoiceNumber: "2025001",
      documentDate: dayOf("2025-03-03")!,
      openAmount: 121000,
      originalAmount: 121000,
      description: "Factuur",
    },
    {
      ...debtor,
      invoiceNumber: "2025001",
      documentDate: dayOf("2025-03-20")!,
      openAmount: -121000,
      originalAmount: -121000,
      description: "Ontvangst",
    },
    {
      ...other,
      invoiceNumber: "2025010",
      documentDate: dayOf("2025-01-31")!,
      openAmount: 50000,
      originalAmount: 50000,
      description: "Factuur",
    },
    {
      ...other,
      invoiceNumber: "2025011",
      documentDate: dayOf("2025-02-01")!,
      openAmount: 30000,
      originalAmount: 30000,
      description: "Factuur",
    },
    {
      ...other,
      invoiceNumber: "",
      documentDate: dayOf("2025-03-05")!,
      openAmount: -80000,
      originalAmount: -80000,
      description: "2025010 en 2025011",
    },
  ]),
};
