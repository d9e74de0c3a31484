import { writeFileSync } from "node:fs";
import { afletter, folder } from "./io";
import { faultsBySchema } from "./schemas";

/** Spec 7: 2 % discount on 1.210,00 (21 %) and 1.090,00 (9 %), from lists as packages write them. */
const PER_RATE = `Debiteur;Naam;Factuurnummer;Factuurdatum;Grondslag 21%;BTW 21%;Grondslag 9%;BTW 9%;Factuurbedrag;Openstaand;Kortingsdatum;Betalingskorting
D1;Jansen B.V.;2026-0012;01-03-2026;1.000,00;210,00;;;1.210,00;1.210,00;15-03-2026;24,20
D1;Jansen B.V.;2026-0013;01-03-2026;;;1.000,00;90,00;1.090,00;1.090,00;15-03-2026;21,80
`;
const BY_CODE = `Debiteur;Naam;Factuurnummer;Factuurdatum;BTW-code;Grondslag;BTW-bedrag;Openstaand;Kortingsdatum;Betalingskorting
D1;Jansen B.V.;2026-0012;01-03-2026;H;1.000,00;210,00;1.210,00;15-03-2026;24,20
D1;Jansen B.V.;2026-0013;01-03-2026;L;1.000,00;90,00;1.090,00;15-03-2026;21,80
`;
const BANK = `Datum;Bedrag;Naam;Omschrijving;Eigen rekening
10-03-2026;2254,00;Jansen B.V.;2026-0012 en 2026-0013 onder aftrek van korting;NL66RABO5003419984
`;
const PROFILE = {
  schema: 1,
  name: "Kantoor",
  base: "afletter",
  discountVat: "correct",
  accounts: { debtors: "1300", paymentDiscount: "8200", vat: "1500" },
  ownAccounts: { NL66RABO5003419984: { route: "suspense", account: "2000" } },
};
const files = folder({
  "per-tarief.csv": PER_RATE,
  "per-code.csv": BY_CODE,
  "bank.csv": BANK,
  "correct.json": JSON.stringify(PROFILE),
  "none.json": JSON.stringify({ ...PROFILE, discountVat: "none" }),
});
afterAll(files.remove);

interface Line {
  readonly account: string;
  readonly debit: string;
  readonly credit: string;
  readonly description?: string;
}

async function journal(list: string, profile: string, bank = "bank.csv"): Promise<readonly Line[]> {
  const { stdout } = await afletter([
    ...["match", "--open-items", files.at(list), "--statement", files.at(bank)],
    ...["--profile", files.at(profile), "--json", "-"],
  ]);
  const result = JSON.parse(stdout) as { journal: { documents: readonly { lines: readonly Line[] }[] } };
  expect(result.journal.documents).toHaveLength(1);
  return result.journal.documents[0].lines;
}

const shown = (lines: readonly Line[]) => lines.map(({ account, debit, credit }) => `${account} ${debit} ${credit}`);

describe("VAT in a payment discount, from the VAT in the list", () => {
  it("is shown by read, per rate", async () => {
    const { status, stdout } = await afletter(["read", files.at("per-tarief.csv")]);
    const json = JSON.parse(stdout) as { items: readonly object[] };
    expect(faultsBySchema("read", json)).toEqual([]);
    expect({ status, items: json.items }).toMatchObject({
      status: 0,
      items: [
        { vat: [{ code: "21%", base: "1000.00", amount: "210.00" }] },
        { vat: [{ code: "9%", base: "1000.00", amount: "90.00" }] },
      ],
    });
  });

  it.each(["per-tarief.csv", "per-code.csv"])("is corrected per rate, as spec 7 has it: %s", async (list) => {
    const lines = await journal(list, "correct.json");
    expect(shown(lines)).toEqual([
      "2000 2254.00 0.00",
      "1300 0.00 1210.00",
      "1300 0.00 1090.00",
      "8200 40.00 0.00",
      "1500 4.20 0.00",
      "1500 1.80 0.00",
    ]);
  });

  it("is left alone where the profile says so", async () => {
    const lines = await journal("per-tarief.csv", "none.json");
    expect(shown(lines)).toEqual(["2000 2254.00 0.00", "1300 0.00 1210.00", "1300 0.00 1090.00", "8200 46.00 0.00"]);
  });

  it("is left alone for an invoice whose discount was over when the money came", async () => {
    const list = PER_RATE.replace("15-03-2026;21,80", "05-03-2026;21,80");
    const lines = await journalOf(list, "2275,80");
    expect(shown(lines)).toEqual([
      "2000 2275.80 0.00",
      "1300 0.00 1210.00",
      "1300 0.00 1090.00",
      "8200 20.00 0.00",
      "1500 4.20 0.00",
    ]);
  });

  it.each([
    [
      "a kredietbeperking on top of the invoice and its VAT",
      "Kredietbeperking tot;Kredietbeperking",
      "210,00",
      "1.234,20",
      "24,20",
    ],
    [
      "a korting contant of which the VAT was reckoned on the lower amount",
      "Korting contant tot;Korting contant",
      "205,80",
      "1.205,80",
      "20,00",
    ],
  ])("is no part of %s", async (_, heads, vat, whole, discount) => {
    const list = `Debiteur;Naam;Factuurnummer;Factuurdatum;Grondslag 21%;BTW 21%;Factuurbedrag;Openstaand;${heads}
D1;Jansen B.V.;2026-0012;01-03-2026;1.000,00;${vat};${whole};${whole};15-03-2026;${discount}
`;
    const paid = whole === "1.234,20" ? "1210,00" : "1185,80";
    const lines = await journalOf(list, paid);
    const point = (text: string) => text.replace(".", "").replace(",", ".");
    expect(shown(lines)).toEqual([
      `2000 ${point(paid)} 0.00`,
      `1300 0.00 ${point(whole)}`,
      `8200 ${point(discount)} 0.00`,
    ]);
  });
});

/** The journal of another list, where another amount was paid. */
function journalOf(list: string, paid: string): Promise<readonly Line[]> {
  writeFileSync(files.at("lijst.csv"), list);
  const bank = list.includes("2026-0013") ? BANK : BANK.replace(" en 2026-0013", "");
  writeFileSync(files.at("betaald.csv"), bank.replace("2254,00", paid));
  return journal("lijst.csv", "correct.json", "betaald.csv");
}
