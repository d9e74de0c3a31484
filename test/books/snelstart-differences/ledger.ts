import { PROFILES } from "../../../src/domain/profile/builtin";
import { withSettings } from "../../../src/domain/profile/read-profile";
import { bookOf } from "../from-csv";

/**
 * Payment differences as SnelStart books them while reading statements (seed document 004, spec 5): less than 1,00
 * and less than 20 % of the invoice, or less than 10,00 and less than 2 %; strictly. On 7980, either way round.
 *
 * - 1: 0,99 short of 100,00; 2: 1,00 short of 100,00 is 1 % and less than 10,00; 3: 1,00 short of 40,00 is neither
 * - 4: 0,20 short of 1,00 is exactly 20 %, and 5: 0,19 is not
 * - 6: 9,99 short of 500,00 is 1,998 %; 7: 10,00 short of 1.000,00 is not less than 10,00
 * - 8: 8,00 short of 400,00 is exactly 2 %
 * - 9: 0,60 too much; 10: 3 % too little is only for clearing by hand
 * - 11: two invoices in one payment, 0,45 short of both together
 * - 12: a purchase invoice paid 0,02 too little
 */
export const snelstartDifferences = bookOf({
  name: "snelstart-differences",
  ledger: "mixed",
  profile: withSettings(PROFILES.snelstart, {
    ownAccounts: { NL69INGB0123456789: { route: "suspense", account: "2000" } },
  }),
  items: `Relatie;Soort;Naam;Factuurnummer;Factuurdatum;Openstaand;Factuurbedrag
D01;debiteur;Aalders;20260001;02-02-2026;100,00;100,00
D02;debiteur;Bakker;20260002;02-02-2026;100,00;100,00
D03;debiteur;Ceelen;20260003;02-02-2026;40,00;40,00
D04;debiteur;Dings;20260004;02-02-2026;1,00;1,00
D05;debiteur;Engel;20260005;02-02-2026;1,00;1,00
D06;debiteur;Fraai;20260006;02-02-2026;500,00;500,00
D07;debiteur;Goes;20260007;02-02-2026;1000,00;1000,00
D08;debiteur;Hop;20260008;02-02-2026;400,00;400,00
D09;debiteur;Ideler;20260009;02-02-2026;250,00;250,00
D10;debiteur;Jol;20260010;02-02-2026;200,00;200,00
D11;debiteur;Klop;20260011;02-02-2026;60,50;60,50
D11;debiteur;Klop;20260012;03-02-2026;84,70;84,70
C12;crediteur;Lemmens Groothandel;LG-2026-88;02-02-2026;-302,52;-302,52
`,
  lines: `Datum;Bedrag;Naam tegenpartij;Omschrijving;Eigen rekening
10-02-2026;99,01;Aalders;20260001;NL69INGB0123456789
10-02-2026;99,00;Bakker;20260002;NL69INGB0123456789
10-02-2026;39,00;Ceelen;20260003;NL69INGB0123456789
10-02-2026;0,80;Dings;20260004;NL69INGB0123456789
10-02-2026;0,81;Engel;20260005;NL69INGB0123456789
11-02-2026;490,01;Fraai;20260006;NL69INGB0123456789
11-02-2026;990,00;Goes;20260007;NL69INGB0123456789
11-02-2026;392,00;Hop;20260008;NL69INGB0123456789
11-02-2026;250,60;Ideler;20260009;NL69INGB0123456789
11-02-2026;194,00;Jol;20260010;NL69INGB0123456789
12-02-2026;144,75;Klop;20260011 en 20260012;NL69INGB0123456789
12-02-2026;-302,50;Lemmens Groothandel;LG-2026-88;NL69INGB0123456789
`,
});
