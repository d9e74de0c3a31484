import { PROFILES } from "../../../src/domain/profile/builtin";
import { withSettings } from "../../../src/domain/profile/read-profile";
import { bookOf } from "../from-csv";

/**
 * Open items against each other as AFAS Profit does (seed document 003, spec 4 and 5), debtors and creditors in
 * one list, for many relations in one run. At most 5,00 and at most 1 % may differ.
 *
 * - 100: an imported receipt settles its invoice to the cent
 * - 110: a prepayment before the invoice was known settles it
 * - 120: one receipt for two invoices within a month; 121: the same, more than a month apart, is kept apart
 * - 122: 31 January to 28 February is one month
 * - 130: 0,80 short of 121,00 is within both limits; 131: 5,50 short of 1.000,00 is not within the amount
 * - 140: a part of an invoice
 * - 150: an invoice that is blocked takes no part
 * - 160 and 560: one company as debtor and creditor, coupled by the user; 170 and 570 are not coupled
 * - 500: a payment to a supplier settles two of its invoices
 */
export const afasOpenItems = bookOf({
  name: "afas-open-items",
  ledger: "mixed",
  profile: withSettings(PROFILES.afas, {
    tolerance: [{ maxAmount: "5.00", maxPercent: "1" }],
    coupled: [["160", "560"]],
  }),
  items: `Relatie;Soort;Naam;Factuurnummer;Factuurdatum;Openstaand;Factuurbedrag;Geblokkeerd;Omschrijving
100;debiteur;Aarts;2600100;03-03-2026;1210,00;1210,00;;Factuur
100;debiteur;Aarts;2600100;20-03-2026;-1210,00;-1210,00;;Ontvangst iDEAL
110;debiteur;Blom;;01-03-2026;-363,00;-363,00;;Vooruitbetaling order 2600110
110;debiteur;Blom;2600110;12-03-2026;363,00;363,00;;Factuur
120;debiteur;Claes;2600120;02-03-2026;500,00;500,00;;Factuur
120;debiteur;Claes;2600121;05-03-2026;300,00;300,00;;Factuur
120;debiteur;Claes;;25-03-2026;-800,00;-800,00;;Ontvangst 2600120 en 2600121
121;debiteur;Derks;2600122;31-01-2026;500,00;500,00;;Factuur
121;debiteur;Derks;2600123;01-02-2026;300,00;300,00;;Factuur
121;debiteur;Derks;;05-03-2026;-800,00;-800,00;;Ontvangst 2600122 en 2600123
122;debiteur;Eshuis;2600124;31-01-2026;410,00;410,00;;Factuur
122;debiteur;Eshuis;2600125;10-02-2026;90,00;90,00;;Factuur
122;debiteur;Eshuis;;28-02-2026;-500,00;-500,00;;Ontvangst 2600124 en 2600125
130;debiteur;Fonk;2600130;06-03-2026;121,00;121,00;;Factuur
130;debiteur;Fonk;;16-03-2026;-120,20;-120,20;;Ontvangst 2600130
131;debiteur;Geurts;2600131;06-03-2026;1000,00;1000,00;;Factuur
131;debiteur;Geurts;;16-03-2026;-994,50;-994,50;;Ontvangst 2600131
140;debiteur;Haan;2600140;07-03-2026;900,00;900,00;;Factuur
140;debiteur;Haan;;17-03-2026;-300,00;-300,00;;Ontvangst 2600140, eerste termijn
150;debiteur;Ista;2600150;08-03-2026;242,00;242,00;ja;Factuur
150;debiteur;Ista;;18-03-2026;-242,00;-242,00;;Ontvangst 2600150
160;debiteur;Kok Transport;2600160;09-03-2026;605,00;605,00;;Factuur
560;crediteur;Kok Transport;KT-77;10-03-2026;-605,00;-605,00;;Inkoopfactuur, te verrekenen met 2600160
170;debiteur;Lam;2600170;09-03-2026;333,00;333,00;;Factuur
570;crediteur;Lam;L-12;10-03-2026;-333,00;-333,00;;Inkoopfactuur, te verrekenen met 2600170
500;crediteur;Papiergroothandel;PG-501;02-03-2026;-726,00;-726,00;;Inkoopfactuur
500;crediteur;Papiergroothandel;PG-502;04-03-2026;-121,00;-121,00;;Inkoopfactuur
500;crediteur;Papiergroothandel;;20-03-2026;847,00;847,00;;Betaling PG-501 en PG-502
`,
});
