/**
 * Heads of open-items lists by field, in Dutch, English, French and German, as keys of
 * `headKey`; the earlier in a list, the surer. Seen in: formats.md, section 3. Fields that
 * are not fields of an open item are settled by what else the list has (`settle.ts`).
 */
export const ITEM_HEADS = {
  id: "id uniekid uniekeid regelid postid itemid recordid lineid guid sleutel",
  relationCode: `relatiecode relatienummer debiteurnummer debiteurennummer debiteurcode debnummer crediteurnummer
    crediteurennummer crediteurcode crednummer klantnummer klantcode klantid leveranciersnummer leveranciernummer
    leverancierscode leveranciercode accountcode accountnummer customernummer customercode customerid customeraccount
    clientnummer clientcode contactaccountnummer contactcode contactid contactnummer suppliernummer suppliercode
    supplierid vendornummer vendorcode vendorid vendoraccount debtornummer debtorcode creditornummer creditorcode
    relationcode relationnummer partnercode codeclient nummerclient codefournisseur nummerfournisseur codetiers
    comptetiers compteauxiliaire kundennummer debitorennummer debitornummer kreditorennummer kreditornummer
    lieferantennummer personenkonto geschaftspartnernummer kundenkonto lieferantenkonto debiteurenrekening dim2 code`,
  relationName: `relatienaam debiteurnaam debiteurennaam naamdebiteur naamcrediteur crediteurnaam crediteurennaam
    naamrelatie klantnaam naamklant leveranciersnaam leveranciernaam naamleverancier accountname customername
    clientname suppliername vendorname contactname debtorname creditorname relationname partnername bedrijfsnaam
    companyname nomclient nomduclient nomfournisseur nomdufournisseur nomtiers raisonsociale kundenname namedeskunden
    debitorname debitorenname kreditorname lieferantenname firmenname invoicepartnerdisplayname invoicepartnername
    kontobezeichnung kontenbezeichnung nomdutiers intituletiers naam name nom bedrijf company firma zoeknaam`,
  relation: `relatie debiteur klant crediteur leverancier customer client supplier vendor contact debtor creditor
    relation partner tiers fournisseur kunde debitor kreditor lieferant geschaftspartner debiteurcrediteur`,
  relationIban: `iban relatieiban ibanrelatie ibandebiteur ibanklant ibancrediteur ibanleverancier bankrekening
    bankrekeningnummer bankrekeningiban banknummer bankaccount bankaccountnummer ibannummer customeriban supplieriban
    comptebancaire bankverbindung kontonummer rekeningnummer tegenrekening`,
  invoiceNumber: `factuurnummer faktuurnummer factuur factnummer faktnummer notanummer verkoopfactuurnummer
    verkoopfactuur inkoopfactuurnummer inkoopfactuur nummerfactuur invoicenummer invoice invoiceid billnummer
    nummerdefacture nummerfacture facture rechnungsnummer rechnung rechnummer documentnummer docnummer document
    nummerpiece piece belegnummer beleg nummer`,
  ourReference: `onzereferentie onzeref onskenmerk ourreference ourref boekstuknummer boekstuk bkstnummer stuknummer
    entrynummer vouchernummer voucher notrereference notreref unserereferenz unserzeichen mutatienummer
    transactienummer transactionnummer boekingsnummer`,
  yourReference: `uwreferentie uwref uwkenmerk yourreference yourref ordernummer order orderid orderreferentie
    orderreference bestelnummer bestelling bestelordernummer inkoopordernummer inkooporder ponummer po purchaseorder
    purchaseordernummer klantreferentie klantref referentieklant customerreference customerref invoicereference
    webordernummer factuurreferentie leveranciersfactuurnummer factuurnummerleverancier supplierinvoicenummer supplierreference
    vendorreference externfactuurnummer externereferentie externalreference votrereference votreref vosreferences
    nummercommande nummerdecommande commande bestellnummer ihrzeichen ihrezeichen ihrereferenz kundenreferenz
    auftragsnummer`,
  reference: "referentie reference ref kenmerk referenz zeichen",
  paymentReference: `betalingskenmerk betaalkenmerk betkenmerk kenmerkbetaling betalingsreferentie betaalreferentie
    paymentreference paymentref gestructureerdemededeling gestructmededeling ogm structuredcommunication
    structuredreference communicationstructuree zahlungsreferenz rfreferentie`,
  endToEndId: "endtoendid endtoend e2eid e2e endtoendreferentie endtoendreference endtoendkenmerk",
  batchId: `batchid betaalbatch betaalbatchid paymentbatch paymentbatchid batch batchnummer incassobatch betaalopdracht
    pmtinfid`,
  documentDate: `factuurdatum faktuurdatum datumfactuur factdatum documentdatum docdatum invoicedate documentdate
    docdate notadatum boekstukdatum datefacture datedefacture datedelafacture datepiece datedocument rechnungsdatum
    belegdatum invoicebilldate billdate dateemission datedemission
    ausstellungsdatum transactiedatum transactiondate datum date`,
  bookingDate: `boekdatum boekingsdatum bookingdate postingdate entrydate datecomptable datecomptabilisation
    buchungsdatum buchungstag journaaldatum`,
  dueDate: `vervaldatum vervaldag datumvervallen vervalt duedate due paymentdue dateecheance datedecheance echeance
    falligkeit falligkeitsdatum faelligkeitsdatum falligam faelligam uiterstebetaaldatum uiterlijkebetaaldatum
    expiratiedatum betaaltermijntot zahlbarbis nettofalligkeit nettofaelligkeit dateecheancefacture datelimitedepaiement
    expecteddate`,
  executionDate: "uitvoeringsdatum executiondate geplandebetaaldatum incassodatum dateexecution ausfuhrungsdatum",
  discountDate: `kortingsdatum betalingskortingsdatum betalingskortingtot kortingtot discountdate skontodatum
    dateescompte kortingcontanttot kortingcontantdatum kredietbeperkingtot kredietbeperkingdatum`,
  discountAmount: `betalingskorting betalingskortingbedrag bedragbetalingskorting kortingsbedrag discountamount
    paymentdiscount skonto skontobetrag escompte kortingcontant kortingcontantbedrag kredietbeperking
    kredietbeperkingbedrag kredietbeperkingstoeslag`,
  openAmount: `openstaand openstaandbedrag openstaandebedrag openstaandsaldo openstaandsaldoinclbtw openstaandinclbtw
    openbedrag bedragopen opensaldo saldoopen nogopen open nogtebetalen tebetalen nogteontvangen teontvangen restant
    restantbedrag resterend resterendbedrag restbedrag openamount amountopen openbalance outstanding
    outstandingamount outstandingbalance amountoutstanding amountdue dueamount balancedue remainingamount remaining
    remainingbalance unpaid unpaidamount invoicebalance residual residualamount amountresidual openvalue valueopen
    montantouvert soldeouvert soldedu resteapayer restedu montantdu montantrestant offen offenerbetrag offenersaldo
    restbetrag offenbetrag offeneposten nogopenstaand saldoopenstaand
    openstaandsaldofactuur tevorderen amountduesigned amountduesignedincurrency invoiceamountdue residualsigned
    amountresidualsigned restearegler soldenonregle soldrestantdu solderestantdu opbetrag opsaldo restforderung
    saldooffen nochoffen restschuld`,
  originalAmount: `factuurbedrag faktuurbedrag bedragfactuur factuurtotaal totaalfactuur oorspronkelijkbedrag
    origineelbedrag origineel hoofdsom totaalbedrag totaalinclbtw bedraginclbtw bedragincl totaalincl invoiceamount
    invoicetotal originalamount totalamount amountinclvat amountincltax grossamount total incl montantfacture
    montantinitial montantttc totalttc
    montanttotal rechnungsbetrag bruttobetrag ursprungsbetrag gesamtbetrag rechnungssumme totalsigned
    totalsignedincurrency invoicevalue totaalinclusief bedraginclusief`,
  /** what was paid of it: beside an amount without an open one (settle-items.ts) */
  paid: `betaald reedsbetaald betaaldbedrag bedragbetaald voldaan voldaanbedrag paid amountpaid paidamount
    invoiceamountpaid payments paye montantpaye regle montantregle dejapaye bezahlt bezahlterbetrag gezahlt`,
  amount: "bedrag amount montant betrag waarde value bedraginvaluta transactiebedrag",
  total: "totaal total gesamt summe somme",
  balance: "saldo balance solde",
  debit: "debet debit debetbedrag bedragdebet debitamount montantdebit soll",
  credit: "credit creditbedrag bedragcredit creditamount montantcredit haben",
  direction: "dc cd debetcredit creditdebet debitcredit creditdebit dccode debcred plusmin afbij sollhaben sh sens",
  baseAmount: `openstaandbasisvaluta openstaandinbasisvaluta openstaandadministratievaluta saldobasisvaluta
    openamountbasecurrency openamountlocalcurrency amountinlocalcurrency amountlocalcurrency bedragbasisvaluta
    bedraginbasisvaluta bedragadministratievaluta baseamount amountbasecurrency
    amountinbasecurrency amountdc openbasevalue montantdevisedebase`,
  currency: "valuta valutacode munt muntsoort munteenheid currency currencycode devise wahrung waehrung",
  ledgerAccount: `grootboekrekening grootboek grootboekcode grootboeknummer glaccount ledgeraccount glcode
    verzamelrekening comptegeneral sachkonto rekening account konto compte`,
  description: `omschrijving omschr factuuromschrijving boekingsomschrijving description memo details libelle
    beschreibung buchungstext opmerking opmerkingen toelichting notitie note notes comment text`,
  blocked: "geblokkeerd blokkade blokkeren blok betaalblokkade blocked onhold bloque gesperrt zahlsperre",
  kind: `soort type soortrelatie relatiesoort typerelatie relatietype relationtype partnertype accounttype soortpost
    typetiers kontoart`,
} as const;
