import { accountIn, tidy, type Layout } from "../layout";

/** /BENM/<account>, /<name>, /<text>: every part on a line of its own, of banks on the Balkans. */
export const numberedLinesText: Layout = {
  name: "lineByLine",
  fits: ({ lines }) => /^\/(?:BENM|ORDP)\/\d+\s*$/.test(lines[0] ?? "") && (lines[1] ?? "").startsWith("/"),
  read: ({ lines: [first, name, ...rest] }) => ({
    iban: accountIn(first.replace(/^\/\w+\//, "")),
    name: tidy(name.slice(1)),
    description: tidy(
      rest
        .map((line) => line.replace(/^\//, "").replace(/\/\//g, " "))
        .filter((line) => line !== "EMPTY/")
        .join(" "),
    ),
  }),
};
