import { PROFILES } from "../../../src/domain/profile/builtin";
import { withSettings } from "../../../src/domain/profile/read-profile";
import { bookOf } from "../from-csv";

/**
 * A webshop whose orders are paid at checkout and yet stand open in the books (seed document 001, Combidesk; the
 * example of spec 7): sales are made unpaid, and the bank shows one payout of Mollie. From Mollie's report every
 * order is cleared at its own date against Mollie's account; fees, a refund and a chargeback are lines of the journal.
 *
 * - 423,50 of orders, fee 2,00 + VAT 0,42, refund 60,50, chargeback 121,00: 239,58 on the bank
 * - beside it an order that was paid by bank transfer, and one that nobody has paid yet
 */
export const combideskWebshop = bookOf({
  name: "combidesk-webshop",
  ledger: "receivable",
  profile: withSettings(PROFILES.afletter, {
    accounts: { ...PROFILES.afletter.accounts, mollie: "1250", providerFees: "4750", vat: "1520" },
    ownAccounts: { NL44RABO0123456789: { route: "suspense", account: "2000" } },
  }),
  items: `Debiteurnr;Debiteur;Factuurnummer;Ordernummer;Factuurdatum;Openstaand;Factuurbedrag;Omschrijving
701;Anna de Wit;2026-0701;W1001;01-05-2026;121,00;121,00;
702;Bram Kuiper;2026-0702;W1002;01-05-2026;181,50;181,50;
703;Carla Maas;2026-0703;W1003;02-05-2026;121,00;121,00;
704;Daan Vos;CN-2026-07;W0990;03-05-2026;-60,50;-60,50;Creditnota retour
705;Evi Groot;2026-0705;W1005;03-05-2026;96,80;96,80;
706;Finn Jansen;2026-0706;W1006;04-05-2026;48,40;48,40;
`,
  lines: `Datum;Bedrag;Naam tegenpartij;Omschrijving;Eigen rekening
06-05-2026;239,58;Stichting Mollie Payments;Settlement 1234567.2605.01;NL44RABO0123456789
07-05-2026;96,80;E. Groot;2026-0705 W1005;NL44RABO0123456789
`,
  payout: `Datum,Betaalmethode,Valuta,Bedrag,Status,ID,Omschrijving,Naam consument,Rekening consument,BIC consument,Uitbetalingsvaluta,Uitbetalingsbedrag,Uitbetalingsreferentie,Teruggestort bedrag
2026-05-01 09:10:11,ideal,EUR,121.00,paidout,tr_1,Bestelling W1001,A. de Wit,NL49INGB0000000011,INGBNL2A,EUR,121.00,1234567.2605.01,
2026-05-01 10:10:11,creditcard,EUR,181.50,paidout,tr_2,Bestelling W1002,,,,EUR,181.50,1234567.2605.01,
2026-05-02 11:10:11,ideal,EUR,121.00,paidout,tr_3,Bestelling W1003,C. Maas,NL94RABO0000000012,RABONL2U,EUR,121.00,1234567.2605.01,
2026-05-03 12:10:11,refund,EUR,-60.50,refunded,re_1,Bestelling W0990,,,,EUR,-60.50,1234567.2605.01,
2026-05-04 08:10:11,chargeback,EUR,-121.00,,chb_1,Bestelling W1001,A. de Wit,NL49INGB0000000011,INGBNL2A,EUR,-121.00,1234567.2605.01,
2026-05-05 03:00:00,,EUR,-2.42,,,Ingehouden transactiekosten MOL-NL-R2026.0000777777,,,,EUR,-2.42,1234567.2605.01,
`,
});
