import { PROFILES } from "../../../src/domain/profile/builtin";
import { withSettings } from "../../../src/domain/profile/read-profile";
import { bookOf } from "../from-csv";

/**
 * A wholesaler with credit notes, payment discount and customers who pay as it suits them; the profile books
 * 2 % discount without correcting VAT, for the list has none, and clears what the customer names in part.
 *
 * - 201 pays an invoice less a credit note, naming both; 202 the same, naming nothing: the one set with that total
 * - 203 takes 2 % within ten days; 204 too late: a part payment
 * - 205 pays in two parts; 206 pays 40,00 too much; 207 pays 0,50 too little
 * - 208 has two equal invoices and pays one; 209 pays twice on different days
 * - 210 is paid by somebody else, who names the invoice; 211 by a bank account that is another customer's
 */
export const wholesaler = bookOf({
  name: "wholesaler-credit-notes",
  profile: withSettings(PROFILES.afletter, {
    partPayment: "clear",
    overpayment: "clear",
    accounts: { ...PROFILES.afletter.accounts, paymentDiscount: "8090" },
    ownAccounts: { NL91ABNA0417164300: { route: "suspense", account: "2000" } },
  }),
  items: `Debiteurnr;Debiteur;IBAN;Factuurnummer;Factuurdatum;Vervaldatum;Openstaand;Factuurbedrag;Kortingsdatum;Kortingsbedrag;Omschrijving
201;Ten Brink Handel;NL20RABO0101010101;VF26-0201;02-03-2026;01-04-2026;1.210,00;1.210,00;;;
201;Ten Brink Handel;NL20RABO0101010101;VC26-0012;05-03-2026;05-03-2026;-242,00;-242,00;;;Creditnota
202;Vos & Zn;NL47RABO0202020202;VF26-0202;02-03-2026;01-04-2026;1.033,37;1.033,37;;;
202;Vos & Zn;NL47RABO0202020202;VF26-0203;03-03-2026;02-04-2026;2.117,99;2.117,99;;;
202;Vos & Zn;NL47RABO0202020202;VC26-0013;06-03-2026;06-03-2026;-86,21;-86,21;;;Creditnota
203;Smit;NL74RABO0303030303;VF26-0204;02-03-2026;01-04-2026;1.210,00;1.210,00;12-03-2026;24,20;
204;Peeters;;VF26-0205;02-03-2026;01-04-2026;2.420,00;2.420,00;12-03-2026;48,40;
205;Ruiter;;VF26-0206;02-03-2026;01-04-2026;900,00;900,00;;;
206;Van Dam;;VF26-0207;02-03-2026;01-04-2026;1.210,00;1.210,00;;;
207;De Wit;;VF26-0208;02-03-2026;01-04-2026;1.210,00;1.210,00;;;
208;Abonnee;NL04RABO0404040404;VF26-0209;02-03-2026;01-04-2026;49,50;49,50;;;Abonnement maart
208;Abonnee;NL04RABO0404040404;VF26-0210;02-03-2026;01-04-2026;49,50;49,50;;;Abonnement april
209;Dubbel;;VF26-0211;02-03-2026;01-04-2026;363,00;363,00;;;
210;Moeder B.V.;;VF26-0212;02-03-2026;01-04-2026;605,00;605,00;;;
211;Ander;NL58RABO0606060606;VF26-0213;02-03-2026;01-04-2026;181,50;181,50;;;
212;Bezitter;NL31RABO0707070707;VF26-0214;02-03-2026;01-04-2026;77,00;77,00;;;
`,
  lines: `Datum;Bedrag;Naam tegenpartij;Tegenrekening;Omschrijving;Eigen rekening
10-03-2026;968,00;Ten Brink Handel;NL20RABO0101010101;VF26-0201 min creditnota VC26-0012;NL91ABNA0417164300
10-03-2026;3065,15;Vos & Zn;NL47RABO0202020202;overboeking;NL91ABNA0417164300
11-03-2026;1185,80;Smit;NL74RABO0303030303;VF26-0204 minus 2% korting;NL91ABNA0417164300
20-03-2026;2371,60;Peeters;;VF26-0205 minus 2% korting;NL91ABNA0417164300
12-03-2026;400,00;Ruiter;;VF26-0206 deel 1;NL91ABNA0417164300
26-03-2026;500,00;Ruiter;;VF26-0206 deel 2;NL91ABNA0417164300
13-03-2026;1250,00;Van Dam;;VF26-0207;NL91ABNA0417164300
13-03-2026;1209,50;De Wit;;VF26-0208;NL91ABNA0417164300
16-03-2026;49,50;Abonnee;NL04RABO0404040404;abonnement;NL91ABNA0417164300
17-03-2026;363,00;Dubbel;;VF26-0211;NL91ABNA0417164300
24-03-2026;363,00;Dubbel;;VF26-0211;NL91ABNA0417164300
18-03-2026;605,00;Dochter Holding;NL85RABO0505050505;namens Moeder factuur VF26-0212;NL91ABNA0417164300
19-03-2026;181,50;Bezitter;NL31RABO0707070707;VF26-0213;NL91ABNA0417164300
`,
});
