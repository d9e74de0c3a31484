import { afletter, folder } from "../cli/io";
import { checkResult } from "../cli/result-contract";
import { BOOKS } from "./books";
import { renderBook } from "./render";

const books = BOOKS.flatMap(({ csv, ...book }) => (csv ? [{ ...book, csv }] : []));

describe.each(books)("the book $name, as files", (book) => {
  const { csv, profile, ledger } = book;
  const files = folder({
    "posten.csv": csv.items,
    "bank.csv": csv.lines ?? "",
    "uitbetaling.csv": csv.payout ?? "",
    "profiel.json": JSON.stringify(profile),
  });
  afterAll(files.remove);
  const args = [
    ...["match", "--open-items", files.at("posten.csv"), "--profile", files.at("profiel.json")],
    ...(csv.lines === undefined ? [] : ["--statement", files.at("bank.csv")]),
    ...(csv.payout === undefined ? [] : ["--payout", files.at("uitbetaling.csv")]),
    ...(ledger ? ["--ledger", ledger] : []),
  ];

  it("gives a result as the contract has it, with the matches and documents that were reviewed", async () => {
    const all = [...args, "--approve-all", "--by", "Els", "--at", "2026-12-31 17:00", "--json", "-"];
    const { status, stdout } = await afletter(all);
    expect(status).toBe(0);
    const { matches, journal } = checkResult(stdout);
    const reviewed = renderBook(book);
    const told = (heading: RegExp) => reviewed.match(heading)?.length ?? 0;
    expect(matches).toHaveLength(told(/^\d+\. (cleared|suggested) /gm));
    for (const { explanation } of matches) expect(reviewed).toContain(explanation);
    expect(journal.questions).toEqual([]);
    expect(journal.documents).toHaveLength(told(/^90-\d+ /gm));
  });
});
