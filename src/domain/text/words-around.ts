const set = (words: string) => new Set(words.split(" "));

/** Words that say that the number behind them is an invoice: then it is no bare number any more. */
export const INVOICE_WORDS = set(
  "FACTUUR FACTUURNR FACTUURNUMMER FACTUURNO FACTNR FACT FAKTUUR FAKTUURNR FACTUREN FACTUURNUMMERS FAC FCT " +
    "INVOICE INVOICES INVOICENR INVNR INVNO INV NOTA NOTANR FACTURE FACTURES RECHNUNG RECHNUNGSNR RGNR " +
    "VERKOOPFACTUUR INKOOPFACTUUR CREDITNOTA CREDITFACTUUR",
);

/** Short words and letters for an invoice that stand glued to its number ("F2025/0012"). */
export const GLUED_WORDS = set("F FA VF IF NR NO RE RG REF FNR KENMERK BETREFT NUMMER FN");

/** Words between an invoice word and the number, which change nothing. */
export const FILLERS = set("NR NO NUMMER NUMBER NUM N NRS VAN REF KENMERK MET DE");

/** Words that say that the number behind them is something else. */
export const OTHER_NUMBER_WORDS = set(
  "KLANT KLANTNR KLANTNUMMER KLANTNO DEBITEUR DEBITEURNR DEBITEURNUMMER DEB DEBNR RELATIE RELATIENR RELATIENUMMER " +
    "LIDNR LIDMAATSCHAP LIDNUMMER CUSTOMER CUSTOMERNO CONTRACT CONTRACTNR POLIS POLISNR POLISNUMMER DOSSIER " +
    "DOSSIERNR KVK BTW BTWNR PAS PASNR PASVOLGNR TERMINAL MACHTIGING MANDAAT TRANSACTIE ID POSTBUS HUISNR",
);

/** Words that say that the number behind them is a telephone number. */
export const PHONE_WORDS = set("TEL TELEFOON TELNR MOBIEL MOB PHONE GSM");

/** Words between the numbers of a list. */
export const LIST_WORDS = set("EN AND ET UND ALSMEDE PLUS");

/** Two-letter words that follow a number and make no postcode of it. */
export const TWO_LETTER_WORDS = set("EN NR TM OF DD OP IN TE NO ET UD EU VA VN PD AD");
