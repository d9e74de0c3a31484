import type { Random } from "../generator/random";
import type { Invoice } from "./office";

/** How a payer names an invoice, with whatever else stands there. */
export function wording(chance: Random, { number, customer, amount, date }: Invoice): string {
  const bare = number.replace(/\D/g, "");
  const euros = `${Math.floor(amount / 100)},${String(amount % 100).padStart(2, "0")}`;
  const month = Math.min(12, Math.floor((date - 20_089) / 30.4) + 1);
  const dated = `${String(chance.int(1, 28)).padStart(2, "0")}-${String(month).padStart(2, "0")}-2025`;
  return chance.pick([
    `factuur ${number}`,
    number,
    `fact.nr. ${number} d.d. ${dated}`,
    `Factuurnummer: ${bare} Klantnummer: ${customer.code}`,
    `klant ${customer.code} nota ${number}`,
    `${dated} ${number} EUR ${euros}`,
    `betaling ${bare}`,
    `Naam: ${customer.name} Omschrijving: ${number} IBAN: ${customer.iban}`,
    `/REMI/${number}/EREF/NOTPROVIDED`,
    `debiteur ${customer.code} fact ${number} bedrag ${euros}`,
    `inv ${number} ${chance.digits(4)} AB Utrecht`,
    `ref. ${chance.digits(9)} factuur ${number}`,
  ]);
}
