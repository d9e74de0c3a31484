import type { Match } from "../../../src/domain/clear/match";
import { dayOf } from "../../../src/domain/dates/iso";
import { share } from "../../../src/domain/money/share";
import { journalOf } from "../../../src/domain/journal/journal-of";
import { openItemsOf, statementLinesOf } from "../../../src/domain/ledger/from-records";
import { minor } from "../../../src/domain/money/minor";
import { PROFILES } from "../../../src/domain/profile/builtin";
import { withSettings } from "../../../src/domain/profile/read-profile";
import { shown } from "./posted";

const BANK = "NL02ABNA0123456789";
const DAY = dayOf("2025-12-30")!;
const PROFILE = withSettings(PROFILES.afletter, {
  ownAccounts: { [BANK]: { route: "suspense", account: "2000" } },
  accounts: { exchangeDifferences: "7990" },
});

function dollarMatch(paid: number): Match {
  return {
    outcome: "cleared",
    criterion: "reference-within-tolerance",
    items: [{ index: 0, amount: minor(100000), rest: minor(0) }],
    lines: [{ index: 0, amount: minor(paid), rest: minor(0) }],
    difference: minor(paid - 100000),
    currency: "USD",
    evidence: [],
    explanation: { code: "our-reference", facts: {} },
  };
}

const invoice = { relationCode: "D1", invoiceNumber: "A", openAmount: 100000, currency: "USD", documentDate: DAY };
const euroLine = { ownAccount: BANK, currency: "EUR", amount: 92000, bookingDate: DAY, instructedCurrency: "USD" };

test("a dollar invoice paid in euros by its instructed amount leaves an exchange difference of its own", () => {
  const { documents } = journalOf({
    matches: [{ number: 1, match: dollarMatch(100000) }],
    items: openItemsOf([{ ...invoice, baseAmount: 92500 }]),
    lines: statementLinesOf([{ ...euroLine, instructedAmount: 100000 }]),
    profile: PROFILE,
  });
  expect(shown(documents[0])).toEqual(["2000|||920,00|", "1300|D1|A||925,00", "7990|||5,00|"]);
  expect(documents[0].lines.map(({ foreign }) => foreign)).toEqual([100000, 100000, undefined]);
});

test("a dollar difference is booked at the rate of the payment, apart from the exchange difference", () => {
  const { documents } = journalOf({
    matches: [{ number: 1, match: dollarMatch(99900) }],
    items: openItemsOf([{ ...invoice, baseAmount: 92500 }]),
    lines: statementLinesOf([{ ...euroLine, amount: 91908, instructedAmount: 99900 }]),
    profile: PROFILE,
  });
  expect(shown(documents[0])).toEqual(["2000|||919,08|", "1300|D1|A||925,00", "7980|||0,92|", "7990|||5,00|"]);
});

test("a dollar invoice whose amount in euros nobody told gets no document", () => {
  const { documents, leftOut } = journalOf({
    matches: [{ number: 1, match: dollarMatch(100000) }],
    items: openItemsOf([invoice]),
    lines: statementLinesOf([{ ...euroLine, instructedAmount: 100000 }]),
    profile: PROFILE,
  });
  expect(documents).toEqual([]);
  expect(leftOut).toEqual([{ match: 1, reason: "noBaseAmount" }]);
});

test("a share is rounded half away from zero, at any size", () => {
  expect([share(100, 1, 3), share(1, 1, 2), share(-1, 1, 2), share(9007199254740991, 2, 4)]).toEqual([
    33, 1, -1, 4503599627370496,
  ]);
});
