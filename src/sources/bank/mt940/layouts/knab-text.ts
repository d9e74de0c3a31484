import { accountIn, referenceIn, tidy, unwrapped, type Layout } from "../layout";

/** A text, and on a line of its own REK: <account>/NAAM: <name>, of Knab in 2014 and 2015. */
const PARTY = /^(?:REK: (\S+?))?\/?(?:NAAM: (.*))?$/;

export const knabText: Layout = {
  name: "knab",
  fits: ({ lines }) => lines.some((line) => /^(?:REK|NAAM): /.test(line)),
  read: ({ lines }) => {
    const at = lines.findIndex((line) => /^(?:REK|NAAM): /.test(line));
    const [, account = "", name = ""] = PARTY.exec(tidy(unwrapped(lines.slice(at)))) ?? [];
    const description = tidy(unwrapped(lines.slice(0, at)));
    return { name, iban: accountIn(account), description, paymentReference: referenceIn(description) };
  },
};
