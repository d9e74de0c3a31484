import type { OpenItemRecord, StatementLineRecord } from "../../../src/domain/ledger/from-records";
import type { Expectation } from "../generator/kind";
import { iban } from "../generator/people";
import type { Random } from "../generator/random";

const FROM = 20_393;
const OWN = "NL94INGB0006284510";

type Add = (kind: string, line: StatementLineRecord, expects: Expectation, settles: readonly number[]) => void;

/** Suppliers, rent, leasing, wages, tax, cards and bank charges beside the customers. */
export function clutter(chance: Random, items: OpenItemRecord[], add: Add): void {
  const out = (amount: number, name: string, description: string, account = iban(chance)): StatementLineRecord => ({
    ownAccount: OWN,
    bookingDate: FROM + chance.int(0, 55),
    amount: -amount,
    currency: "EUR",
    name,
    iban: account,
    description,
  });
  for (let n = 0; n < 40; n++) {
    const supplier = { code: String(5000 + n), name: `Leverancier ${n} Groothandel B.V.`, iban: iban(chance) };
    const style = chance.int(0, 3);
    const own = () =>
      [`RE-${chance.digits(6)}`, `25${chance.digits(6)}`, `I/25/${chance.digits(4)}`, chance.digits(5)][style];
    for (let k = 0; k < 4; k++) {
      const amount = chance.pick([chance.int(1_000, 500_000), chance.int(1, 50) * 10_000]);
      const yourReference = own();
      const item = items.length;
      items.push(purchase(supplier, amount, `25IN${String(item).padStart(5, "0")}`, yourReference));
      if (chance.chance(0.6)) {
        add("supplier, own number", out(amount, supplier.name, `uw factuur ${yourReference}`, supplier.iban), "hard", [
          item,
        ]);
      } else if (chance.chance(0.5)) {
        add("supplier, other number", out(amount, supplier.name, `factuur ${own()}`, supplier.iban), "undecidable", []);
      }
    }
  }
  const landlord = { code: "5900", name: "Vastgoed Centrum N.V.", iban: iban(chance) };
  const months = [0, 1, 2].map((m) => {
    items.push(purchase(landlord, 181_500, `25IN9${chance.digits(4)}`, `HUUR 2025-${10 + m}`));
    return items.length - 1;
  });
  add("rent, month named", out(181_500, landlord.name, "HUUR 2025-11", landlord.iban), "hard", [months[1]]);
  add("rent, no month", out(181_500, landlord.name, "huur", landlord.iban), "undecidable", []);
  for (let n = 0; n < 30; n++) {
    const card = `BEA, Betaalpas   Albert Heijn ${chance.digits(4)}\nPAS${chance.digits(3)} NR:${chance.digits(6)}, ${chance.int(10, 28)}.11.25/14:05`;
    add("card", out(chance.int(200, 20_000), "Albert Heijn", card, ""), "undecidable", []);
    add(
      "wages",
      out(chance.int(100_000, 400_000), `P. Werknemer ${n}`, `Salaris november 2025 pers.nr ${chance.digits(4)}`),
      "undecidable",
      [],
    );
    add(
      "tax",
      out(chance.int(1, 90) * 12_100, "Belastingdienst", `betalingskenmerk ${chance.digits(16)}`),
      "undecidable",
      [],
    );
    add(
      "lease",
      out(chance.pick([12_100, 24_200, 45_375]), "Autolease Nederland", `contract ${chance.digits(6)} termijn ${n}`),
      "undecidable",
      [],
    );
    add(
      "bank",
      out(chance.int(100, 5_000), "", `Kosten zakelijk pakket periode 2025${chance.int(10, 12)}`, ""),
      "undecidable",
      [],
    );
    add(
      "subsidy",
      {
        ...out(0, "Gemeente", `beschikking 2025${chance.digits(4)} zaaknr ${chance.digits(5)}`),
        amount: chance.int(1, 90) * 6_050,
      },
      "undecidable",
      [],
    );
    add(
      "private",
      { ...out(0, "J. Jansen", "prive storting"), amount: chance.pick([12_100, 50_000, 100_000]) },
      "undecidable",
      [],
    );
  }
}

function purchase(
  who: { readonly code: string; readonly name: string; readonly iban: string },
  amount: number,
  invoiceNumber: string,
  yourReference: string,
): OpenItemRecord {
  return {
    relationCode: who.code,
    relationName: who.name,
    relationIban: who.iban,
    invoiceNumber,
    yourReference,
    documentDate: FROM - 30,
    openAmount: -amount,
    originalAmount: -amount,
    currency: "EUR",
  };
}
