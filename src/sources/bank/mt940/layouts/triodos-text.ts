import { accountIn, IBAN_FORM, referenceIn, tidy, type Layout } from "../layout";
import { joined, subfieldsOf } from "./german-text";

/**
 * 000>10<account>>20…>21…>31<own account>, of Triodos until 2018. With an IBAN, >10 holds
 * zeros, >20 the BIC and >21 the IBAN. Name, address and text follow each other unmarked,
 * so there is no name.
 */
export const triodosText: Layout = {
  name: "triodos",
  fits: ({ lines }) => (lines[0] ?? "").startsWith("000>10"),
  read: ({ lines }) => {
    const subfields = subfieldsOf(lines.join("").slice(3), ">");
    const said = (tag: number): string => subfields.find(([found]) => found === tag)?.[1] ?? "";
    const iban = accountIn(said(21));
    const sepa = accountIn(said(10).slice(2)) === "" && IBAN_FORM.test(iban) && /^\s*[A-Z0-9]{8,11}\s*$/.test(said(20));
    const description = joined(
      subfields.filter(([tag]) => tag >= (sepa ? 22 : 20) && tag <= 30).map(([, value]) => value),
    );
    return {
      // two digits of a kind stand before an old number of ten
      iban: sepa ? iban : accountIn(said(10).trim().slice(-10)),
      description: tidy(description),
      paymentReference: referenceIn(description),
    };
  },
};
