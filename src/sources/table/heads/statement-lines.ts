/**
 * Heads of statement lines by field, in Dutch, English, French and German; as
 * `ITEM_HEADS`. Seen in: formats.md, section 1.3.
 */
export const LINE_HEADS = {
  id: "id uniekid uniekeid regelid mutatieid transactieid transactionid lineid recordid guid",
  ownAccount: `eigenrekening eigenrekeningnummer eigeniban ownaccount owniban opdrachtgeversrekening ibanbban
    rekening rekeningnummer bankrekening bankrekeningnummer accountnummer account iban ibannummer auftragskonto
    ibanauftragskonto kontonummer konto compte nummercompte nummerdecompte`,
  iban: `tegenrekening tegenrekeningnummer tegenrekeningiban tegenrekeningibanbban ibantegenrekening ibantegenpartij
    rekeningnummertegenpartij rekeningtegenpartij rekeningwederpartij tegenrekeningnummeriban counterpartyaccount
    counterpartyiban counterpartyaccountnummer ibancounterparty counteraccount contraaccount beneficiaryaccount
    partnerbankaccount partneriban bankaccount comptecontrepartie comptedelacontrepartie gegenkonto gegenkontoiban
    kontonummeriban`,
  name: `naamtegenpartij naamvandetegenpartij naamtegenrekening tegenrekeninghouder naamwederpartij naamomschrijving
    counterpartyname namedescription partnername payee payer begunstigde betaler opdrachtgever nomcontrepartie
    nomdelacontrepartie beneficiaire auftraggeberempfanger begunstigterzahlungspflichtiger
    beguenstigterzahlungspflichtiger namezahlungsbeteiligter naam name nom`,
  counterparty: "tegenpartij wederpartij counterparty contrepartie gegenpartei relatie partner contact",
  bookingDate: `boekdatum boekingsdatum boekingdatum datumboeking bookingdate bookdate postingdate datum date
    transactiedatum transactiondate mutatiedatum verwerkingsdatum uitvoeringsdatum executiondate datecomptable
    dateoperation datedoperation dateexecution buchungstag buchungsdatum journaaldatum completeddate`,
  valueDate: "valutadatum rentedatum valuedate interestdate datevaleur datedevaleur wertstellung valutadate",
  valuta: "valuta",
  amount: `bedrag amount transactiebedrag transactionamount mutatiebedrag bedragmutatie montant betrag umsatz mutatie
    nettobedrag netamount`,
  debit: `debet debit debetbedrag bedragdebet debitamount af bedragaf afgeschreven afschrijving uit uitgaven uitgave
    moneyout paidout withdrawal withdrawals soll lastschrift montantdebit kasuit cashout betaald uitbetaald payments
    expenses ausgaben ausgabe depenses depense decaissements auszahlung auszahlungen`,
  credit: `credit creditbedrag bedragcredit creditamount bij bedragbij bijgeschreven bijschrijving in inkomsten
    ontvangsten ontvangst moneyin paidin deposit deposits haben gutschrift montantcredit kasin cashin ontvangen receipts
    received einnahmen einnahme recettes recette encaissements einzahlung einzahlungen`,
  direction: `afbij bijaf afofbij byafcode bijafcode debitcredit debetcredit creditdebet creditdebit dc cd dccode
    plusmin sollhaben sens`,
  balance: `saldo saldonamutatie saldonatrn saldonatransactie balance resultingbalance runningbalance closingbalance
    solde kontostand eindsaldo endsaldo kassaldo saldokas cashbalance kassenbestand soldecaisse`,
  currency: "munt muntsoort valutacode munteenheid currency currencycode devise wahrung waehrung valutasoort",
  instructedAmount: "oorsprbedrag oorspronkelijkbedrag opdrachtbedrag instructedamount originalamount",
  charges: "ingehoudenkosten bankcharges chargesincluded",
  instructedCurrency: "oorsprmunt oorspronkelijkemunt opdrachtvaluta instructedcurrency originalcurrency",
  description: `omschrijving omschr omschrijving1 omschrijving2 omschrijving3 omschrijving4 omschrijving5 omschrijving6
    mededelingen mededeling vrijemededeling notifications description description1 description2 description3
    description4 label memo details transactieomschrijving betalingsomschrijving remittanceinformation paymentdetails
    narrative communication communicationlibre libelle verwendungszweck buchungstext tekst text toelichting`,
  paymentReference: `betalingskenmerk betaalkenmerk betalingsreferentie gestructureerdemededeling paymentreference
    structuredcommunication structuredreference communicationstructuree zahlungsreferenz`,
  endToEndId: `endtoendid endtoend endtoendreferentie endtoendreference endtoendkenmerk e2eid transactiereferentie
    kundenreferenzendtoend`,
  batchId: "batchid batch paymentbatchid betaalbatch betaalbatchid batchnummer pmtinfid sammlerreferenz",
  code: "code transactiecode transactioncode mutatiecode mutationcode boekcode mutatiesoort transactiontype typebetaling type",
  relationCode: `relatiecode relatienummer debiteurnummer debiteurcode klantnummer klantcode crediteurnummer
    crediteurcode leveranciersnummer customernummer customercode suppliernummer relationcode kundennummer codeclient`,
  reversal: "storno reversal terugboeking contrepassation",
} as const;
