import { linesOfPayouts } from "../../../src/sources/psp/to-lines";
import { read } from "./read";

const HEADS =
  "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,To Email Address,Transaction ID,Reference Txn ID,Balance";
const row = (
  type: string,
  currency: string,
  amount: string,
  id: string,
  related: string,
  balance: string,
  day = "25",
): string =>
  `${day}/07/2026,01:47:56,PDT,,${type},Completed,${currency},${amount},0.00,${amount},,,${id},${related},${balance}`;

const facing = (...rows: readonly string[]) => {
  const file = read("paypal.csv", [HEADS, ...rows].join("\n"));
  return Object.fromEntries(
    file.payouts.flatMap(({ transactions }) =>
      transactions.map(({ id = "", presentmentAmount, presentmentCurrency }) => [
        id,
        presentmentAmount === undefined ? "" : `${presentmentAmount} ${presentmentCurrency ?? ""}`,
      ]),
    ),
  );
};

describe("the currency conversions of PayPal", () => {
  it("are tied to their other side by the transaction that both were made for", () => {
    const rows = [
      row("General Withdrawal", "EUR", "-860.00", "T11", "", "-860.00"),
      row("General Currency Conversion", "USD", "-1000.00", "T12", "T11", "0.00"),
      row("General Currency Conversion", "EUR", "860.00", "T13", "T11", "0.00"),
    ];
    expect(facing(...rows)).toEqual({ T11: "", T12: "-860.00 EUR", T13: "1000.00 USD" });
  });

  it("are tied where each names the other", () => {
    expect(
      facing(
        row("User Initiated Currency Conversion", "USD", "-50.00", "T2", "T3", "29.75"),
        row("User Initiated Currency Conversion", "EUR", "43.34", "T3", "T2", "43.34"),
      ),
    ).toEqual({ T2: "-43.34 EUR", T3: "50.00 USD" });
  });

  it("stay alone where the other side is missing, of the same currency, or there is more than one", () => {
    expect(facing(row("General Currency Conversion", "USD", "-50.00", "T2", "T9", "29.75"))).toEqual({ T2: "" });
    expect(
      facing(
        row("General Currency Conversion", "USD", "-50.00", "T2", "T9", "0.00"),
        row("General Currency Conversion", "USD", "50.00", "T3", "T9", "50.00"),
      ),
    ).toEqual({ T2: "", T3: "" });
    expect(
      facing(
        row("General Currency Conversion", "USD", "-50.00", "T2", "T9", "0.00"),
        row("General Currency Conversion", "EUR", "40.00", "T3", "T9", "40.00"),
        row("General Currency Conversion", "AUD", "10.00", "T4", "T9", "10.00"),
      ),
    ).toEqual({ T2: "", T3: "", T4: "" });
  });

  it("go to the engine as what they were in the other currency", () => {
    const file = read(
      "paypal.csv",
      [
        HEADS,
        row("General Currency Conversion", "USD", "-1000.00", "T12", "T11", "0.00"),
        row("General Currency Conversion", "EUR", "860.00", "T13", "T11", "860.00"),
      ].join("\n"),
    );
    const { lines } = linesOfPayouts("paypal.csv", file, 1);
    expect([...lines.amount]).toEqual([-100_000, 86_000]);
    expect([...lines.instructedAmount]).toEqual([-86_000, 100_000]);
  });
});
