import { bookOf } from "../../excel/books";
import { textOf } from "../../sources/psp/read";
import { itemsSheet } from "./books";
import { columnUnder, openPane, sheetIn } from "./desk";

function fileOf(name: string, text = textOf(name)): File {
  return new File([text], name, { type: "text/csv" });
}

/** Whole cents of an amount cell. */
function cents(value: unknown): number {
  return Math.round(Number(value) * 100);
}

describe("payout reports dropped on the pane", () => {
  it.each([
    ["mollie-settlement-en.csv", 12],
    ["stripe-payout-reconciliation.csv", 13],
    ["shopify-payment-transactions.csv", 11],
    ["adyen-settlement.csv", 10],
    ["paypal-nl.csv", 9],
    ["multisafepay-accountant.csv", 7],
    ["buckaroo-settlement.csv", 7],
    ["paynl-clearing.csv", 14],
  ])("%s becomes a sheet of lines whose sum is nothing, with its proof above them", async (name, rows) => {
    const pane = await openPane(bookOf(itemsSheet()));
    const { message, sources } = await pane.after((actions) => actions.dropFiles([fileOf(name)]));
    expect(message).toBeUndefined();
    const [file] = sources.files;
    expect(file).toMatchObject({ name, state: "read" });
    expect(file?.reading?.payouts?.map(({ difference, ties }) => [difference, ties])).toEqual([[0, true]]);
    const sheet = sheetIn(pane.excel, file?.sheets[0] ?? "");
    expect(columnUnder(sheet, "Bedrag").reduce((sum: number, amount) => sum + cents(amount), 0)).toBe(0);
    expect(columnUnder(sheet, "Verschil")[0]).toBe(0);
    expect(sources.lines).toMatchObject([{ sheet: file?.sheets[0], rowsRead: rows, problems: [], warnings: [] }]);
  });

  it("one that does not tie becomes a sheet that shows the difference and marks its lines", async () => {
    const pane = await openPane(bookOf(itemsSheet()));
    const text = textOf("adyen-settlement.csv").replace("239.58", "200");
    const { sources } = await pane.after((actions) => actions.dropFiles([fileOf("adyen.csv", text)]));
    const [file] = sources.files;
    expect(file?.reading).toMatchObject({
      payouts: [{ difference: 3958, ties: false }],
      problems: [{ code: "payoutDoesNotTie", found: "39.58", expected: "EUR" }],
    });
    const sheet = sheetIn(pane.excel, file?.sheets[0] ?? "");
    expect(cents(columnUnder(sheet, "Verschil")[0])).toBe(3958);
    expect(columnUnder(sheet, "Transactiecode").every((code) => String(code).endsWith("(!)"))).toBe(true);
  });
});
