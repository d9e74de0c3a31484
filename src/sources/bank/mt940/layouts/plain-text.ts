import { accountIn, referenceIn, referenceOfLine, tidy, unwrapped, type Layout } from "../layout";

/** Account and name behind the type in `:61:`: N060P000029225      KPN - MOBIEL, of Rabobank before SEPA. */
const ON_THE_LINE = /^(\S{1,16})\s{2,}(\S.*)$/;

/** An account at the head of the text, or an IBAN followed by its BIC, of ING before 2014. */
const IN_THE_TEXT =
  /^\s*(\d{10}|[A-Z]{2}\d{2}[A-Z]{4}\d{10})\s|\b([A-Z]{2}\d{2}[A-Z0-9]{11,30}) [A-Z]{6}[A-Z0-9]{2}(?:XXX)?\s/;

/** Text as the bank writes it, for what no other layout knows. */
export const plainText: Layout = {
  name: "plain",
  fits: () => true,
  read: ({ lines, line }) => {
    const [, reference = "", name = ""] = ON_THE_LINE.exec(line.reference) ?? [];
    const text = unwrapped(lines);
    const [, first, second] = IN_THE_TEXT.exec(text) ?? [];
    const onTheLine = /^P?\d{2,10}$/.test(reference.trim()) ? accountIn(reference) : "";
    return {
      name: tidy(name),
      iban: onTheLine || accountIn(first ?? second ?? ""),
      description: tidy(text),
      paymentReference: referenceIn(text) || referenceOfLine(line),
    };
  },
};
