import { PROFILES } from "../../../src/domain/profile/builtin";
import { withSettings } from "../../../src/domain/profile/read-profile";
import { bookOf } from "../from-csv";

/**
 * The creditors of a care institution at the end of the year: a list with positive amounts, known by its heads.
 * The list says purchase invoices as positive; in the ledger they are credit (spec 1, Signs).
 *
 * - Zorgmateriaal: two invoices and a credit note in one payment, by the supplier's own numbers
 * - Thuishulp: the rent of every month, each the same; January's payment names no invoice
 * - Stichting Keuken: paid once more after a reminder: a possible double payment
 * - Energie: collected by direct debit, with a payment reference of sixteen digits
 * - Taxi: an invoice that is blocked because it is disputed is paid by mistake
 * - Batch: one line for three suppliers, known by its batch id
 * - Apotheek: a payment that came back because the account was closed
 */
export const careCreditors = bookOf({
  name: "care-creditors",
  profile: withSettings(PROFILES.afletter, {
    ownAccounts: { NL20INGB0001234567: { route: "suspense", account: "2010" } },
  }),
  items: `Crediteur;Naam crediteur;IBAN;Factuurnummer leverancier;Betalingskenmerk;Batch-id;Factuurdatum;Vervaldatum;Openstaand;Geblokkeerd
4001;Zorgmateriaal Nederland B.V.;NL39RABO0300065264;ZM-88120;;;02-11-2026;02-12-2026;1.815,00;
4001;Zorgmateriaal Nederland B.V.;NL39RABO0300065264;ZM-88177;;;16-11-2026;16-12-2026;484,00;
4001;Zorgmateriaal Nederland B.V.;NL39RABO0300065264;ZM-C0211;;;20-11-2026;20-12-2026;-121,00;
4002;Thuishulp Verhuur;NL18ABNA0484869868;H2026-10;;;01-10-2026;15-10-2026;2.420,00;
4002;Thuishulp Verhuur;NL18ABNA0484869868;H2026-11;;;01-11-2026;15-11-2026;2.420,00;
4002;Thuishulp Verhuur;NL18ABNA0484869868;H2026-12;;;01-12-2026;15-12-2026;2.420,00;
4003;Stichting Keuken;;SK260045;;;05-11-2026;05-12-2026;968,00;
4004;Energie Midden;;EM9912;4000012345678901;;10-11-2026;24-11-2026;3.267,00;
4005;Taxi Zuid;;TZ-771;;;11-11-2026;11-12-2026;145,20;ja
4006;Wasserij Wit;;WW-1;;BATCH2026W50;12-11-2026;12-12-2026;302,50;
4007;Groenvoorziening Park;;GP-2;;BATCH2026W50;13-11-2026;13-12-2026;181,50;
4008;Bureau Toets;;BT-3;;BATCH2026W50;14-11-2026;14-12-2026;726,00;
4009;Apotheek Centrum;NL44RABO0123456789;AC-5567;;;17-11-2026;17-12-2026;88,00;
`,
  lines: `Datum;Bedrag;Naam tegenpartij;Tegenrekening;Omschrijving;Betalingskenmerk;Batch-id;Storno;Eigen rekening
01-12-2026;-2178,00;Zorgmateriaal Nederland;NL39RABO0300065264;ZM-88120 ZM-88177 min ZM-C0211;;;;NL20INGB0001234567
02-12-2026;-2420,00;Thuishulp Verhuur;NL18ABNA0484869868;huur;;;;NL20INGB0001234567
03-12-2026;-968,00;Stichting Keuken;;SK260045;;;;NL20INGB0001234567
10-12-2026;-968,00;Stichting Keuken;;SK260045 herinnering;;;;NL20INGB0001234567
04-12-2026;-3267,00;Energie Midden;;incasso;4000012345678901;;;NL20INGB0001234567
07-12-2026;-145,20;Taxi Zuid;;TZ-771;;;;NL20INGB0001234567
11-12-2026;-1210,00;;;Verzamelbetaling 3 posten;;BATCH2026W50;;NL20INGB0001234567
14-12-2026;-88,00;Apotheek Centrum;NL44RABO0123456789;AC-5567;;;;NL20INGB0001234567
15-12-2026;88,00;Apotheek Centrum;NL44RABO0123456789;retour AC-5567 rekening opgeheven;;;ja;NL20INGB0001234567
`,
});
